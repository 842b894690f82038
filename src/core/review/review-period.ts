import { type Day, dayOf, formatDay, type Month, monthSpan, weekdayOf } from '../calendar/day';
import type { ReviewSheet } from './review-cells';

/**
 * What a review is of: the month as `2026-04`, or the week of a day by its first day, which is a Monday or the first of the
 * month, as the sheet 週次レビュー has it.
 *
 * @example reviewPeriod('weeklyReview', '2026-04', '2026-04-03') // '2026-04-01'
 */
export function reviewPeriod(sheet: ReviewSheet, month: Month, asOf: Day): Day | Month {
  if (sheet === 'monthlyReview') return month;
  const { first, last } = monthSpan(month);
  const day = Math.min(last, Math.max(first, dayOf(asOf)));
  return formatDay(Math.max(first, day - weekdayOf(day) + 1));
}
