import type { ChainStep, RateKey, Rates, Stage } from '../kpi/chain';
import type { Measures } from '../kpi/measures';

/** A rate as it was measured: never without what it was measured from. `value` is null when the denominator is 0. */
export interface MeasuredRate {
  readonly numerator: number;
  readonly denominator: number;
  readonly value: number | null;
}

/** `ratio(12, 360)` is 12 ÷ 360 with both numbers kept; dividing by nothing gives null, not infinity. */
export function ratio(numerator: number, denominator: number): MeasuredRate {
  return { numerator, denominator, value: denominator > 0 ? numerator / denominator : null };
}

/** The factors of a funnel: how many calls were made, and what became of them step by step. */
export type FactorKey = Stage | RateKey;

/**
 * One factor held against its target.
 *
 * - `actual` – calls made, or the rate measured (null: nothing to measure it from)
 * - `attainment` – actual ÷ target; null when the actual is
 */
export interface Factor {
  readonly key: FactorKey;
  readonly kind: 'volume' | 'rate';
  readonly target: number;
  readonly actual: number | null;
  readonly attainment: number | null;
  readonly numerator?: number;
  readonly denominator?: number;
}

/** What holds the team back: too little activity, or activity that does not turn into the next stage. */
export type Cause = 'volume' | 'quality';

/**
 * The factor furthest below its target. `factor` and `cause` are null when every factor that can be measured has
 * reached its target.
 */
export interface Bottleneck {
  readonly factors: readonly Factor[];
  readonly factor: FactorKey | null;
  readonly attainment: number | null;
  readonly cause: Cause | null;
}

/**
 * Finds the bottleneck as managers do by hand: each factor of the chain (the calls, then every rate) against its
 * target; the one with the lowest attainment below 1 holds the team back. Calls short of target is a question of
 * volume, a rate short of target one of quality.
 *
 * @param actual totals of the period so far
 * @param firstTarget what the first stage should have reached by now (a full period: its target)
 * @param targets the rates the plan was made with
 * @example calls 1,200 of 1,200; 360 ÷ 1,200 of 30%; 12 ÷ 360 of 5.5% → meetingRate, attainment 0.606, quality
 */
export function findBottleneck(
  chain: readonly ChainStep[],
  actual: Measures,
  firstTarget: number,
  targets: Rates,
): Bottleneck {
  const first = chain[0];
  if (!first) throw new Error('findBottleneck requires a chain of at least one step');
  const calls = actual[first.from];
  const factors: readonly Factor[] = [
    {
      key: first.from,
      kind: 'volume',
      target: firstTarget,
      actual: calls,
      attainment: firstTarget > 0 ? calls / firstTarget : null,
    },
    ...chain.map((step): Factor => {
      const target = targets[step.rate] ?? step.initial;
      const { numerator, denominator, value } = ratio(actual[step.to], actual[step.from]);
      return {
        key: step.rate,
        kind: 'rate',
        target,
        actual: value,
        attainment: value === null ? null : value / target,
        numerator,
        denominator,
      };
    }),
  ];
  let worst: Factor | null = null;
  for (const factor of factors) {
    if (factor.attainment === null || factor.attainment >= 1) continue;
    if (worst === null || factor.attainment < (worst.attainment as number)) worst = factor;
  }
  return {
    factors,
    factor: worst?.key ?? null,
    attainment: worst?.attainment ?? null,
    cause: worst === null ? null : worst.kind === 'volume' ? 'volume' : 'quality',
  };
}
