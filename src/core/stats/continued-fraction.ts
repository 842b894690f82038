/** Twice the distance between 1 and the next number: a factor this close to 1 changes nothing any more. */
const NEGLIGIBLE = 2 * Number.EPSILON;

/**
 * The value of b₀ + a₁ ÷ (b₁ + a₂ ÷ (b₂ + …)), evaluated from the front until a further round changes nothing
 * (W. J. Lentz, "Generating Bessel functions in Mie scattering calculations using continued fractions", 1976).
 *
 * @example the golden ratio, 1 + 1 ÷ (1 + 1 ÷ (1 + …)): continuedFraction(() => 1, () => 1) is 1.618033988749895
 */
export function continuedFraction(a: (i: number) => number, b: (i: number) => number): number {
  let value = b(0);
  let c = value;
  let d = 0;
  for (let i = 1; ; i++) {
    d = 1 / (b(i) + a(i) * d);
    c = b(i) + a(i) / c;
    value *= c * d;
    // A value that is no number ends the loop too. No Math.abs: looking up a global in this innermost loop of every tail
    // costs more than the arithmetic where the add-on runs in a realm of its own.
    const change = c * d - 1;
    if (!(change > NEGLIGIBLE || change < -NEGLIGIBLE)) return value;
  }
}
