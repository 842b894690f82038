import type { Measure } from '../../src/core/kpi/measures';
import { DASHBOARD_MEMBERS } from '../../src/core/kpi/team-size';
import { cell, head, input, paceState, result, sign, tableBlock, w } from '../../src/template/blocks';
import type { Block, Cell, Row, RowsBlock } from '../../src/template/types';
import { nextBusinessDay } from './next-business-day';
import { sumBetween } from './sum-between';

/** What is looked at every day: three or four numbers, not more. */
const DAILY_MEASURES = ['calls', 'effectiveContacts', 'meetings', 'won'] as const;

const DAYS_OF_MONTH = 31;

const TODAY = '{settings.until.value}';
const BUSINESS_DAYS = '{settings.businessDays.value}';
const REPS = '{settings.reps.value}';

/** Whether the as-of day is a business day: it is then one of those listed below. */
const IS_WORKED = `COUNTIF({dailyProgress.days.1:days.${DAYS_OF_MONTH}.item},${TODAY})>0`;

const today = (measure: Measure, more?: string): string => sumBetween(measure, TODAY, TODAY, more);

/** The team's day and month, a measure a row. */
export function teamTable(): RowsBlock {
  const rows = DAILY_MEASURES.map(
    (measure): Row => ({
      id: `team.${measure}`,
      cells: {
        item: cell('label', w(`measures.${measure}`)),
        target: result(
          `=IF(${IS_WORKED},{dashboard.progress.${measure}.target}/${BUSINESS_DAYS},0)`,
          'decimal',
        ),
        actual: cell('strong', { formula: `=${today(measure)}` }, { format: 'count' }),
        left: result('=MAX(0,{@target}-{@actual})', 'decimal'),
        month: result(`={dashboard.progress.${measure}.actual}`, 'count'),
        pace: result(`={dashboard.progress.${measure}.pace}`, 'decimal'),
        state: result(`={dashboard.progress.${measure}.state}`),
      },
    }),
  );
  return tableBlock(
    'team',
    {
      item: head('reviews.today'),
      target: head('reviews.todayTarget'),
      actual: head('reviews.todayActual'),
      left: head('reviews.todayLeft'),
      month: head('reviews.monthActual'),
      pace: head('template.pace'),
      state: head('template.state'),
    },
    rows,
  );
}

const RATES = [
  { rate: 'connectRate', from: 'calls', to: 'effectiveContacts' },
  { rate: 'meetingRate', from: 'effectiveContacts', to: 'meetings' },
] as const;

/** How well the day went: the rates between its numbers, beside those of the month and of the plan. */
export function efficiencyTable(): RowsBlock {
  const ratio = (to: string, from: string): string => `=IF(${from}=0,"",${to}/${from})`;
  const rows = RATES.map(({ rate, from, to }): Row => {
    const team = (measure: Measure, column: string) => `{dailyProgress.team.${measure}.${column}}`;
    const target = (measure: Measure) => `{dashboard.progress.${measure}.target}`;
    return {
      id: `efficiency.${rate}`,
      cells: {
        item: cell('label', w(`rates.${rate}`), { note: w(`reviews.${rate}Note`) }),
        target: result(ratio(target(to), target(from)), 'percent'),
        actual: cell('strong', { formula: ratio(team(to, 'actual'), team(from, 'actual')) }, PERCENT),
        left: result(`=${team(to, 'actual')}&" ÷ "&${team(from, 'actual')}`),
        month: result(ratio(team(to, 'month'), team(from, 'month')), 'percent'),
      },
    };
  });
  return tableBlock(
    'efficiency',
    {
      item: head('reviews.efficiency'),
      target: head('template.rateTarget'),
      actual: head('reviews.todayRate'),
      left: head('reviews.breakdown'),
      month: head('reviews.monthRate'),
    },
    rows,
  );
}

const PERCENT = { format: 'percent' } as const;

/** The rows of the members, in the order of the settings. */
const memberRows = (id: string, cells: (i: number) => Row['cells']): readonly Row[] =>
  Array.from({ length: DASHBOARD_MEMBERS }, (_, i) => ({ id: `${id}.${i + 1}`, cells: cells(i + 1) }));

