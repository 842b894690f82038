import { PACE_THRESHOLDS } from '../../src/core/forecast/pace';
import type { Measure } from '../../src/core/kpi/measures';
import { cell, head, input, paceState, result, sign, tableBlock, w } from '../../src/template/blocks';
import type { Row, RowsBlock } from '../../src/template/types';
import { businessDaysBetween } from './business-days';
import { KPI_CHOICES } from './kpi-choices';
import { blankHeads, MINUTES, writtenRow } from './review-blocks';
import { sumBetween } from './sum-between';

const MONTH = '{settings.month.value}';
const BUSINESS_DAYS = '{settings.businessDays.value}';
/** The as-of day; the month's first day where the month has not begun. */
const DAY = `MAX(${MONTH},{settings.until.value})`;

/** The columns right of what people write. */
export const REST = ['actual', 'last', 'state'] as const;

const week = (row: 'this' | 'last', column: string): string => `{weeklyReview.week.${row}.${column}}`;

/** The week of the as-of day and the one before it, as far as they lie in the month: first and last day, business days. */
export function weekTable(): RowsBlock {
  const lastBegins = `IF(${week('this', 'target')}<=${MONTH},"",MAX(${MONTH},${week('this', 'target')}-7))`;
  const lastEnds = `IF({@target}="","",${week('this', 'target')}-1)`;
  const elapsed = `IF({settings.until.value}<{@target},0,${businessDaysBetween('{@target}', '{settings.until.value}')})`;
  const row = (id: 'this' | 'last', cells: Row['cells']): Row => ({ id: `week.${id}`, cells });
  return tableBlock(
    'week',
    {
      item: head('reviews.period'),
      text: cell('head', null),
      target: head('reviews.firstDay'),
      actual: head('reviews.lastDay'),
      last: head('reviews.days'),
      state: head('reviews.gone'),
    },
    [
      row('this', {
        item: cell('label', w('reviews.thisWeek')),
        text: cell('note', w('reviews.periodNote')),
        target: result(`=MAX(${MONTH},${DAY}-WEEKDAY(${DAY},2)+1)`, 'day'),
        actual: result(`=MIN(EOMONTH(${MONTH},0),${DAY}-WEEKDAY(${DAY},2)+7)`, 'day'),
        last: result(`=${businessDaysBetween('{@target}', '{@actual}')}`, 'count'),
        state: result(`=${elapsed}`, 'count'),
      }),
      row('last', {
        item: cell('label', w('reviews.lastWeek')),
        text: cell('note', w('reviews.lastWeekNote')),
        target: result(`=${lastBegins}`, 'day'),
        actual: result(`=${lastEnds}`, 'day'),
        last: result(`=IF({@target}="","",${businessDaysBetween('{@target}', '{@actual}')})`, 'count'),
      }),
    ],
  );
}

const doneThisWeek = (measure: Measure): string =>
  sumBetween(measure, week('this', 'target'), '{settings.until.value}');
const doneLastWeek = (measure: Measure): string =>
  sumBetween(measure, week('last', 'target'), week('last', 'actual'));

const VOLUMES = ['calls', 'effectiveContacts', 'meetings'] as const;
const RATES = {
  connectRate: { from: 'calls', to: 'effectiveContacts' },
  meetingRate: { from: 'effectiveContacts', to: 'meetings' },
} as const;
type Volume = (typeof VOLUMES)[number];
type Rate = keyof typeof RATES;

const line = (kpi: Volume | Rate, column: string): string => `{weeklyReview.summary.${kpi}.${column}}`;

/** Target and actual of the week down the funnel, beside last week. */
export function summaryTable(): RowsBlock {
  return tableBlock(
    'summary',
    {
      item: head('reviews.summary'),
      text: head('reviews.breakdown'),
      target: head('template.target'),
      actual: head('template.actual'),
      last: head('reviews.lastWeek', 'reviews.lastWeekNote'),
      ratio: head('template.paceRatio'),
      state: head('template.state'),
    },
    [
      volumeRow('calls'),
      rateRow('connectRate'),
      volumeRow('effectiveContacts'),
      rateRow('meetingRate'),
      volumeRow('meetings'),
    ],
  );
}

/** The week's even part of the month by business days; judged against the part gone by. */
function volumeRow(measure: Volume): Row {
  const monthly = `{dashboard.progress.${measure}.target}`;
  const partOf = (days: string): string => `${monthly}*${days}/${BUSINESS_DAYS}`;
  const pace = partOf(week('this', 'state'));
  return {
    id: `summary.${measure}`,
    cells: {
      item: cell('label', w(`measures.${measure}`)),
      text: result('=[template.remaining]&" "&TEXT(MAX(0,N({@target})-{@actual}),"#,##0.0")'),
      target: result(`=IF(${BUSINESS_DAYS}=0,"",${partOf(week('this', 'last'))})`, 'decimal'),
      actual: cell('strong', { formula: `=${doneThisWeek(measure)}` }, { format: 'count' }),
      last: result(`=IF(${week('last', 'target')}="","",${doneLastWeek(measure)})`, 'count'),
      ratio: result(`=IF(N({@target})*${week('this', 'state')}=0,"",{@actual}/(${pace}))`, 'percent'),
      state: result(`=${paceState('{@ratio}')}&IF({@ratio}="",""," "&TEXT({@ratio},"0%"))`),
    },
  };
}

