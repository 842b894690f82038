import { addMonths, civilDay, type Day, dayNumber, dayOf, type Month, monthOf } from './day';

/** The month (1–12) in which most Japanese companies begin their fiscal year (年度). */
const APRIL = 4;

function requireMonthNumber(startMonth: number): void {
  if (!Number.isInteger(startMonth) || startMonth < 1 || startMonth > 12) {
    throw new Error(`a fiscal year requires a start month from 1 to 12, not ${startMonth}`);
  }
}

/**
 * The fiscal year a day belongs to, named after the year in which it starts.
 *
 * @example fiscalYearOf('2027-03-31') is 2026, fiscalYearOf('2027-04-01') is 2027
 */
export function fiscalYearOf(day: Day, startMonth = APRIL): number {
  requireMonthNumber(startMonth);
  const [year, month] = civilDay(dayOf(day));
  return month < startMonth ? year - 1 : year;
}

/**
 * The twelve months of a fiscal year, in order.
 *
 * @example fiscalMonths(2026) runs from '2026-04' to '2027-03'
 */
export function fiscalMonths(fiscalYear: number, startMonth = APRIL): readonly Month[] {
  requireMonthNumber(startMonth);
  const first = monthOf(dayNumber(fiscalYear, startMonth, 1));
  return Array.from({ length: 12 }, (_, i) => addMonths(first, i));
}
