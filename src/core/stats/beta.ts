import { requireFinite, requirePositive, requireProbability } from './requirements';
import { binomialTerm } from './saddle-point';
import { betaTails, bisect, hasReached } from './tails';

/**
 * What is known of a rate: a Beta distribution with mean a ÷ (a + b). After k of n it is the prior's a plus k, and its
 * b plus n − k.
 */
export interface BetaShape {
  readonly a: number;
  readonly b: number;
}

/**
 * How densely the rate's probability lies at `x`, the height of its curve; no probability, so it may exceed 1.
 *
 * Throws at 0 and 1, where the curve may be infinite.
 *
 * @example betaDensity(0.25, { a: 2, b: 2 }) is 1.125
 */
export function betaDensity(x: number, shape: BetaShape): number {
  const { a, b } = shape;
  requirePositive('betaDensity', { a, b, x, '1 - x': 1 - x });
  return (binomialTerm(a, a + b, x, 1 - x) * a * b) / ((a + b) * x * (1 - x));
}

/**
 * P(X ≥ x): how sure it is that the rate is at least `x`.
 *
 * @example betaTail(0.5, { a: 2, b: 1 }) is 0.75
 */
export function betaTail(x: number, shape: BetaShape): number {
  const { a, b } = shape;
  requirePositive('betaTail', { a, b });
  requireFinite('betaTail', 'x', x);
  return betaTails(x, 1 - x, a, b).upper;
}

/**
 * The rate that the true one stays below with probability `q`.
 *
 * @example betaQuantile(0.75, { a: 1, b: 2 }) is 0.5
 */
export function betaQuantile(q: number, shape: BetaShape): number {
  const { a, b } = shape;
  requirePositive('betaQuantile', { a, b });
  requireProbability('betaQuantile', 'q', q);
  if (q === 0 || q === 1) return q;
  // By log odds, so that rates near 0 have as many digits as others; beyond ±745 there are no numbers left.
  const u = bisect((v) => hasReached(q, betaTails(logistic(v), logistic(-v), a, b)), -745, 745);
  return logistic(u);
}

/** The rate with these log odds. */
const logistic = (u: number): number => (u < 0 ? Math.exp(u) / (1 + Math.exp(u)) : 1 / (1 + Math.exp(-u)));
