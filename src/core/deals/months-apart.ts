/** Differences between so many months are taken for chance until there are more. */
const CALM_MONTHS = 4;

/**
 * How many times as much a rate differs from month to month as chance explains: Pearson's χ² of the months against the
 * common rate, ÷ its degrees of freedom, drawn to 1 as if four calm months had been seen too. At least 1.
 *
 * @example a team that won 8 of 10 in one month and 2 of 10 in another: χ² is 7.2, so (7.2 + 4) ÷ (1 + 4) = 2.24
 */
export function monthsApart(decided: readonly { readonly month: string; readonly isWon: boolean }[]): number {
  const months = new Map<string, { won: number; all: number }>();
  let won = 0;
  for (const { month, isWon } of decided) {
    const counts = months.get(month) ?? { won: 0, all: 0 };
    counts.all++;
    if (isWon) {
      counts.won++;
      won++;
    }
    months.set(month, counts);
  }
  const rate = won / decided.length;
  if (!(rate > 0 && rate < 1)) return 1;
  const chiSquare = [...months.values()].reduce(
    (sum, counts) => sum + (counts.won - counts.all * rate) ** 2 / (counts.all * rate * (1 - rate)),
    0,
  );
  return Math.max(1, (chiSquare + CALM_MONTHS) / (months.size - 1 + CALM_MONTHS));
}
