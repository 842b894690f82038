import type { BetaShape } from './beta';
import { firstCount } from './first-count';
import { requireFinite, requirePositive, requireProbability, requireTrials } from './requirements';
import { binomialTerm } from './saddle-point';
import { COUNT_SLACK, hasReached, type Tails } from './tails';

/**
 * The probability of exactly `k` successes in `n` trials whose rate is only known as a Beta distribution
 * (J. G. Skellam 1948).
 *
 * Written as three binomial terms, as Loader (2000) writes the hypergeometric, so that it keeps its digits.
 *
 * @example a rate of which nothing is known makes every count equally likely: betaBinomialMass(2, 4, { a: 1, b: 1 })
 *   is 0.2
 */
export function betaBinomialMass(k: number, n: number, shape: BetaShape): number {
  requireBetaBinomial('betaBinomialMass', n, shape);
  return k >= 0 && k <= n && Number.isInteger(k) ? mass(k, n, shape) : 0;
}

function mass(k: number, n: number, { a, b }: BetaShape): number {
  const s = a + b;
  // Any p gives the same product; this one makes all three terms largest.
  const p = (k + a) / (n + s);
  const q = (n - k + b) / (n + s);
  const ratio = (binomialTerm(k, n, p, q) * binomialTerm(a, s, p, q)) / binomialTerm(k + a, n + s, p, q);
  return (ratio * a * b * (n + s)) / (s * (k + a) * (n - k + b));
}

/**
 * P(X ≥ k): the chance of `k` successes or more in `n` trials at an uncertain rate.
 *
 * @example 40 meetings at a rate known from 25 of 100: betaBinomialTail(10, 40, { a: 25, b: 75 }) is 0.5429…
 */
export function betaBinomialTail(k: number, n: number, shape: BetaShape): number {
  requireBetaBinomial('betaBinomialTail', n, shape);
  requireFinite('betaBinomialTail', 'k', k);
  return tailsBelow(Math.ceil(k), n, shape).upper;
}

/** The smallest k with P(X ≤ k) ≥ q: the median at 0.5. */
export function betaBinomialQuantile(q: number, n: number, shape: BetaShape): number {
  requireBetaBinomial('betaBinomialQuantile', n, shape);
  requireProbability('betaBinomialQuantile', 'q', q);
  if (q === 1) return n;
  return firstCount((k) => hasReached(q, tailsBelow(k + 1, n, shape), COUNT_SLACK), 0, n);
}

/** P(X < k) and P(X ≥ k), the one away from the mean summed from `k` outwards and the other by difference. */
function tailsBelow(k: number, n: number, shape: BetaShape): Tails {
  if (k <= 0) return { lower: 0, upper: 1 };
  if (k > n) return { lower: 1, upper: 0 };
  const { a, b } = shape;
  if (k * (a + b) >= n * a) {
    const upper = sumFrom(k, n, shape);
    return { lower: 1 - upper, upper };
  }
  // Failures instead of successes turn the lower side into the upper one.
  const lower = sumFrom(n - k + 1, n, { a: b, b: a });
  return { lower, upper: 1 - lower };
}

/** mass(k) + … + mass(n) for a k at or above the mean, each mass from the one before by their exact ratio. */
function sumFrom(k: number, n: number, shape: BetaShape): number {
  const { a, b } = shape;
  let term = 1;
  let sum = 1;
  for (let j = k; j < n; j++) {
    term *= ((n - j) * (j + a)) / ((j + 1) * (n - j - 1 + b));
    sum += term;
    // The masses only fall from here on (with b < 1 they may rise again, but then never fall this low): what is left
    // is at most as many of the last one.
    if (term * (n - j) < sum * Number.EPSILON) break;
  }
  return Math.min(1, mass(k, n, shape) * sum);
}

function requireBetaBinomial(caller: string, n: number, shape: BetaShape): void {
  requireTrials(caller, n);
  requirePositive(caller, { a: shape.a, b: shape.b });
}
