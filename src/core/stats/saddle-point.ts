/**
 * What Stirling's formula leaves out: ln Γ(x + 1) = (x + ½) ln x − x + ln √2π + stirlingError(x), x > 0.
 *
 * From 10 on by Stirling's series (its first dropped term is below 1e-15 there); below, carried down by
 * stirlingError(x) = stirlingError(x + 1) + (x + ½) ln(1 + 1/x) − 1.
 *
 * Source: C. Loader, "Fast and accurate computation of binomial probabilities", 2000; Abramowitz & Stegun 1964, 6.1.40.
 */
export function stirlingError(x: number): number {
  let carried = 0;
  let y = x;
  for (; y < 10; y++) carried += (y + 0.5) * Math.log1p(1 / y) - 1;
  const z = 1 / (y * y);
  const series =
    1 / 12 - z * (1 / 360 - z * (1 / 1260 - z * (1 / 1680 - z * (1 / 1188 - (z * 691) / 360360))));
  return carried + series / y;
}

/**
 * How far `x` lies from its mean `m`, as half a deviance: x ln(x ÷ m) + m − x, which is 0 at x = m (x ≥ 0, m > 0).
 *
 * Near the mean the three terms cancel, so there the series in v = (x − m) ÷ (x + m) is summed instead (Loader 2000).
 */
export function deviance(x: number, m: number): number {
  if (x === 0) return m;
  const d = x - m;
  if (Math.abs(d) > 0.1 * (x + m)) return x * Math.log(x / m) - d;
  const v = d / (x + m);
  let sum = d * v;
  let power = 2 * x * v;
  for (let j = 3; ; j += 2) {
    power *= v * v;
    const next = sum + power / j;
    // Asked this way round, a value that is no number ends the loop too.
    if (!(Math.abs(next - sum) > 0)) return sum;
    sum = next;
  }
}

/**
 * Γ(n + 1) ÷ (Γ(x + 1) Γ(n − x + 1)) · p^x · q^(n − x) for real 0 ≤ x ≤ n and p + q = 1: the binomial mass, and the
 * heart of every beta, beta-binomial and gamma–Poisson. Fourteen digits at n = 20, twelve at 100,000.
 */
export function binomialTerm(x: number, n: number, p: number, q: number): number {
  if (x === 0) return powerOfComplement(p, q, n);
  if (x === n) return powerOfComplement(q, p, n);
  if (p === 0 || q === 0) return 0;
  const y = n - x;
  const exponent =
    stirlingError(n) - stirlingError(x) - stirlingError(y) - deviance(x, n * p) - deviance(y, n * q);
  return Math.exp(exponent) * Math.sqrt(n / (2 * Math.PI * x * y));
}

/** q^n, by whichever of p and q = 1 − p is known to more digits; 0^0 is 1: nothing tried, nothing missed. */
function powerOfComplement(p: number, q: number, n: number): number {
  if (n === 0) return 1;
  return Math.exp(n * (p < 0.5 ? Math.log1p(-p) : Math.log(q)));
}

/** m^x e^−m ÷ Γ(x + 1) for real x ≥ 0, m > 0: the Poisson mass, and the heart of the gamma distribution. */
export function poissonTerm(x: number, m: number): number {
  if (x === 0) return Math.exp(-m);
  return Math.exp(-stirlingError(x) - deviance(x, m)) / Math.sqrt(2 * Math.PI * x);
}
