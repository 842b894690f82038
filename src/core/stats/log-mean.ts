/**
 * The logarithmic mean of two amounts, (a − b) ÷ ln(a ÷ b): between the geometric and the arithmetic mean. It is what
 * makes a product's gap split exactly into its factors' shares (B. W. Ang, "The LMDI approach to decomposition
 * analysis", 2005).
 *
 * Its limits: `a` where both are equal, 0 where one of them is 0.
 *
 * @example logMean(2, 1) is 1.442695…, which is 1 ÷ ln 2; logMean(3, 3) is 3; logMean(5, 0) is 0
 */
export function logMean(a: number, b: number): number {
  const high = Math.max(a, b);
  const low = Math.min(a, b);
  if (!(low >= 0 && high < Number.POSITIVE_INFINITY)) {
    throw new Error(`logMean requires two amounts of 0 or more, not ${a} and ${b}`);
  }
  if (high === low) return high;
  // Amounts close together have nearly the same logarithm: their difference would lose its digits.
  const logRatio = high > 2 * low ? Math.log(high) - Math.log(low) : Math.log1p((high - low) / low);
  // Where one amount is 0 its logarithm is −∞, and the mean 0.
  return (high - low) / logRatio;
}
