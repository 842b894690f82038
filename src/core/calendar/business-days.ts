import { type Day, dayOf, formatDay, type Month, monthSpan, weekdayOf } from './day';
import { isNationalHoliday } from './national-holidays';

/**
 * When a team works, as people write it down; everything left out is as in a Japanese office.
 *
 * - `weekend` – ISO weekdays off, 1 = Monday … 7 = Sunday; Saturday and Sunday unless told otherwise
 * - `daysOff` – company holidays
 * - `workingDays` – days worked although a weekend or holiday says otherwise
 * - `nationalHolidays` – whether the team is off on national holidays; true unless told otherwise
 */
export interface TeamCalendar {
  readonly weekend?: readonly number[];
  readonly daysOff?: readonly Day[];
  readonly workingDays?: readonly Day[];
  readonly nationalHolidays?: boolean;
}

/** Saturdays, Sundays and national holidays off, nothing else. */
export const JAPANESE_OFFICE_WEEK: TeamCalendar = { weekend: [6, 7], nationalHolidays: true };

/**
 * Reads a calendar once and answers for any day (day number) whether the team works on it. A named working day wins
 * over everything else. Throws for a weekday outside 1–7 and for a day that is none.
 */
export function businessDayTest(calendar: TeamCalendar): (day: number) => boolean {
  const { weekend = [6, 7], daysOff = [], workingDays = [], nationalHolidays = true } = calendar;
  for (const weekday of weekend) {
    if (!Number.isInteger(weekday) || weekday < 1 || weekday > 7) {
      throw new Error(`businessDayTest requires ISO weekdays 1 to 7, not ${weekday}`);
    }
  }
  const off = new Set(daysOff.map(dayOf));
  const working = new Set(workingDays.map(dayOf));
  return (day) =>
    working.has(day) ||
    (!weekend.includes(weekdayOf(day)) && !off.has(day) && !(nationalHolidays && isNationalHoliday(day)));
}

/** Whether the team works on a day (day number); to ask for many days, keep the `businessDayTest`. */
export function isBusinessDay(day: number, calendar: TeamCalendar): boolean {
  return businessDayTest(calendar)(day);
}

/**
 * Business days from `first` to `last` (day numbers), both included; 0 when `last` is before `first`.
 *
 * @example March 2026 has 21: countBusinessDays(dayOf('2026-03-01'), dayOf('2026-03-31'), JAPANESE_OFFICE_WEEK)
 */
export function countBusinessDays(first: number, last: number, calendar: TeamCalendar): number {
  const works = businessDayTest(calendar);
  let count = 0;
  for (let day = first; day <= last; day++) if (works(day)) count++;
  return count;
}

/**
 * Business days from one day to another, both included; 0 when `to` is before `from`.
 *
 * @example businessDays('2026-05-01', '2026-05-31') is 18
 * @example businessDays('2026-08-01', '2026-08-31', { daysOff: ['2026-08-13', '2026-08-14'] }) is 18
 */
export function businessDays(from: Day, to: Day, calendar: TeamCalendar = JAPANESE_OFFICE_WEEK): number {
  return countBusinessDays(dayOf(from), dayOf(to), calendar);
}

/**
 * The business days themselves, in order.
 *
 * @example listBusinessDays('2026-05-01', '2026-05-08', {}) is ['2026-05-01', '2026-05-07', '2026-05-08']
 */
export function listBusinessDays(from: Day, to: Day, calendar: TeamCalendar): readonly Day[] {
  const works = businessDayTest(calendar);
  const last = dayOf(to);
  const days: Day[] = [];
  for (let day = dayOf(from); day <= last; day++) if (works(day)) days.push(formatDay(day));
  return days;
}

/**
 * The nth business day of a month, counted from 1, or from its end with −1 for the last; null when it has fewer.
 *
 * @example nthBusinessDay('2026-05', 2, {}) is '2026-05-07', nthBusinessDay('2026-05', -1, {}) is '2026-05-29'
 */
export function nthBusinessDay(month: Month, n: number, calendar: TeamCalendar): Day | null {
  if (!Number.isInteger(n) || n === 0) throw new Error(`nthBusinessDay requires a whole n, not 0, got ${n}`);
  const { first, last } = monthSpan(month);
  const days = listBusinessDays(formatDay(first), formatDay(last), calendar);
  return days[n > 0 ? n - 1 : days.length + n] ?? null;
}

/** The calendar with more days off: a leave, a what-if. These win over named working days too. */
export function withDaysOff(calendar: TeamCalendar, days: readonly Day[]): TeamCalendar {
  return {
    ...calendar,
    daysOff: [...(calendar.daysOff ?? []), ...days],
    workingDays: (calendar.workingDays ?? []).filter((day) => !days.includes(day)),
  };
}
