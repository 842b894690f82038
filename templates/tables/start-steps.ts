import { DASHBOARD_MEMBERS } from '../../src/core/kpi/team-size';
import { sign } from '../../src/template/blocks';
import { FACTOR_ROWS } from './bottleneck-table';
import { businessDaysBetween } from './business-days';

const UNTIL = '{settings.until.value}';

/** How many of the members shown on the dashboard have a row on a day, or between two days. */
function membersWithRows(criteria: string): string {
  return Array.from({ length: DASHBOARD_MEMBERS }, (_, i) => {
    const name = `{dashboard.member.${i + 1}.kpi}`;
    return `IF(${name}="",0,N(COUNTIFS({daily.member},"="&${name},${criteria})>0))`;
  }).join('+');
}

const THIS_MONTH = `{daily.day},">="&{settings.month.value},{daily.day},"<="&${UNTIL}`;

const everybody = (criteria: string): string =>
  `AND({settings.reps.value}>0,${membersWithRows(criteria)}>=MIN(${DASHBOARD_MEMBERS},{settings.reps.value}))`;

/** What is done already, as conditions for formulas; each looks at cells of sheets that are always there. */
export const DONE = {
  members: '{settings.reps.value}>0',
  goal: 'N({targets.goalValue.rateName})>0',
  plan: '{targets.goalCalls.50.rateName}<>""',
  forecast: `{dashboard.forecast.goal.remaining}=${UNTIL}`,
  closed: 'COUNTIFS({daily.day},"<"&{settings.month.value})=0',
  rows: `COUNTIFS(${THIS_MONTH})>0`,
  all: everybody(THIS_MONTH),
  today: everybody(`{daily.day},${UNTIL}`),
  memo: `COUNTIFS({daily.memo},"?*",${THIS_MONTH})>0`,
  meeting: '{dashboard.progress.meetings.actual}>0',
  won: '{dashboard.progress.won.actual}>0',
} as const;

/** Whether the as-of day is a business day, and whether no other follows it in its week or month. */
const IS_BUSINESS_DAY = `${businessDaysBetween(UNTIL, UNTIL)}=1`;
const IS_LAST_OF_WEEK = `AND(${IS_BUSINESS_DAY},${businessDaysBetween(UNTIL, `(${UNTIL}+7-WEEKDAY(${UNTIL},2))`)}=1)`;
const IS_LAST_OF_MONTH = `AND(${IS_BUSINESS_DAY},{settings.elapsedDays.value}={settings.businessDays.value})`;

/** What to do, in the order in which it comes up: the first whose condition does not hold is the next step. */
const STEPS: readonly (readonly [done: string, word: string])[] = [
  [DONE.members, 'nextMembers'],
  [DONE.goal, 'nextGoal'],
  [DONE.plan, 'nextPlan'],
  [DONE.closed, 'nextClose'],
  [DONE.rows, 'nextRows'],
  [`OR(NOT(${IS_BUSINESS_DAY}),${DONE.today})`, 'nextToday'],
  [DONE.forecast, 'nextForecast'],
  [`NOT(${IS_LAST_OF_MONTH})`, 'nextMonthEnd'],
  [`NOT(${IS_LAST_OF_WEEK})`, 'nextWeekEnd'],
  [`COUNTIF({dashboard.${FACTOR_ROWS.join(':')}.state},${sign('below')}&"*")=0`, 'nextBottleneck'],
];

/** The next step as a formula. */
export const nextStep = (): string =>
  `=${STEPS.reduceRight((otherwise, [done, word]) => `IF(${done},${otherwise},[insight.start.${word}])`, '[insight.start.nextNone]')}`;