/** Last week's quotient is told where there was something to divide by. */
function rateRow(rate: Rate): Row {
  const { from, to } = RATES[rate];
  const monthly = (measure: Volume): string => `{dashboard.progress.${measure}.target}`;
  const quotient = (n: string, d: string): string => `IF(N(${d})=0,"",${n}/${d})`;
  const counted = (measure: Volume): string =>
    `[measures.${measure}]&" "&TEXT(${line(measure, 'actual')},"#,##0")`;
  return {
    id: `summary.${rate}`,
    cells: {
      item: cell('label', w(`rates.${rate}`)),
      text: result(`=${counted(to)}&" ÷ "&${counted(from)}`),
      target: result(`=${quotient(monthly(to), monthly(from))}`, 'percent'),
      actual: cell('strong', { formula: `=${quotient(line(to, 'actual'), line(from, 'actual'))}` }, PERCENT),
      last: result(`=${quotient(line(to, 'last'), line(from, 'last'))}`, 'percent'),
      ratio: result('=IF(OR({@actual}="",N({@target})=0),"",{@actual}/{@target})', 'percent'),
      state: result(`=${rateState('{@ratio}')}&IF({@ratio}="",""," "&TEXT({@ratio},"0%"))`),
    },
  };
}

const PERCENT = { format: 'percent' } as const;

/** A rate is not early or late, but high or low; the lines are those of the pace. */
function rateState(ratio: string): string {
  const { onTrack, behind } = PACE_THRESHOLDS;
  const low = `IF(${ratio}>=${behind},${sign('behind')}&[reviews.slightlyLow],${sign('at-risk')}&[reviews.low])`;
  return `IF(${ratio}="",[status.unknown],IF(${ratio}>=${onTrack},${sign('on-track')}&[reviews.high],${low}))`;
}

/** What is short and why, what went well and why: the sign and the clue come by themselves, the cause is the team's. */
export function causesTable(): RowsBlock {
  const clues = {
    calls: '[reviews.clueCalls]',
    connectRate: '[diagnosis.connectRate]',
    meetingRate: '[diagnosis.meetingRate]',
    meetings: '[reviews.clueMeetings]',
  } as const;
  const rows = (['calls', 'connectRate', 'meetingRate', 'meetings'] as const).map((kpi): Row => {
    const ratio = line(kpi, 'ratio');
    const isMet = `${ratio}>=${PACE_THRESHOLDS.onTrack}`;
    return {
      ...writtenRow(`causes.${kpi}`, 'success', 'clueKeep'),
      cells: {
        item: result(`=IF(${ratio}="","",LEFT(${line(kpi, 'state')},2))&${line(kpi, 'item')}`),
        text: cell('area', null),
        target: cell('note', {
          formula: `=IF(${ratio}="","",IF(${isMet},[reviews.clueKeep],${clues[kpi]}))`,
        }),
      },
    };
  });
  return tableBlock(
    'causes',
    {
      item: head('reviews.causes'),
      text: head('reviews.causesNote'),
      target: head('reviews.clue'),
      ...blankHeads(REST),
    },
    [
      {
        id: 'causes.worst',
        cells: {
          item: cell('label', w('reviews.monthWorst')),
          text: cell('strong', { formula: '={dashboard.bottleneck.worst.target}' }),
        },
      },
      ...rows,
      writtenRow('causes.success', 'success', 'clueKeep'),
    ],
  );
}

/** The rows of the signs of the causes, for their colours. */
export const CAUSES = ['causes.calls', 'causes.meetings'] as const;

/** What is done next week, by whom, until when, and the KPI it is to move; above it how those kept track of stand. */
export function actionsTable(): RowsBlock {
  const rows = [1, 2, 3].map(
    (i): Row => ({
      id: `action.${i}`,
      height: 40,
      cells: {
        item: input(null, { rule: KPI_CHOICES }),
        text: cell('area', null),
        target: input(null, {
          rule: { kind: 'listed', in: 'settings.members', message: w('template.membersNote') },
        }),
        actual: input(null, { format: 'day', rule: { kind: 'day', message: w('reviews.dueNote') } }),
      },
    }),
  );
  return tableBlock(
    'action',
    {
      item: head('reviews.kpiToMove'),
      text: head('reviews.actions', 'reviews.actionsNote'),
      target: head('reviews.owner'),
      actual: head('reviews.due'),
      ...blankHeads(['last', 'state']),
    },
    rows,
  );
}

/** The agenda of the weekly meeting: three minutes for each member, and the team's own times for the rest. */
export function agendaTable(): RowsBlock {
  const minutes = {
    Share: { formula: '=3*{settings.reps.value}' },
    ...{ Trend: 10, Ideas: 15, Agree: 5 },
  } as const;
  const parts = Object.keys(minutes) as (keyof typeof minutes)[];
  return tableBlock(
    'agenda',
    {
      item: head('reviews.agenda'),
      text: head('reviews.contents'),
      target: head('reviews.minutes', 'reviews.minutesNote'),
      ...blankHeads(REST),
    },
    [
      ...parts.map(
        (part): Row => ({
          id: `agenda.${part}`,
          cells: {
            item: cell('label', w(`reviews.agenda${part}`)),
            text: cell('plain', w(`reviews.agenda${part}Text`)),
            target: input(minutes[part], MINUTES),
          },
        }),
      ),
      {
        id: 'agenda.total',
        cells: {
          item: cell('strong', w('reviews.total')),
          target: cell(
            'strong',
            { formula: '=SUM({weeklyReview.agenda.Share:agenda.Agree.target})' },
            MINUTES_SHOWN,
          ),
        },
      },
    ],
  );
}

const MINUTES_SHOWN = { format: 'count' } as const;
