import { businessDayTest, type TeamCalendar } from '../calendar/business-days';
import { dayOf } from '../calendar/day';
import { dayPart } from '../leads/moment';
import type { Entry, Share } from './entry';

/** Entered later than on the next business day: nobody could act on it in time. */
export const LATE_AFTER = 1;

/**
 * How old entries are when they are put in, in business days: 0 on the same day, 1 on the next business day.
 *
 * - `median` – null where no moment of entry is known
 * - `late` – entries later than `LATE_AFTER`, of those whose moment is known
 * - `unknown` – entries whose moment is not known
 */
export interface Freshness {
  readonly median: number | null;
  readonly late: Share;
  readonly unknown: number;
}

/**
 * Business days between an activity and its entry; null where the moment of entry is not known. What is entered on a day
 * off counts as on the last business day before it, and an entry ahead of its day as on that day.
 */
export function entryDelay({ day, entered }: Entry, works: (day: number) => boolean): number | null {
  if (entered === null) return null;
  const end = dayOf(dayPart(entered));
  let delay = 0;
  for (let next = dayOf(day) + 1; next <= end; next++) if (works(next)) delay++;
  return delay;
}

/**
 * @example freshness([{ member: '佐藤', day: '2026-04-01', entered: '2026-04-03T18:00', written: null }], {}) is
 *   { median: 2, late: { k: 1, n: 1 }, unknown: 0 }
 */
export function freshness(entries: readonly Entry[], calendar: TeamCalendar): Freshness {
  const works = businessDayTest(calendar);
  const delays = entries.flatMap((entry) => entryDelay(entry, works) ?? []).sort((a, b) => a - b);
  const middle = (delays.length - 1) / 2;
  const [low, high] = [delays[Math.floor(middle)], delays[Math.ceil(middle)]];
  return {
    median: low === undefined || high === undefined ? null : (low + high) / 2,
    late: { k: delays.filter((delay) => delay > LATE_AFTER).length, n: delays.length },
    unknown: entries.length - delays.length,
  };
}