const OF_MEMBER = ',{daily.member},"="&{@item}';

const ofMember = (formula: string): string => `=IF({@item}="","",${formula})`;

/** Each member's day; everybody has an even part of the team's target. */
export function memberTable(): RowsBlock {
  const done = (measure: Measure): Cell => result(ofMember(today(measure, OF_MEMBER)), 'count');
  return tableBlock(
    'member',
    {
      item: head('reviews.members'),
      target: head('reviews.callsTarget'),
      actual: head('reviews.callsActual'),
      left: head('reviews.callsLeft'),
      month: head('reviews.contacts'),
      pace: head('reviews.meetings'),
      state: head('reviews.won'),
    },
    memberRows('member', (i) => ({
      item: cell('label', {
        formula: `=IF(INDEX({settings.members},${i})="","",INDEX({settings.members},${i}))`,
      }),
      target: result(ofMember(`{dailyProgress.team.calls.target}/${REPS}`), 'decimal'),
      actual: cell('strong', { formula: ofMember(today('calls', OF_MEMBER)) }, { format: 'count' }),
      left: result(ofMember('MAX(0,{@target}-{@actual})'), 'decimal'),
      month: done('effectiveContacts'),
      pace: done('meetings'),
      state: done('won'),
    })),
  );
}

/** Each member's month so far, and whether today's row says what was noticed and what comes tomorrow. */
export function memberMonthTable(): RowsBlock {
  const calls = sumBetween('calls', '{settings.month.value}', TODAY, OF_MEMBER);
  const wrote = (column: 'evening' | 'tomorrow'): Cell =>
    result(ofMember(`IF(COUNTIFS({daily.day},${TODAY}${OF_MEMBER},{daily.${column}},"?*")>0,"✓","—")`));
  return tableBlock(
    'memberMonth',
    {
      item: head('reviews.membersMonth', 'reviews.membersMonthNote'),
      target: head('reviews.callsActual'),
      actual: head('reviews.guide'),
      left: head('template.paceRatio'),
      month: head('reviews.eveningWritten', 'reviews.writtenNote'),
      pace: head('reviews.tomorrowWritten', 'reviews.writtenNote'),
      state: head('template.state'),
    },
    memberRows('memberMonth', (i) => ({
      item: cell('label', { formula: `={dailyProgress.member.${i}.item}` }),
      target: cell('strong', { formula: ofMember(calls) }, { format: 'count' }),
      actual: result(ofMember(`{dashboard.progress.calls.pace}/${REPS}`), 'decimal'),
      left: result(ofMember('IF({@actual}=0,"",{@target}/{@actual})'), 'percent'),
      month: wrote('evening'),
      pace: wrote('tomorrow'),
      state: result(ofMember(paceState('{@left}'))),
    })),
  );
}

/** The rows the colours of the members' states stand in. */
export const MEMBER_STATES = ['memberMonth.1', `memberMonth.${DASHBOARD_MEMBERS}`] as const;

const CALLS = '{dailyProgress.team.calls.actual}';
const CALLS_TARGET = '{dailyProgress.team.calls.target}';

