import type { Measure } from '../../src/core/kpi/measures';

/**
 * The total of a measure from one day to another, both counted, as a part of a formula; further conditions may follow.
 *
 * @example sumBetween('calls', '{@from}', '{@to}', ',{daily.member},"="&{@member}')
 */
export const sumBetween = (measure: Measure, from: string, until: string, more = ''): string =>
  `SUMIFS({daily.${measure}},{daily.day},">="&${from},{daily.day},"<="&${until}${more})`;

/** The same for the month at work up to the as-of day. */
export const monthSum = (measure: Measure, more?: string): string =>
  sumBetween(measure, '{settings.month.value}', '{settings.until.value}', more);
