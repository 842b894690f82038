import { countBusinessDays, type TeamCalendar } from '../calendar/business-days';
import { addMonths, type Day, dayOf, formatDay, monthSpan } from '../calendar/day';
import { type Elapsed, type Pace, paceOf, runRateLanding } from '../forecast/pace';
import {
  type ActivityCube,
  type ActivityTotals,
  type Group,
  mergeCubes,
  totalsBetween,
} from '../funnel/activity-cube';
import { activityGroupings, type Grouping } from '../funnel/groupings';
import type { Rates, Stage } from '../kpi/chain';
import type { Measures } from '../kpi/measures';
import type { Goal } from '../plan/reverse-plan';
import type { Problem } from '../problem';
import { channelsInOrder, membersInOrder } from './group-order';
import { type Landing, monthLanding } from './month-landing';
import { type Plan, planOf } from './plan-of';
import type { Settings, Targets } from './settings';

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

/**
 * What the script calculates from one reading of the sheets. Where the funnel is short follows from it and is found by
 * whoever shows it (`bottleneckOf`), not by the script, which is evaluated at every click.
 *
 * - `rates` – those the plan was made with
 * - `segments` – the month so far cut by member, channel and weekday, with the month before
 */
export interface Overview {
  readonly settings: Omit<Settings, 'calendar'>;
  readonly calendar: TeamCalendar;
  readonly goal: Goal;
  readonly rates: Rates;
  readonly days: Elapsed;
  readonly plan: Plan;
  readonly progress: Progress;
  readonly today: Measures;
  readonly stages: readonly StageProgress[];
  readonly landing: Landing;
  readonly segments: readonly Grouping[];
  readonly problems: readonly Problem[];
}

/**
 * Puts plan, progress and landing of the month together.
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

  const plan = planOf(
    settings,
    targets,
    totalsBetween(cube, monthSpan(addMonths(settings.month, -3)).first, asOf).total,
  );
  const stages = plan.chain.map(({ key, required }): StageProgress => {
    const actual = sofar.total[key];
    return { key, ...paceOf(required, actual, days), landing: runRateLanding(actual, days) };
  });
  const lastMonth = totalsBetween(cube, monthSpan(addMonths(settings.month, -1)).first, first - 1);

  return {
    settings: told,
    calendar,
    goal: targets.goal,
    rates: targets.rates,
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
    segments: activityGroupings(sofar, lastMonth),
    problems,
  };
}
