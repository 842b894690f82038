import { monthOf, weekdayOf } from '../calendar/day';
import type { Measure } from '../kpi/measures';
import type { EntryRow } from './entry-rows';

export const BEST_PERIODS = ['day', 'week', 'month'] as const;
export type BestPeriod = (typeof BEST_PERIODS)[number];

/** The running day, week or month, beside the best one before it; `best` is null before there is one. */
export interface PersonalBest {
  readonly now: number;
  readonly best: number | null;
}

/** The first day of the week, Monday, or the month a day is in; as a key, not to be read. */
const KEYS: { readonly [P in BestPeriod]: (day: number) => number | string } = {
  day: (day) => day,
  week: (day) => day - weekdayOf(day) + 1,
  month: monthOf,
};

/**
 * What somebody did of a measure in the running period, and the most they did in one before it.
 *
 * @param rows those of one member
 * @param asOf day number; later rows do not count
 * @example 30 calls on Monday, 45 on Tuesday, 50 today: { now: 50, best: 45 } for the day
 */
export function personalBest(
  rows: readonly EntryRow[],
  measure: Measure,
  period: BestPeriod,
  asOf: number,
): PersonalBest {
  const keyOf = KEYS[period];
  const sums = new Map<number | string, number>();
  for (const { day, counts } of rows)
    if (day <= asOf) sums.set(keyOf(day), (sums.get(keyOf(day)) ?? 0) + counts[measure]);
  const running = keyOf(asOf);
  const before = [...sums].flatMap(([key, sum]) => (key === running ? [] : [sum]));
  return { now: sums.get(running) ?? 0, best: before.length > 0 ? Math.max(...before) : null };
}
