/** `a ÷ b` where that has a meaning: null unless b is above 0. */
export function ratio(a: number, b: number): number | null {
  return b > 0 ? a / b : null;
}
