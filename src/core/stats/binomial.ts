import { firstCount } from './first-count';
import { requireFinite, requireProbability, requireTrials } from './requirements';
import { binomialTerm } from './saddle-point';
import { betaTails, COUNT_SLACK, hasReached } from './tails';

/**
 * The probability of exactly `k` successes in `n` trials of probability `p`.
 *
 * By C. Loader's saddle-point expansion (2000), which keeps its digits at n = 100,000. A `k` that cannot happen has
 * probability 0.
 *
 * @example binomialMass(2, 4, 0.5) is 0.375
 */
export function binomialMass(k: number, n: number, p: number): number {
  requireBinomial('binomialMass', n, p);
  return k >= 0 && k <= n && Number.isInteger(k) ? binomialTerm(k, n, p, 1 - p) : 0;
}

/**
 * P(X ≥ k): the chance of `k` successes or more in `n` trials, by the incomplete beta function (Abramowitz & Stegun
 * 1964, 26.5.24).
 *
 * @example 40 meetings at 25% for 10 wins: binomialTail(10, 40, 0.25) is 0.5605…
 */
export function binomialTail(k: number, n: number, p: number): number {
  requireBinomial('binomialTail', n, p);
  requireFinite('binomialTail', 'k', k);
  const least = Math.ceil(k);
  if (least <= 0) return 1;
  return least > n ? 0 : betaTails(p, 1 - p, least, n - least + 1).lower;
}

/**
 * The smallest k with P(X ≤ k) ≥ q: the median at 0.5.
 *
 * @example binomialQuantile(0.5, 10, 0.5) is 5
 */
export function binomialQuantile(q: number, n: number, p: number): number {
  requireBinomial('binomialQuantile', n, p);
  requireProbability('binomialQuantile', 'q', q);
  if (q === 1 && p > 0) return n;
  return firstCount((k) => hasReached(q, betaTails(1 - p, p, n - k, k + 1), COUNT_SLACK), 0, n);
}

function requireBinomial(caller: string, n: number, p: number): void {
  requireTrials(caller, n);
  requireProbability(caller, 'p', p);
}
