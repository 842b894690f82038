import { type Day, formatDay, type Month, monthSpan, weekdayOf } from './day';

/** A stretch of days, both ends included. */
export interface DaySpan {
  readonly from: Day;
  readonly to: Day;
}

/**
 * The weeks of a month. A week that reaches over the month's edge is cut there, so weeks add up to their month.
 *
 * @param weekStart ISO weekday a week begins with, 1 = Monday … 7 = Sunday
 * @example monthWeeks('2026-04') has five: 1–5, 6–12, 13–19, 20–26 and 27–30 April
 */
export function monthWeeks(month: Month, weekStart = 1): readonly DaySpan[] {
  if (!Number.isInteger(weekStart) || weekStart < 1 || weekStart > 7) {
    throw new Error(`monthWeeks requires an ISO weekday 1 to 7, not ${weekStart}`);
  }
  const { first, last } = monthSpan(month);
  const weeks: DaySpan[] = [];
  let from = first;
  while (from <= last) {
    const daysIntoWeek = (weekdayOf(from) - weekStart + 7) % 7;
    const to = Math.min(last, from + 6 - daysIntoWeek);
    weeks.push({ from: formatDay(from), to: formatDay(to) });
    from = to + 1;
  }
  return weeks;
}
