import { type ChainStep, type RateKey, type Rates, type Stage, stagesOf } from '../kpi/chain';
import { roundUp } from './round-up';

/** What a month is to bring: a number of wins, or an amount (yen) reached through the average deal size (yen). */
export type Goal =
  | { readonly kind: 'won'; readonly value: number }
  | { readonly kind: 'revenue'; readonly value: number; readonly averageDealSize: number };

/**
 * A stage of the chain a plan goes back through.
 *
 * - `rate` – next stage ÷ this stage, above 0 and at most 1; the goal's own stage, the last, has none
 * - `rateKey` – the rate's name in the product, where it has one
 * - `evidence` – trials the rate rests on, prior included; says how uncertain it is, plans nothing
 * - `benchmark` – lowest and highest rate usual in the field; ranks levers, plans nothing
 */
export interface PlanStep<Key extends string = Stage> {
  readonly key: Key;
  readonly rate?: number | undefined;
  readonly rateKey?: RateKey | undefined;
  readonly evidence?: number | undefined;
  readonly benchmark?: readonly [low: number, high: number] | undefined;
}

/** A stage of the plan: how many are required, and the rate to the next stage (none at the last). */
export interface PlannedStage<Key extends string = Stage> {
  readonly key: Key;
  readonly rateKey?: RateKey;
  readonly rate?: number;
  readonly required: number;
}

/** How stages are rounded: not at all, or each stage up before it is carried on to the stage before it. */
export type Rounding = 'none' | 'each-stage';

/** What `reversePlan` is asked: `goal` is a number of the last stage, or a number of wins or amount by its kind. */
export interface PlanRequest<Key extends string = Stage> {
  readonly goal: Goal | number;
  readonly chain: readonly PlanStep<Key>[];
  readonly rounding?: Rounding;
}

/** Wins a goal asks for; exact, so a revenue goal may ask for a part of one. */
export function requiredWins(goal: Goal | number): number {
  if (typeof goal === 'number') return goal;
  return goal.kind === 'won' ? goal.value : goal.value / goal.averageDealSize;
}

/** A chain of the product with the rates a team plans with, ready for `reversePlan`. */
export function planChain(chain: readonly ChainStep[], rates: Rates): readonly PlanStep[] {
  const stages = stagesOf(chain);
  return [
    ...chain.map(({ from, rate, benchmark }) => ({ key: from, rateKey: rate, rate: rates[rate], benchmark })),
    { key: stages[stages.length - 1] as Stage },
  ];
}

/** A step whose rate is known to be one. */
export interface RatedStep<Key extends string = Stage> extends PlanStep<Key> {
  readonly rate: number;
}

/**
 * The steps of a chain that lead to the goal, and the stage the goal is counted in: `won` where the last step has a
 * rate. Throws for an empty chain, and for a rate that is missing or not in (0, 1].
 */
export function splitGoalStage<Key extends string>(
  chain: readonly PlanStep<Key>[],
): { readonly steps: readonly RatedStep<Key>[]; readonly goalKey: Key | 'won' } {
  const last = chain[chain.length - 1];
  if (!last) throw new Error('reversePlan requires a chain of at least one stage');
  const endsAtGoal = last.rate === undefined;
  const steps = (endsAtGoal ? chain.slice(0, -1) : chain).map((step) => {
    const { key, rate, rateKey } = step;
    if (rate === undefined || !(rate > 0 && rate <= 1)) {
      const name = rateKey ?? `the rate of ${key}`;
      throw new Error(`reversePlan requires ${name} above 0 and at most 1, not ${rate}`);
    }
    return { ...step, rate };
  });
  return { steps, goalKey: endsAtGoal ? last.key : 'won' };
}

/**
 * Plans backwards from the goal: `required(stage) = required(next stage) ÷ rate`, exact unless rounding is asked for.
 * Stages come first to last; where the last one given has a rate, the goal's stage follows as `won`.
 *
 * Throws when a rate is missing or not in (0, 1], or the goal is not a number of 0 or more: a plan over these means
 * nothing, and whoever reads them from people checks them first.
 *
 * @example 10 wins at 25%, 10% and 30%: won 10 ← meetings 40 ← effectiveContacts 400 ← calls 1333.33…
 *   reversePlan({
 *     goal: 10,
 *     chain: [
 *       { key: 'calls', rate: 0.3 },
 *       { key: 'effectiveContacts', rate: 0.1 },
 *       { key: 'meetings', rate: 0.25 },
 *       { key: 'won' },
 *     ],
 *   })
 */
export function reversePlan<Key extends string>({
  goal,
  chain,
  rounding = 'none',
}: PlanRequest<Key>): {
  readonly stages: readonly PlannedStage<Key | 'won'>[];
} {
  const wanted = requiredWins(goal);
  if (!(wanted >= 0 && wanted < Number.POSITIVE_INFINITY)) {
    throw new Error(`reversePlan requires a goal of 0 or more, not ${wanted}`);
  }
  const { steps, goalKey } = splitGoalStage(chain);
  const round = rounding === 'each-stage' ? roundUp : (x: number) => x;
  let required = round(wanted);
  const stages: PlannedStage<Key | 'won'>[] = [{ key: goalKey, required }];
  for (const { key, rate, rateKey } of [...steps].reverse()) {
    required = round(required / rate);
    stages.unshift({ key, ...(rateKey !== undefined && { rateKey }), rate, required });
  }
  return { stages };
}
