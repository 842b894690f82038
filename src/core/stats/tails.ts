import { continuedFraction } from './continued-fraction';
import { binomialTerm, poissonTerm } from './saddle-point';

/**
 * Both sides of a continuous distribution at a point: P(X ≤ x) and P(X ≥ x).
 *
 * The side away from the mean is computed as such, not as 1 − the other, so that 1e-200 keeps its digits.
 */
export interface Tails {
  readonly lower: number;
  readonly upper: number;
}

const NONE_BELOW: Tails = { lower: 0, upper: 1 };
const NONE_ABOVE: Tails = { lower: 1, upper: 0 };

/**
 * Tails of Beta(a, b) at x, with y = 1 − x passed for its digits: the regularised incomplete beta function.
 *
 * By its continued fraction (Abramowitz & Stegun 1964, 26.5.8) on the side of the mean where that takes about
 * √(a + b) rounds at most.
 */
export function betaTails(x: number, y: number, a: number, b: number): Tails {
  if (x <= 0) return NONE_BELOW;
  if (y <= 0) return NONE_ABOVE;
  const beyond = x * (a + b + 2) > a + 1;
  const near = beyond ? betaNearTail(y, x, b, a) : betaNearTail(x, y, a, b);
  return beyond ? { lower: 1 - near, upper: near } : { lower: near, upper: 1 - near };
}

/** P(X ≤ x) of Beta(a, b) for an x below the mean, or not far above. */
function betaNearTail(x: number, y: number, a: number, b: number): number {
  const fraction = continuedFraction(
    (i) => {
      const m = i >> 1;
      const top = i % 2 === 0 ? m * (b - m) : -(a + m) * (a + b + m);
      return (top * x) / ((a + i - 1) * (a + i));
    },
    () => 1,
  );
  return Math.min(1, (binomialTerm(a, a + b, x, y) * b) / ((a + b) * fraction));
}

/**
 * Tails of a Gamma distribution with this shape and rate 1 at x: the regularised incomplete gamma function.
 *
 * Below the mean by its power series, above by its continued fraction (Abramowitz & Stegun 1964, 6.5.29 and 6.5.31).
 */
export function gammaTails(x: number, shape: number): Tails {
  if (x <= 0) return NONE_BELOW;
  if (x === Number.POSITIVE_INFINITY) return NONE_ABOVE;
  const density = poissonTerm(shape, x);
  if (x < shape + 1) {
    let sum = 1;
    for (let term = 1, k = 1; term > sum * Number.EPSILON; k++) {
      term *= x / (shape + k);
      sum += term;
    }
    const lower = Math.min(1, density * sum);
    return { lower, upper: 1 - lower };
  }
  const fraction = continuedFraction(
    (i) => i * (shape - i),
    (i) => x + 2 * i + 1 - shape,
  );
  const upper = Math.min(1, (density * shape) / fraction);
  return { lower: 1 - upper, upper };
}

/**
 * Whether P(X ≤ x) has come to q, judged on the side that has the digits. Counts pass a slack, since a probability
 * that equals q on paper may miss it by rounding.
 */
export function hasReached(q: number, { lower, upper }: Tails, slack = 0): boolean {
  return q <= 0.5 ? lower >= q * (1 - slack) : upper <= (1 - q) * (1 + slack);
}

/** The slack for counts: above the rounding of a tail at n = 100,000, far below anything that matters. */
export const COUNT_SLACK = 1e-11;

/** The lowest u from `low` to `high` at which `reached`, to the last digit, given that it is reached from there on. */
export function bisect(reached: (u: number) => boolean, low: number, high: number): number {
  let below = low;
  let above = high;
  for (;;) {
    const middle = (below + above) / 2;
    if (middle <= below || middle >= above) return above;
    if (reached(middle)) above = middle;
    else below = middle;
  }
}
