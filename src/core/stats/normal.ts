import { gammaTails } from './tails';

/**
 * P(Z ≥ z) of the standard normal distribution, to its last digits however far out.
 *
 * Z² ÷ 2 is a Gamma variable of shape ½, so half of that one's tail is the answer.
 *
 * @example normalTail(1.96) is 0.024997895…; normalTail(0) is 0.5; normalTail(-1.96) is 0.975002104…
 */
export function normalTail(z: number): number {
  if (Number.isNaN(z)) throw new Error('normalTail requires a number, not NaN');
  const { lower, upper } = gammaTails((z * z) / 2, 0.5);
  return z >= 0 ? upper / 2 : (1 + lower) / 2;
}

/**
 * The z with P(Z ≤ z) = p, for 0 < p < 1.
 *
 * A rational first guess (Hastings 1955, Abramowitz & Stegun 1964, 26.2.23, off by at most 4.5e-4) is refined twice by
 * Halley's method, which triples the digits each time.
 *
 * @example normalQuantile(0.975) is 1.95996398454…; normalQuantile(0.5) is 0
 */
export function normalQuantile(p: number): number {
  if (!(p > 0 && p < 1)) throw new Error(`normalQuantile requires p between 0 and 1, not ${p}`);
  if (p === 0.5) return 0;
  if (p < 0.5) return -upperQuantile(p);
  return upperQuantile(1 - p);
}

/** The z ≥ 0 with P(Z ≥ z) = tail, for 0 < tail ≤ ½. */
function upperQuantile(tail: number): number {
  const t = Math.sqrt(-2 * Math.log(tail));
  const guess =
    t - (2.515517 + t * (0.802853 + t * 0.010328)) / (1 + t * (1.432788 + t * (0.189269 + t * 0.001308)));
  return refine(refine(guess, tail), tail);
}

/** One step of Halley's method; the normal density's second derivative is −z times the density. */
function refine(z: number, tail: number): number {
  const density = Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI);
  const step = (normalTail(z) - tail) / density;
  return z + step / (1 - (z * step) / 2);
}

/** Half the width, in standard errors, of a two-sided interval: 1.95996398454… for a confidence of 0.95. */
export function criticalValue(confidence: number): number {
  if (!(confidence > 0 && confidence < 1)) {
    throw new Error(`an interval requires a confidence between 0 and 1, not ${confidence}`);
  }
  return upperQuantile((1 - confidence) / 2);
}
