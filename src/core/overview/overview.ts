import { countBusinessDays, type TeamCalendar } from '../calendar/business-days';
import { civilDay, type Day, dayNumber, dayOf, formatDay, type Month, monthSpan } from '../calendar/day';
import type { DaySpan } from '../calendar/month-weeks';
import { type Elapsed, type Pace, paceOf, runRateLanding } from '../forecast/pace';
import {
  type ActivityCube,
  type ActivityTotals,
  type Group,
  mergeCubes,
  totalsBetween,
} from '../funnel/activity-cube';
import { analyseFunnel, type FunnelAnalysis } from '../funnel/analyse-funnel';
import { activityGroupings } from '../funnel/groupings';
import { CHAINS, type ChainKey, type Rates, type Stage } from '../kpi/chain';
import type { Measures } from '../kpi/measures';
import { allocate } from '../plan/allocate';
import type { CallCapacity } from '../plan/call-capacity';
import { monthPlan } from '../plan/month-plan';
import type { Lever } from '../plan/rank-levers';
import { type Goal, type PlannedStage, planChain, requiredWins } from '../plan/reverse-plan';
import { safeCalls } from '../plan/safe-calls';
import { type StageWindow, stageWindows } from '../plan/stage-windows';
import { whatIf } from '../plan/what-if';
import type { Problem } from '../problem';
import { channelsInOrder, membersInOrder } from './group-order';
import { type Landing, monthLanding } from './month-landing';
import { type OwnRate, ownRates } from './own-rates';

/** What a team has told us about itself: the 設定 sheet. */
export interface Settings {
  readonly team: string;
  readonly month: Month;
  readonly asOf: Day;
  readonly chain: ChainKey;
  readonly members: readonly string[];
  readonly channels: readonly string[];
  readonly calendar: TeamCalendar;
  /** Calendar days a stage usually takes: from a contact to the meeting set, and from the meeting to the win. */
  readonly leadDays: { readonly meetings: number; readonly won: number };
}

/** What a month is to bring, and at which rates: the 目標 sheet. */
export interface Targets {
  readonly goal: Goal;
  readonly rates: Rates;
}

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
 * The month so far, `from`–`to` being the whole month; `byMonth` covers every month up to the as-of day. Members and
 * channels come in the order of the settings, and every member of the settings is there.
 */
export interface Progress {
  readonly from: Day;
  readonly to: Day;
  readonly asOf: Day;
  readonly actual: Measures;
  readonly byMonth: readonly Group<'month'>[];
  readonly byWeek: readonly Group<'week'>[];
  readonly byDay: readonly Group<'day'>[];
  readonly byMember: readonly Group<'member'>[];
  readonly byChannel: readonly Group<'channel'>[];
  readonly byWeekday: ActivityTotals['byWeekday'];
}

/** A stage against its pace, and where the speed so far carries it (null before the month's first business day). */
export interface StageProgress extends Pace {
  readonly key: Stage;
  readonly landing: number | null;
}

/** Everything the sidebar shows and `--json` prints, from one reading of the sheets. */
export interface Overview {
  readonly settings: Omit<Settings, 'calendar'>;
  readonly goal: Goal;
  readonly days: Elapsed;
  readonly plan: Plan;
  readonly progress: Progress;
  readonly today: Measures;
  readonly stages: readonly StageProgress[];
  readonly landing: Landing;
  readonly bottleneck: FunnelAnalysis;
  readonly problems: readonly Problem[];
}

/**
 * Puts plan, progress, landing and bottleneck of the month together.
 *
 * @param cubes the activity rows, read: the closed months and the open one
 * @param problems what was found wrong while the sheets were read; handed on
 */
export function overview(
  settings: Settings,
  targets: Targets,
  cubes: readonly ActivityCube[],
  problems: readonly Problem[] = [],
): Overview {
  const { calendar, ...told } = settings;
  const chain = CHAINS[settings.chain];
  const { first, last } = monthSpan(settings.month);
  const asOf = dayOf(settings.asOf);
  const until = Math.min(asOf, last);
  const days = {
    businessDays: countBusinessDays(first, last, calendar),
    elapsed: countBusinessDays(first, until, calendar),
  };

  const cube = mergeCubes(cubes);
  const sofar = totalsBetween(cube, first, until);
  const history = totalsBetween(cube, Number.NEGATIVE_INFINITY, asOf);

  const plan = planOf(settings, targets, totalsBetween(cube, monthsBefore(first, 3), asOf).total);
  const stages = plan.chain.map(({ key, required }): StageProgress => {
    const actual = sofar.total[key];
    return { key, ...paceOf(required, actual, days), landing: runRateLanding(actual, days) };
  });
  const lastMonth = totalsBetween(cube, monthsBefore(first, 1), first - 1);

  return {
    settings: told,
    goal: targets.goal,
    days,
    plan,
    progress: {
      from: formatDay(first),
      to: formatDay(last),
      asOf: settings.asOf,
      actual: sofar.total,
      byMonth: history.byMonth,
      byWeek: sofar.byWeek,
      byDay: sofar.byDay,
      byMember: membersInOrder(sofar.byMember, settings.members),
      byChannel: channelsInOrder(sofar.byChannel, settings.channels),
      byWeekday: sofar.byWeekday,
    },
    today: totalsBetween(cube, asOf, asOf).total,
    stages,
    landing: monthLanding(targets.goal, settings.month, history.byDay, until, days, calendar),
    bottleneck: analyseFunnel({
      ...{ chain, actual: sofar.total, targets: plan.chain, rates: targets.rates, days },
      segments: activityGroupings(sofar, lastMonth.byDay.length > 0 ? lastMonth : undefined),
    }),
    problems,
  };
}

/** The first day (day number) of the month `count` months before the one that begins on `first`. */
function monthsBefore(first: number, count: number): number {
  const [year, month] = civilDay(first);
  const months = year * 12 + month - 1 - count;
  return dayNumber(Math.floor(months / 12), (months % 12) + 1, 1);
}

/** @param recent totals the own rates are measured from */
function planOf(settings: Settings, { goal, rates }: Targets, recent: Measures): Plan {
  const chain = CHAINS[settings.chain];
  const steps = planChain(chain, rates);
  const own = ownRates(chain, recent);
  const { month, calendar, leadDays } = settings;
  const {
    stages,
    capacity,
    levers,
    safeCalls: known,
  } = whatIf({
    ...{ goal, chain: steps, members: settings.members.length, month, calendar },
  });
  const uncertain = safeCalls(
    requiredWins(goal),
    steps.map((step, i) => ({ ...step, evidence: own[i]?.evidence })),
  );
  const timed = stages.map(({ key }, i) => ({ key, leadDays: leadTo(stages[i + 1]?.key, leadDays) }));
  const windows = stageWindows({ month, chain: timed, calendar });
  return {
    chain: stages.map(({ key, rateKey, rate, required }) => ({
      ...{ key, required },
      ...(rateKey !== undefined && rate !== undefined && { rateKey, rate }),
    })),
    perBusinessDay: capacity.perBusinessDay,
    perMemberPerDay: capacity.perMemberPerDay,
    capacity,
    levers,
    goalCalls: known.map(({ confidence, calls }, i) => ({
      ...{ confidence, calls },
      callsIfUncertain: uncertain[i]?.calls ?? null,
    })),
    ownRates: own,
    windows: windows.stages,
    tooLateFrom: windows.tooLateFrom,
    ...callShares(settings, Math.round(stages[0]?.required ?? 0)),
  };
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
