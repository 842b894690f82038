import { firstCount } from './first-count';
import { requireFinite, requirePositive, requireProbability } from './requirements';
import { binomialTerm } from './saddle-point';
import { betaTails, bisect, COUNT_SLACK, gammaTails, hasReached } from './tails';

/**
 * What is known of a speed: a Gamma distribution with mean shape ÷ rate. After a count over an exposure it is the
 * prior's shape plus the count, and its rate plus the exposure.
 */
export interface GammaShape {
  readonly shape: number;
  readonly rate: number;
}

/**
 * The probability of exactly `k` over an exposure, when the speed is only known as a Gamma distribution: the
 * negative binomial, with mean shape ÷ rate × exposure (M. Greenwood & G. U. Yule 1920).
 *
 * @example a speed of about 2 a day (shape 4, rate 2): none on one day is (2/3)⁴, gammaPoissonMass(0, 1, …) 0.19753…
 */
export function gammaPoissonMass(k: number, exposure: number, gamma: GammaShape): number {
  const { p, q } = oddsOf('gammaPoissonMass', exposure, gamma);
  if (!(k >= 0 && Number.isInteger(k))) return 0;
  return (binomialTerm(gamma.shape, gamma.shape + k, p, q) * gamma.shape) / (gamma.shape + k);
}

/** P(X ≥ k) of the same: the chance of reaching `k`. */
export function gammaPoissonTail(k: number, exposure: number, gamma: GammaShape): number {
  const { p, q } = oddsOf('gammaPoissonTail', exposure, gamma);
  requireFinite('gammaPoissonTail', 'k', k);
  return k <= 0 ? 1 : betaTails(q, p, Math.ceil(k), gamma.shape).lower;
}

/** The smallest k with P(X ≤ k) ≥ q, for 0 ≤ q < 1: the median at 0.5. */
export function gammaPoissonQuantile(q: number, exposure: number, gamma: GammaShape): number {
  requireBelowOne('gammaPoissonQuantile', q);
  const odds = oddsOf('gammaPoissonQuantile', exposure, gamma);
  const reached = (k: number) => hasReached(q, betaTails(odds.p, odds.q, gamma.shape, k + 1), COUNT_SLACK);
  return firstCount(reached, 0, Number.MAX_SAFE_INTEGER);
}

/** P(X ≥ x) of the speed itself. */
export function gammaTail(x: number, gamma: GammaShape): number {
  const { shape, rate } = gamma;
  requirePositive('gammaTail', { shape, rate });
  requireFinite('gammaTail', 'x', x);
  return gammaTails(x * rate, shape).upper;
}

/**
 * The speed that the true one stays below with probability q, for 0 ≤ q < 1.
 *
 * @example gammaQuantile(0.5, { shape: 1, rate: 1 }) is ln 2, 0.6931…
 */
export function gammaQuantile(q: number, gamma: GammaShape): number {
  const { shape, rate } = gamma;
  requirePositive('gammaQuantile', { shape, rate });
  requireBelowOne('gammaQuantile', q);
  if (q === 0) return 0;
  // By logarithm, so that a tiny speed has as many digits as a large one; the ends are the ends of the numbers.
  const u = bisect((v) => hasReached(q, gammaTails(Math.exp(v), shape)), -745, 709);
  return Math.exp(u) / rate;
}

/** Of the whole time, known and asked about, the part that is known (p) and the part asked about (q). */
function oddsOf(
  caller: string,
  exposure: number,
  gamma: GammaShape,
): { readonly p: number; readonly q: number } {
  requirePositive(caller, { shape: gamma.shape, rate: gamma.rate });
  if (!(exposure >= 0 && exposure < Number.POSITIVE_INFINITY)) {
    throw new Error(`${caller} requires an exposure of 0 or more, not ${exposure}`);
  }
  const whole = gamma.rate + exposure;
  return { p: gamma.rate / whole, q: exposure / whole };
}

function requireBelowOne(caller: string, q: number): void {
  requireProbability(caller, 'q', q);
  if (q === 1) throw new Error(`${caller} requires q below 1: no count is certain not to be passed`);
}
