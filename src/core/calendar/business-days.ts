import { weekdayOf } from './day';
import { isNationalHoliday } from './national-holidays';

/**
 * When a team works. National holidays are known; everything else is the team's own.
 *
 * - `weekend` – ISO weekdays off, 1 = Monday … 7 = Sunday (usually 6 and 7)
 * - `daysOff` – day numbers of company holidays
 * - `workingDays` – day numbers worked although a weekend or holiday says otherwise
 */
export interface TeamCalendar {
  readonly weekend: readonly number[];
  readonly daysOff: ReadonlySet<number>;
  readonly workingDays: ReadonlySet<number>;
}

/** Saturdays, Sundays and national holidays off, nothing else. */
export const JAPANESE_OFFICE_WEEK: TeamCalendar = {
  weekend: [6, 7],
  daysOff: new Set(),
  workingDays: new Set(),
};

/** Whether the team works on a day (day number). A named working day wins over everything else. */
export function isBusinessDay(day: number, calendar: TeamCalendar): boolean {
  if (calendar.workingDays.has(day)) return true;
  return !calendar.weekend.includes(weekdayOf(day)) && !calendar.daysOff.has(day) && !isNationalHoliday(day);
}

/**
 * Business days from `first` to `last`, both included; 0 when `last` is before `first`.
 *
 * @example March 2026 has 21: countBusinessDays(dayOf('2026-03-01'), dayOf('2026-03-31'), JAPANESE_OFFICE_WEEK)
 */
export function countBusinessDays(first: number, last: number, calendar: TeamCalendar): number {
  let count = 0;
  for (let day = first; day <= last; day++) if (isBusinessDay(day, calendar)) count++;
  return count;
}
