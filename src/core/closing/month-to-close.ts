import { addMonths, type Day, dayOf, type Month, monthOf } from '../calendar/day';

/**
 * The month a closing puts away: the latest one that is over on the as-of day, and never one after the month at work.
 *
 * @param month the month at work, `yyyy-mm`
 * @param asOf the day up to which is counted, `yyyy-mm-dd`; its own month is not over, not even on the last day
 * @example monthToClose('2026-04', '2026-04-01') // '2026-03': the month at work moved on by itself
 * @example monthToClose('2026-03', '2026-05-10') // '2026-03': somebody typed it, and it is over
 */
export function monthToClose(month: Month, asOf: Day): Month {
  const over = addMonths(monthOf(dayOf(asOf)), -1);
  return month < over ? month : over;
}
