import { countBusinessDays, type TeamCalendar } from '../calendar/business-days';
import type { Month } from '../calendar/day';
import { monthSpan } from '../calendar/day';
import { fiscalMonths } from '../calendar/fiscal-year';
import { splitExactly } from './split-exactly';

/** A month's part of the year: its business days, and its target in the year's own unit (wins, calls, yen …). */
export interface MonthTarget {
  readonly month: Month;
  readonly businessDays: number;
  readonly target: number;
}

/**
 * Splits a fiscal year's total into months by seasonality × business days; the months add up to the total.
 *
 * @param total of the year
 * @param fiscalYear named after the year it starts in
 * @param startMonth month (1–12) the fiscal year starts in, April when left out
 * @param seasonality twelve weights in the order of the fiscal year; all alike when left out
 * @param unit months are whole numbers of it
 * @example yearPlan({ total: 244, fiscalYear: 2026, startMonth: 1, calendar: {} }) gives each month its business days:
 *   2026 has 244, January 20, February 18 …
 */
export function yearPlan({
  total,
  fiscalYear,
  startMonth,
  seasonality,
  calendar,
  unit,
}: {
  readonly total: number;
  readonly fiscalYear: number;
  readonly startMonth?: number;
  readonly seasonality?: readonly number[];
  readonly calendar: TeamCalendar;
  readonly unit?: number;
}): { readonly months: readonly MonthTarget[] } {
  if (seasonality && seasonality.length !== 12) {
    throw new Error(`yearPlan requires twelve weights of seasonality, not ${seasonality.length}`);
  }
  const months = fiscalMonths(fiscalYear, startMonth).map((month, i) => {
    const { first, last } = monthSpan(month);
    return {
      month,
      businessDays: countBusinessDays(first, last, calendar),
      season: seasonality?.[i] ?? 1,
    };
  });
  const targets = splitExactly(
    total,
    months.map(({ businessDays, season }) => businessDays * season),
    unit,
  );
  return {
    months: months.map(({ month, businessDays }, i) => ({
      month,
      businessDays,
      target: targets[i] as number,
    })),
  };
}
