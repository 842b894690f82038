/** The ends of an axis and where its lines are. */
export interface NiceScale {
  readonly min: number;
  readonly max: number;
  readonly ticks: readonly number[];
}

/**
 * An axis that begins and ends at round numbers, with about `count` steps of 1, 2 or 5 times a power of ten.
 *
 * @example niceScale(0, 93, 5) // { min: 0, max: 100, ticks: [0, 20, 40, 60, 80, 100] }
 */
export function niceScale(low: number, high: number, count: number): NiceScale {
  const span = high > low ? high - low : Math.abs(high) || 1;
  const rough = span / Math.max(1, count);
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = ([1, 2, 5].find((factor) => factor * power >= rough * 0.999) ?? 10) * power;
  const first = Math.floor(low / step + 1e-9);
  const last = Math.ceil((low + span) / step - 1e-9);
  // Multiples, not sums: 0.1 + 0.2 would show as 0.30000000000000004.
  const ticks = Array.from({ length: last - first + 1 }, (_, index) =>
    Number(((first + index) * step).toPrecision(12)),
  );
  return { min: ticks[0] ?? low, max: ticks.at(-1) ?? high, ticks };
}
