import { normalTail } from './normal';
import { requireCounts } from './requirements';
import { binomialTerm } from './saddle-point';

/** How surprising a difference of two rates is if there is none: small p, unlikely to be chance. */
export interface TwoProportionTest {
  /** Pooled z statistic, positive when the first rate is higher; 0 where there is nothing to compare. */
  readonly z: number;
  /** Two-sided, by the method named. */
  readonly p: number;
  readonly method: 'z' | 'fisher';
}

/** W. G. Cochran's rule (1954): the normal approximation holds from this many expected in every cell. */
export const ENOUGH_EXPECTED = 5;

/**
 * Tests whether `k1` of `n1` and `k2` of `n2` (whole numbers) may have the same rate: by the pooled z test when all
 * four expected counts are 5 or more, otherwise by Fisher's exact test, whose two-sided p adds up every table at most
 * as likely as the one seen (R. A. Fisher 1935).
 *
 * @example twoProportionTest(250, 5000, 295, 5000) is { z: -1.982…, p: 0.0474…, method: 'z' }
 * @example the lady tasting tea: twoProportionTest(3, 4, 1, 4) is { z: 1.414…, p: 0.4857…, method: 'fisher' }
 */
export function twoProportionTest(k1: number, n1: number, k2: number, n2: number): TwoProportionTest {
  requireCounts('twoProportionTest', k1, n1);
  requireCounts('twoProportionTest', k2, n2);
  const n = n1 + n2;
  const k = k1 + k2;
  const comparable = n1 > 0 && n2 > 0 && k > 0 && k < n;
  const z = comparable ? (k1 / n1 - k2 / n2) / Math.sqrt((k / n) * (1 - k / n) * (1 / n1 + 1 / n2)) : 0;
  const leastExpected = n === 0 ? 0 : (Math.min(n1, n2) * Math.min(k, n - k)) / n;
  return leastExpected >= ENOUGH_EXPECTED
    ? { z, p: 2 * normalTail(Math.abs(z)), method: 'z' }
    : { z, p: fisherExact(k1, n1, k2, n2), method: 'fisher' };
}

function fisherExact(k1: number, n1: number, k2: number, n2: number): number {
  const k = k1 + k2;
  const n = n1 + n2;
  const rate = n === 0 ? 0 : k / n;
  const mass = (x: number) => binomialTerm(x, n1, rate, 1 - rate) * binomialTerm(k - x, n2, rate, 1 - rate);
  // A table as likely as the one seen differs from it by rounding only; R's fisher.test uses the same slack.
  const seen = mass(k1) * (1 + 1e-7);
  let all = 0;
  let asRare = 0;
  for (let x = Math.max(0, k - n2); x <= Math.min(k, n1); x++) {
    const m = mass(x);
    all += m;
    if (m <= seen) asRare += m;
  }
  return asRare / all;
}