/** What to look at by noon and in the evening; the list ticks itself off from what stands in the rows of today. */
export function checkTables(): readonly RowsBlock[] {
  const done = `${sign('on-track')}&[reviews.done]`;
  const open = `${sign('behind')}&[reviews.notYet]`;
  const reached = (goal: string): string =>
    `=IF(${CALLS_TARGET}=0,[status.unknown],IF(${CALLS}>=${goal},${done},${open}))`;
  const notes = `COUNTIFS({daily.day},${TODAY},{daily.noon},"?*")`;
  const everybody = (column: 'month' | 'pace'): string => {
    const wrote = `COUNTIF({dailyProgress.memberMonth.1:memberMonth.${DASHBOARD_MEMBERS}.${column}},"✓")`;
    const all = `MIN(${REPS},${DASHBOARD_MEMBERS})`;
    return `=IF(${REPS}=0,[status.unknown],IF(${wrote}>=${all},${sign('on-track')},${sign('behind')})&${wrote}&" / "&${all})`;
  };
  const check = (id: string, state: string, word: string, more: Partial<Row> = {}): Row => ({
    ...{ id: `check.${id}`, ...more },
    cells: { item: result(state), target: cell('plain', w(`reviews.${word}`)) },
  });
  const list = (id: string, rows: readonly Row[]): RowsBlock =>
    tableBlock(id, { item: head(`reviews.${id}`), target: head('reviews.checkItem') }, rows);
  return [
    list('noonCheck', [
      check('noonCalls', reached(`${CALLS_TARGET}/2`), 'halfReached'),
      check('noonNotes', `=IF(${notes}>0,${done},${open})`, 'noonNotes', { phases: ['launch'] }),
    ]),
    list('eveningCheck', [
      check('calls', reached(CALLS_TARGET), 'targetReached'),
      check('evening', everybody('month'), 'eveningNotes'),
      check('tomorrow', everybody('pace'), 'tomorrowNotes'),
    ]),
  ];
}

/** The rows of the checks, for their colours. */
export const CHECKS = ['check.noonCalls', 'check.tomorrow'] as const;

const CHART_KPI = '{dailyProgress.chart.kpi.item}';

/** A formula for the measure chosen for the chart; calls, where it is none of them. */
const chosen = (of: (measure: Measure) => string): string =>
  DAILY_MEASURES.slice(1).reduce(
    (rest, measure) => `IF(${CHART_KPI}=[measures.${measure}],${of(measure)},${rest})`,
    of('calls'),
  );

/** What the chart shows, chosen by whoever looks. */
export const chartKpiRow: Row = {
  id: 'chart.kpi',
  cells: {
    item: input(w('measures.calls'), {
      rule: {
        kind: 'one-of',
        choices: DAILY_MEASURES.map((measure) => w(`measures.${measure}`)),
        message: w('reviews.chartKpiNote'),
      },
    }),
    target: cell('note', w('reviews.chartKpiNote')),
    pace: cell('label', w('reviews.monthTarget')),
    state: result(`=${chosen((measure) => `{dashboard.progress.${measure}.target}`)}`, 'decimal'),
  },
};

/** Every business day of the month with what was done since the one before, the total, and what the total should be. */
export function dayTable(): Block {
  const rows = Array.from({ length: DAYS_OF_MONTH }, (_, index): Row => {
    const i = index + 1;
    const before = i === 1 ? 'EOMONTH({settings.month.value},-1)' : `{dailyProgress.days.${i - 1}.item}`;
    const total = chosen((measure) => sumBetween(measure, '{settings.month.value}', '{@item}'));
    return {
      id: `days.${i}`,
      cells: {
        item: result(`=IF(${i}>${BUSINESS_DAYS},"",${nextBusinessDay(before)})`, 'day'),
        target: result(
          i === 1 ? '={@actual}' : `=IF({@actual}="","",{@actual}-{dailyProgress.days.${i - 1}.actual})`,
          'count',
        ),
        actual: cell(
          'strong',
          { formula: `=IF({@item}="","",IF({@item}>${TODAY},"",${total}))` },
          { format: 'count' },
        ),
        left: result(`=IF({@item}="","",{dailyProgress.chart.kpi.state}*${i}/${BUSINESS_DAYS})`, 'decimal'),
        month: result('=IF({@item}="","",DAY({@item}))', 'count'),
      },
    };
  });
  return tableBlock(
    'days',
    {
      item: head('reviews.businessDay', 'reviews.daysNote'),
      target: head('reviews.sinceLast', 'reviews.daysNote'),
      actual: head('reviews.cumulative'),
      left: head('reviews.guide'),
      month: head('reviews.dayOfMonth'),
    },
    rows,
  );
}

/** The days the chart is over, with their headers. */
export const CHART_DAYS = ['head.days', `days.${DAYS_OF_MONTH}`] as const;
