import type { Measure } from '../core/kpi/measures';

/** The total of a measure in the month up to the as-of day, as a part of a formula; further conditions may follow. */
export const monthSum = (measure: Measure, more = ''): string =>
  `SUMIFS({daily.${measure}},{daily.day},">="&{settings.month.value},{daily.day},"<="&{settings.until.value}${more})`;
