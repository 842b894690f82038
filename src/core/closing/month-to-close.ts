import { type Day, dayOf, type Month, monthOf, monthSpan } from '../calendar/day';

/**
 * The month a closing puts away: the latest one that is over on the as-of day, and never one after the month at work.
 *
 * @param month the month at work, `yyyy-mm`
 * @param asOf the day up to which is counted, `yyyy-mm-dd`; its own month is not over, not even on the last day
 * @example monthToClose('2026-04', '2026-04-01') // '2026-03': the month at work moved on by itself
 * @example monthToClose('2026-03', '2026-05-10') // '2026-03': somebody typed it, and it is over
 */
export function monthToClose(month: Month, asOf: Day): Month {
  const over = monthBefore(monthOf(dayOf(asOf)));
  return month < over ? month : over;
}

/** `monthBefore('2026-01')` is `'2025-12'`. */
export const monthBefore = (month: Month): Month => monthOf(monthSpan(month).first - 1);

/** `monthAfter('2026-12')` is `'2027-01'`. */
export const monthAfter = (month: Month): Month => monthOf(monthSpan(month).last + 1);
