import type { Month } from '../calendar/day';
import type { Goal } from './reverse-plan';

/** How many past months speak for what a team usually reaches. */
const MONTHS = 3;

/** What a month brought, of what a goal may be set in. */
export interface MonthResult {
  readonly month: Month;
  readonly won: number;
  readonly revenue: number;
}

/**
 * What a team usually reaches in a month, in the goal's own unit: the average of the last three months with activity
 * before a month. Null where there is none, or where it is nothing: no target can be measured by it.
 *
 * @param byMonth oldest first
 * @example pastResult([{ month: '2026-02', won: 8, … }, { month: '2026-03', won: 10, … }], '2026-04', 'won') // 9
 */
export function pastResult(byMonth: readonly MonthResult[], month: Month, kind: Goal['kind']): number | null {
  const last = byMonth.filter((result) => result.month < month).slice(-MONTHS);
  const sum = last.reduce((total, result) => total + result[kind], 0);
  return sum > 0 ? sum / last.length : null;
}
