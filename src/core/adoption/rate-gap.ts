import { newcombeInterval } from '../stats/newcombe-interval';
import { type Interval, wilsonInterval } from '../stats/wilson-interval';
import type { Share } from './entry';

/** A difference below ten points is no habit, however sure it is. */
export const WORTH_A_WORD = 0.1;

/** How far `more` is above `less`, and between which values that plausibly lies. */
export interface RateGap {
  readonly more: Share;
  readonly less: Share;
  readonly difference: number;
  readonly low: number;
  readonly high: number;
}

/**
 * The gap of two rates with its interval (Newcombe), wide enough for all of the `comparisons` made at once: each at
 * 1 − 5% ÷ comparisons, so that all of them together hold with at least 95% (C. E. Bonferroni 1936).
 */
export function rateGap(more: Share, less: Share, comparisons = 1): RateGap {
  const interval = newcombeInterval(more.k, more.n, less.k, less.n, confidenceOf(comparisons));
  return { more, less, ...interval };
}

/** Whether even the cautious end of the interval is worth a word. */
export const isClear = ({ low }: RateGap): boolean => low > WORTH_A_WORD;

/** The interval of one rate (Wilson), as wide as those of the gaps beside it. */
export const shareInterval = ({ k, n }: Share, comparisons = 1): Interval =>
  wilsonInterval(k, n, confidenceOf(comparisons));

const confidenceOf = (comparisons: number): number => 1 - 0.05 / Math.max(1, comparisons);
