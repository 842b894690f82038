import { criticalValue } from './normal';
import { requireCounts } from './requirements';

/** A lowest and a highest plausible value. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/**
 * Where the true rate behind `k` of `n` plausibly lies (E. B. Wilson 1927): the score interval, which stays inside
 * [0, 1] and is honest about small samples. Nothing is known of 0 of 0: {0, 1}.
 *
 * Throws unless 0 ≤ k ≤ n: counts that people typed are checked before they become a rate.
 *
 * @example 12 meetings of 360 contacts: wilsonInterval(12, 360) is { low: 0.01916…, high: 0.05735… }
 */
export function wilsonInterval(k: number, n: number, confidence = 0.95): Interval {
  requireCounts('wilsonInterval', k, n);
  const z = criticalValue(confidence);
  // By shares of n, which also hold for counts near the largest number there is.
  const [rate, unit] = [k / n, (z * z) / n];
  const spread = z * Math.sqrt((unit + 4 * rate * (1 - rate)) / n);
  const width = 2 * (1 + unit);
  // At k = 0 and k = n (both, of 0 of 0) the ends are 0 and 1, which the difference of two roundings would miss.
  const low = k === 0 ? 0 : (2 * rate + unit - spread) / width;
  const high = k === n ? 1 : (2 * rate + unit + spread) / width;
  return { low, high };
}
