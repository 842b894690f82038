/** A span of target values, both ends included. */
export interface TierSpan {
  readonly low: number;
  readonly high: number;
}

/**
 * The targets a past result suggests, in its own unit: ストレッチ 110–120%, 達成 100–105%, 最低ライン 90% of it, as
 * published for inside-sales teams (SalesGrid, インサイドセールスの目標設定と進捗管理シート). Exact; rounding is a display choice.
 *
 * @example targetTiers(40): stretch 44–48, achieve 40–42, minimum 36
 */
export function targetTiers(pastResult: number): {
  readonly stretch: TierSpan;
  readonly achieve: TierSpan;
  readonly minimum: number;
} {
  // Percent of the result, since 40 × 1.1 is 44.00000000000001.
  const percent = (share: number) => (pastResult * share) / 100;
  return {
    stretch: { low: percent(110), high: percent(120) },
    achieve: { low: percent(100), high: percent(105) },
    minimum: percent(90),
  };
}
