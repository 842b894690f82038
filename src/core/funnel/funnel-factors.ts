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

/**
 * The factors of a funnel: its volume (the calls), then every rate of the chain, each against its target.
 *
 * @param actual totals of the period so far
 * @param firstTarget what the first stage should have reached by now (a full period: its target)
 * @param targets the rates the plan was made with; a new team's where one is missing
 * @example calls 1,200 of 1,200; 360 ÷ 1,200 of 30%; 12 ÷ 360 of 5.5%, an attainment of 0.606
 */
export function funnelFactors(
  chain: readonly ChainStep[],
  actual: Measures,
  firstTarget: number,
  targets: Rates,
): readonly Factor[] {
  const first = chain[0];
  if (!first) throw new Error('funnelFactors requires a chain of at least one step');
  const calls = actual[first.from];
  return [
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
}
