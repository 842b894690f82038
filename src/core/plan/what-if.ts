import { countBusinessDays, type TeamCalendar, withDaysOff } from '../calendar/business-days';
import { type Day, type Month, monthSpan } from '../calendar/day';
import type { Stage } from '../kpi/chain';
import { type CallCapacity, callCapacity } from './call-capacity';
import { type DealCredit, restOfGoal } from './open-deal-credit';
import { type Lever, rankLevers } from './rank-levers';
import {
  type Goal,
  type PlannedStage,
  type PlanStep,
  requiredWins,
  reversePlan,
  splitGoalStage,
} from './reverse-plan';
import { type SafeCalls, safeCalls } from './safe-calls';

/**
 * Everything a month's plan follows from.
 *
 * - `members` – heads who call
 * - `credit` – what open deals are expected to bring; taken off the goal first
 * - `callRange` – calls a member makes a business day, lowest and highest; the field's benchmark when left out
 */
export interface PlanBase<Key extends string = Stage> {
  readonly goal: Goal;
  readonly chain: readonly PlanStep<Key>[];
  readonly members: number;
  readonly month: Month;
  readonly calendar: TeamCalendar;
  readonly credit?: DealCredit;
  readonly callRange?: readonly [low: number, high: number];
}

/**
 * What to suppose: each part replaces the base's, `daysOff` come on top of the calendar's.
 *
 * - `goal` – wins or yen, by the base's kind of goal
 * - `rates` – by the rate's name, or by its stage where it has none
 * - `averageDealSize` – matters to a revenue goal only
 */
export interface PlanChanges {
  readonly goal?: number;
  readonly rates?: { readonly [key: string]: number };
  readonly averageDealSize?: number;
  readonly members?: number;
  readonly daysOff?: readonly Day[];
}

/** A stage of the plan with what it takes a business day, and a member a day; null when there is no day or member. */
export interface ScheduledStage<Key extends string = Stage> extends PlannedStage<Key> {
  readonly perBusinessDay: number | null;
  readonly perMemberPerDay: number | null;
}

/** A whole plan: what each stage takes, whether the team can make the calls, and what would help where it cannot. */
export interface WholePlan<Key extends string = Stage> {
  readonly goal: Goal;
  readonly businessDays: number;
  readonly stages: readonly ScheduledStage<Key>[];
  readonly capacity: CallCapacity;
  readonly levers: readonly Lever[];
  readonly safeCalls: readonly SafeCalls[];
}

/**
 * Plans a month again with some things supposed different. Without changes it is the plan itself.
 *
 * `goal` of the result is what new activity has to bring, after the credit. A supposed rate is taken to rest on as much
 * evidence as the base's. Throws like `reversePlan`, and for a rate the chain does not have.
 *
 * @example 10 wins of April 2026 with 2 members: 1,333.33 calls, 63.5 a business day, 31.7 a member; 2,000 at 20%
 *   whatIf(base, { rates: { connectRate: 0.2 } })
 */
export function whatIf<Key extends string>(
  base: PlanBase<Key>,
  changes: PlanChanges = {},
): WholePlan<Key | 'won'> {
  const { month, calendar, credit, ...wanted } = supposed(base, changes);
  const { first, last } = monthSpan(month);
  const businessDays = countBusinessDays(first, last, calendar);
  const goal = credit ? restOfGoal(wanted.goal, credit) : wanted.goal;
  const stages = plannedStages({ ...wanted, goal, businessDays });
  const calls = (stages[0] as PlannedStage<string>).required;
  return {
    ...{ goal, businessDays, stages },
    ...teamFit(calls, { ...wanted, businessDays }),
    safeCalls: safeCalls(requiredWins(goal), wanted.chain),
  };
}

/** What a month's plan follows from once its business days are counted. */
export interface CountedBase<Key extends string = Stage> extends Omit<PlanBase<Key>, 'month' | 'calendar'> {
  readonly businessDays: number;
}

/** The stages of a plan, first to last, with what each takes a business day and a member a day. */
export function plannedStages<Key extends string>({
  goal,
  chain,
  members,
  businessDays,
}: CountedBase<Key>): readonly ScheduledStage<Key | 'won'>[] {
  return reversePlan({ goal, chain }).stages.map((stage) => {
    const { perBusinessDay, perMemberPerDay } = callCapacity({
      calls: stage.required,
      members,
      businessDays,
    });
    return { ...stage, perBusinessDay, perMemberPerDay };
  });
}

/**
 * Whether a team can make so many calls in the month, and what would help where it cannot.
 *
 * For calls that reach the goal with a probability the levers are close, not exact: such calls grow almost as
 * 1 ÷ rate, as plain divisions do.
 */
export function teamFit(
  calls: number,
  { goal, chain, members, businessDays, callRange }: CountedBase<string>,
): { readonly capacity: CallCapacity; readonly levers: readonly Lever[] } {
  const capacity = callCapacity({ calls, members, businessDays, ...(callRange && { range: callRange }) });
  const averageDealSize = goal.kind === 'revenue' ? goal.averageDealSize : undefined;
  const load = capacity.load as number;
  return {
    capacity,
    levers: capacity.fits === false ? rankLevers({ chain, members, load, averageDealSize }) : [],
  };
}

function supposed<Key extends string>(base: PlanBase<Key>, changes: PlanChanges): PlanBase<Key> {
  const { goal, rates = {}, averageDealSize, members, daysOff } = changes;
  const known: readonly string[] = splitGoalStage(base.chain).steps.map((step) => step.rateKey ?? step.key);
  for (const name of Object.keys(rates)) {
    if (!known.includes(name)) throw new Error(`whatIf requires rates of its chain, not "${name}"`);
  }
  const value = goal ?? base.goal.value;
  return {
    ...base,
    goal:
      base.goal.kind === 'won'
        ? { kind: 'won', value }
        : { kind: 'revenue', value, averageDealSize: averageDealSize ?? base.goal.averageDealSize },
    chain: base.chain.map((step) => ({ ...step, rate: rates[step.rateKey ?? step.key] ?? step.rate })),
    members: members ?? base.members,
    calendar: daysOff ? withDaysOff(base.calendar, daysOff) : base.calendar,
  };
}
