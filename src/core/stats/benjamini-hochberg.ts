/**
 * p-values adjusted for having looked at many at once, in the same order: those at most α are findings of which, on
 * average, no more than the share α is chance (Y. Benjamini & Y. Hochberg, "Controlling the false discovery rate",
 * 1995).
 *
 * @param pValues each in [0, 1]
 * @example benjaminiHochberg([0.01, 0.04, 0.03]) is [0.03, 0.04, 0.04]
 */
export function benjaminiHochberg(pValues: readonly number[]): readonly number[] {
  const adjusted = pValues.map(() => 1);
  const fromHighest = pValues
    .map((_, i) => i)
    .sort((i, j) => (pValues[j] as number) - (pValues[i] as number));
  let least = 1;
  fromHighest.forEach((i, place) => {
    const rank = pValues.length - place;
    least = Math.min(least, ((pValues[i] as number) * pValues.length) / rank);
    adjusted[i] = least;
  });
  return adjusted;
}
