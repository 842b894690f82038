/** How long won deals took, in days; both null when none is won yet. */
export interface SalesCycle {
  readonly deals: number;
  readonly mean: number | null;
  /** Half of the deals took no longer; one stuck deal does not move it. */
  readonly median: number | null;
}

/**
 * The sales cycle (平均商談期間): days from opening to winning, of the deals that were won.
 *
 * It looks back at won deals only; `kaplanMeier` also learns from those still open.
 *
 * @example salesCycle([30, 90, 40, 60]) is { deals: 4, mean: 55, median: 50 }
 */
export function salesCycle(days: readonly number[]): SalesCycle {
  const deals = days.length;
  if (deals === 0) return { deals, mean: null, median: null };
  const sorted = [...days].sort((x, y) => x - y);
  const half = Math.floor(deals / 2);
  const upper = sorted[half] as number;
  const lower = deals % 2 === 1 ? upper : (sorted[half - 1] as number);
  return { deals, mean: days.reduce((sum, day) => sum + day, 0) / deals, median: (lower + upper) / 2 };
}
