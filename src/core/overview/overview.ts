import { countBusinessDays, type TeamCalendar } from '../calendar/business-days';
import { type Day, dayOf, formatDay, type Month, monthSpan } from '../calendar/day';
import { type Elapsed, type Pace, paceOf, runRateLanding } from '../forecast/pace';
import {
  type ActivityCube,
  type ActivityTotals,
  type Group,
  mergeCubes,
  totalsBetween,
} from '../funnel/activity-cube';
import { type Bottleneck, findBottleneck } from '../funnel/bottleneck';
import { CHAINS, type ChainKey, type Rates, type Stage } from '../kpi/chain';
import type { Measures } from '../kpi/measures';
import { type Goal, type PlannedStage, planChain, reversePlan } from '../plan/reverse-plan';
import type { Problem } from '../problem';
import { channelsInOrder, membersInOrder } from './group-order';

/** What a team has told us about itself: the 設定 sheet. */
export interface Settings {
  readonly team: string;
  readonly month: Month;
  readonly asOf: Day;
  readonly chain: ChainKey;
  readonly members: readonly string[];
  readonly channels: readonly string[];
  readonly calendar: TeamCalendar;
}

/** What a month is to bring, and at which rates: the 目標 sheet. */
export interface Targets {
  readonly goal: Goal;
  readonly rates: Rates;
}

/** The plan for the month; `perBusinessDay` and `perMemberPerDay` are calls, null when there is no day or member. */
export interface Plan {
  readonly chain: readonly PlannedStage[];
  readonly perBusinessDay: number | null;
  readonly perMemberPerDay: number | null;
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

/** A stage against its pace, and where it lands if the month goes on as it went (null before its first business day). */
export interface StageProgress extends Pace {
  readonly key: Stage;
  readonly landing: number | null;
}

/** Where the goal lands at the speed so far, in the goal's own unit, and as a share of it. */
export interface Landing {
  readonly method: 'run-rate';
  readonly kind: Goal['kind'];
  readonly goal: number;
  readonly expected: number | null;
  readonly attainment: number | null;
  readonly stages: readonly { readonly key: Stage; readonly expected: number | null }[];
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
  readonly bottleneck: Bottleneck;
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

  const { stages: plan } = reversePlan({ goal: targets.goal, chain: planChain(chain, targets.rates) });
  const stages = plan.map(({ key, required }): StageProgress => {
    const actual = sofar.total[key];
    return { key, ...paceOf(required, actual, days), landing: runRateLanding(actual, days) };
  });
  const calls = stages[0] as StageProgress;
  const perBusinessDay = days.businessDays > 0 ? calls.target / days.businessDays : null;
  const reps = settings.members.length;

  return {
    settings: told,
    goal: targets.goal,
    days,
    plan: {
      chain: plan,
      perBusinessDay,
      perMemberPerDay: perBusinessDay === null || reps === 0 ? null : perBusinessDay / reps,
    },
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
    landing: landingOf(targets.goal, sofar.total, stages, days),
    bottleneck: findBottleneck(chain, sofar.total, calls.pace, targets.rates),
    problems,
  };
}

function landingOf(goal: Goal, actual: Measures, stages: readonly StageProgress[], days: Elapsed): Landing {
  const expected = runRateLanding(actual[goal.kind], days);
  return {
    method: 'run-rate',
    kind: goal.kind,
    goal: goal.value,
    expected,
    attainment: expected === null || goal.value === 0 ? null : expected / goal.value,
    stages: stages.map(({ key, landing }) => ({ key, expected: landing })),
  };
}
