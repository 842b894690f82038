import { countBusinessDays } from '../calendar/business-days';
import { type Day, monthSpan } from '../calendar/day';
import type { DaySpan } from '../calendar/month-weeks';
import { CHAINS, type Stage } from '../kpi/chain';
import type { Measures } from '../kpi/measures';
import { allocate } from '../plan/allocate';
import type { CallCapacity } from '../plan/call-capacity';
import { monthPlan } from '../plan/month-plan';
import type { Lever } from '../plan/rank-levers';
import { type Goal, type PlannedStage, type PlanStep, planChain, requiredWins } from '../plan/reverse-plan';
import { safeCalls } from '../plan/safe-calls';
import { type StageWindow, stageWindows } from '../plan/stage-windows';
import { plannedStages, teamFit } from '../plan/what-if';
import { type OwnRate, ownRates } from './own-rates';
import type { Settings, Targets } from './settings';

/** Calls that reach the goal with a probability, at known rates and at rates as uncertain as the team's own; see SafeCalls. */
export interface GoalCalls {
  readonly confidence: number;
  readonly calls: number | null;
  readonly callsIfUncertain: number | null;
}

/**
 * The plan for the month.
 *
 * - `perBusinessDay`, `perMemberPerDay` – calls; null when there is no day or member
 * - `capacity`, `levers` – whether the team can make them, and what would help where it cannot
 * - `goalCalls` – calls for 50, 80 and 90%
 * - `ownRates` – what the team itself has made of each stage, this month and the three before it
 * - `windows`, `tooLateFrom` – when each stage has to happen to end as a win of the month
 * - `weeks`, `members` – the month's calls (to the nearest whole) by week and by member, by business days; each list adds
 *   up to the month
 */
export interface Plan {
  readonly chain: readonly PlannedStage[];
  readonly perBusinessDay: number | null;
  readonly perMemberPerDay: number | null;
  readonly capacity: CallCapacity;
  readonly levers: readonly Lever[];
  readonly goalCalls: readonly GoalCalls[];
  readonly ownRates: readonly OwnRate[];
  readonly windows: readonly StageWindow[];
  readonly tooLateFrom: Day;
  readonly weeks: readonly (DaySpan & { readonly businessDays: number; readonly calls: number })[];
  readonly members: readonly { readonly member: string; readonly calls: number }[];
}

/**
 * Plans a month: the chain, whether it fits the team, how sure it is, and its calls by week and member.
 *
 * @param recent totals the own rates are measured from
 */
export function planOf(settings: Settings, { goal, rates }: Targets, recent: Measures): Plan {
  const chain = CHAINS[settings.chain];
  const steps = planChain(chain, rates);
  const own = ownRates(chain, recent);
  const { month, calendar, leadDays } = settings;
  const { first, last } = monthSpan(month);
  const businessDays = countBusinessDays(first, last, calendar);
  const base = { goal, chain: steps, members: settings.members.length, businessDays };
  const stages = plannedStages(base);
  const { capacity, levers } = teamFit(stages[0]?.required ?? 0, base);
  const timed = stages.map(({ key }, i) => ({ key, leadDays: leadTo(stages[i + 1]?.key, leadDays) }));
  const windows = stageWindows({ month, chain: timed, calendar });
  return {
    chain: stages.map(({ perBusinessDay: _, perMemberPerDay: __, ...stage }) => stage),
    perBusinessDay: capacity.perBusinessDay,
    perMemberPerDay: capacity.perMemberPerDay,
    capacity,
    levers,
    goalCalls: goalCalls(goal, steps, own),
    ownRates: own,
    windows: windows.stages,
    tooLateFrom: windows.tooLateFrom,
    ...callShares(settings, Math.round(stages[0]?.required ?? 0)),
  };
}

/**
 * Calls that reach a goal with 50, 80 and 90%.
 *
 * @param own how much each rate rests on, in the order of the chain
 */
export function goalCalls(
  goal: Goal,
  chain: readonly PlanStep[],
  own: readonly Pick<OwnRate, 'evidence'>[],
): readonly GoalCalls[] {
  const wins = requiredWins(goal);
  const uncertain = safeCalls(
    wins,
    chain.map((step, i) => ({ ...step, evidence: own[i]?.evidence })),
  );
  return safeCalls(wins, chain).map(({ confidence, calls }, i) => ({
    ...{ confidence, calls },
    callsIfUncertain: uncertain[i]?.calls ?? null,
  }));
}

/** The calls of the month, by week and by member. */
function callShares({ members, month, calendar }: Settings, total: number): Pick<Plan, 'weeks' | 'members'> {
  const allocation = allocate({ total, members: members.map((name) => ({ name })), calendar, month });
  return {
    weeks: monthPlan({ total, month, calendar }).weeks.map(({ from, to, workingDays, target }) => ({
      ...{ from, to, businessDays: workingDays, calls: target },
    })),
    members: allocation.members.map(({ name, target }) => ({ member: name, calls: target })),
  };
}

const leadTo = (next: Stage | undefined, leadDays: Settings['leadDays']): number =>
  next === 'meetings' || next === 'won' ? leadDays[next] : 0;
