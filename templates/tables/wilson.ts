/**
 * A bound of Wilson's 95% interval of `k` of `n` as a part of a formula, both being parts of formulas themselves
 * (E. B. Wilson, 1927): (k + z²/2 ± z·√(k(n − k)/n + z²/4)) ÷ (n + z²).
 */
export function wilson(k: string, n: string, side: '-' | '+'): string {
  const z = 'NORM.S.INV(0.975)';
  return `(${k}+${z}^2/2${side}${z}*SQRT(${k}*(${n}-${k})/${n}+${z}^2/4))/(${n}+${z}^2)`;
}
