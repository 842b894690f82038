import { type ChainStep, type RateKey, type Rates, type Stage, stagesOf } from '../kpi/chain';

/** What a month is to bring: a number of wins, or an amount (yen) reached through the average deal size (yen). */
export type Goal =
  | { readonly kind: 'won'; readonly value: number }
  | { readonly kind: 'revenue'; readonly value: number; readonly averageDealSize: number };

/** A stage of the plan: how many are required, and the rate to the next stage (none at the last). */
export interface PlannedStage {
  readonly key: Stage;
  readonly rateKey?: RateKey;
  readonly rate?: number;
  readonly required: number;
}

/** How stages are rounded: not at all, or each stage up before it is carried on to the stage before it. */
export type Rounding = 'none' | 'each-stage';

/** Wins a goal asks for; exact, so a revenue goal may ask for a part of one. */
export function requiredWins(goal: Goal): number {
  return goal.kind === 'won' ? goal.value : goal.value / goal.averageDealSize;
}

/** Floats such as 300.00000000000006 are 300: what is rounded up must be more than an error of the last digits. */
const roundUp = (x: number): number => Math.ceil(x * (1 - 4 * Number.EPSILON));

/**
 * Plans backwards from the goal: `required(stage) = required(next stage) ÷ rate`, exact unless rounding is asked for.
 *
 * Throws when a rate of the chain is missing or not in (0, 1]: a plan over such a rate means nothing, and whoever
 * reads rates from people checks them first.
 *
 * @example 10 wins at 25%, 10% and 30%: won 10 ← meetings 40 ← effectiveContacts 400 ← calls 1333.33…
 *   reversePlan({ kind: 'won', value: 10 }, CHAINS.short, { connectRate: 0.3, meetingRate: 0.1, winRate: 0.25 })
 */
export function reversePlan(
  goal: Goal,
  chain: readonly ChainStep[],
  rates: Rates,
  rounding: Rounding = 'none',
): readonly PlannedStage[] {
  const round = rounding === 'each-stage' ? roundUp : (x: number) => x;
  const stages = stagesOf(chain);
  let required = round(requiredWins(goal));
  const plan: PlannedStage[] = [{ key: stages[stages.length - 1] as Stage, required }];
  for (const step of [...chain].reverse()) {
    const rate = rates[step.rate];
    if (rate === undefined || !(rate > 0 && rate <= 1)) {
      throw new Error(`reversePlan requires ${step.rate} above 0 and at most 1, not ${rate}`);
    }
    required = round(required / rate);
    plan.unshift({ key: step.from, rateKey: step.rate, rate, required });
  }
  return plan;
}
