import { businessDayTest, type TeamCalendar } from '../calendar/business-days';
import { addShares, type Entry, type Share } from './entry';
import { entryDelay, LATE_AFTER } from './freshness';
import type { PersonDays } from './person-days';
import { shareInterval } from './rate-gap';

/** A third of the entries late is a habit. */
const MANY_LATE = 1 / 3;

/** Those of whose entries clearly more than a third come late, and the share of these; null where there is nobody. */
export function latePeople(
  days: readonly PersonDays[],
  entries: readonly Entry[],
  calendar: TeamCalendar,
  comparisons: number,
): {
  readonly who: readonly string[];
  readonly share: Share;
  readonly low: number;
  readonly high: number;
} | null {
  const works = businessDayTest(calendar);
  const shares = new Map(days.map(({ person }) => [person.name, { k: 0, n: 0 }]));
  for (const entry of entries) {
    const share = shares.get(entry.member.trim());
    const delay = share ? entryDelay(entry, works) : null;
    if (!share || delay === null) continue;
    share.n++;
    if (delay > LATE_AFTER) share.k++;
  }
  const late = [...shares].filter(([, share]) => shareInterval(share, comparisons).low > MANY_LATE);
  if (late.length === 0) return null;
  const share = addShares(late.map(([, one]) => one));
  return { who: late.map(([name]) => name), share, ...shareInterval(share, comparisons) };
}
