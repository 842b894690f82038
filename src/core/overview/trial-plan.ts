import { CHAINS, type RateKey, type Rates } from '../kpi/chain';
import { type Goal, type PlanStep, planChain } from '../plan/reverse-plan';
import { type CountedBase, plannedStages, type ScheduledStage, teamFit } from '../plan/what-if';
import type { Overview } from './overview';
import type { GoalCalls, Plan } from './plan-of';

/** What can be tried out: the goal (wins or yen), the deal size (yen), each rate, the heads and the month's business days. */
export type TrialKey = RateKey | 'goal' | 'averageDealSize' | 'members' | 'businessDays';

export type TrialValues = { readonly [K in TrialKey]?: number };

/** A month planned with other values: what it was planned from, and its stages from first to last. */
export interface TrialPlan extends CountedBase {
  readonly chain: readonly PlanStep[];
  readonly stages: readonly ScheduledStage[];
}

/** Calls to be made, whether the team can make them, and what would help; calls are null where no number is enough. */
export interface CallNeed extends Partial<Pick<Plan, 'capacity' | 'levers'>> {
  readonly calls: number | null;
}

/** The values the month is planned with now; a goal of wins has no deal size. */
export function plannedValues({ goal, plan, settings, days }: Overview): TrialValues {
  return {
    goal: goal.value,
    ...(goal.kind === 'revenue' && { averageDealSize: goal.averageDealSize }),
    ...Object.fromEntries(plan.chain.flatMap(({ rateKey, rate }) => (rateKey ? [[rateKey, rate]] : []))),
    members: settings.members.length,
    businessDays: days.businessDays,
  };
}

/** The rates among the values. */
export function ratesOf(values: TrialValues): Rates {
  const { goal: _, averageDealSize: _size, members: _heads, businessDays: _days, ...rates } = values;
  return rates;
}

/**
 * Plans the month with some values replaced. Without any it is the plan itself. Throws like `reversePlan`.
 *
 * @example 10 wins at 30%, 10% and 25%, two heads, 21 days: { winRate: 0.2 } asks for 50 meetings, 1,666.67 calls
 */
export function trialPlan(overview: Overview, changes: TrialValues = {}): TrialPlan {
  const values = { ...plannedValues(overview), ...changes };
  const { goal: value = 0, averageDealSize = 0, members = 0, businessDays = 0 } = values;
  const goal: Goal =
    overview.goal.kind === 'won' ? { kind: 'won', value } : { kind: 'revenue', value, averageDealSize };
  const base = {
    ...{ goal, members, businessDays },
    chain: planChain(CHAINS[overview.settings.chain], ratesOf(values)),
  };
  return { ...base, stages: plannedStages(base) };
}

/**
 * What a plan takes in calls.
 *
 * @param chance of `goalCalls` whose number of calls is asked for; null asks for the plain division's
 */
export function callNeed(plan: TrialPlan, goalCalls: readonly GoalCalls[], chance: number | null): CallNeed {
  const calls =
    chance === null
      ? (plan.stages[0]?.required ?? null)
      : (goalCalls.find(({ confidence }) => confidence === chance)?.calls ?? null);
  return { calls, ...(calls !== null && teamFit(calls, plan)) };
}
