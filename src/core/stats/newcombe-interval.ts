import { requireCounts } from './requirements';
import { wilsonInterval } from './wilson-interval';

/** A difference of two rates, and between which values it plausibly lies; all in [−1, 1]. */
export interface DifferenceInterval {
  readonly difference: number;
  readonly low: number;
  readonly high: number;
}

/**
 * First rate minus second, `k1` of `n1` against `k2` of `n2`, with its interval: the two Wilson intervals put together
 * (R. G. Newcombe, "Interval estimation for the difference between independent proportions", 1998, method 10).
 *
 * Where one side counted nothing (n = 0), anything is possible: a difference of 0, from −1 to 1.
 *
 * @example newcombeInterval(56, 70, 48, 80) is { difference: 0.2, low: 0.0524…, high: 0.3339… }
 */
export function newcombeInterval(
  k1: number,
  n1: number,
  k2: number,
  n2: number,
  confidence = 0.95,
): DifferenceInterval {
  requireCounts('newcombeInterval', k1, n1);
  requireCounts('newcombeInterval', k2, n2);
  const first = wilsonInterval(k1, n1, confidence);
  const second = wilsonInterval(k2, n2, confidence);
  if (n1 === 0 || n2 === 0) return { difference: 0, low: -1, high: 1 };
  const p1 = k1 / n1;
  const p2 = k2 / n2;
  return {
    difference: p1 - p2,
    low: p1 - p2 - Math.hypot(p1 - first.low, second.high - p2),
    high: p1 - p2 + Math.hypot(first.high - p1, p2 - second.low),
  };
}
