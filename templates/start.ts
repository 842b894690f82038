import { OUTGROWN } from '../src/core/kpi/team-size';
import {
  cell,
  head,
  label,
  note,
  result,
  sectionBlock,
  sign,
  stateConditions,
  tableBlock,
  titleBlock,
  w,
} from '../src/template/blocks';
import type { Block, Row, SheetId, Template } from '../src/template/types';
import { DONE, nextStep } from './tables/start-steps';

const IS_REVENUE = '{targets.goalKind.rateName}=[fields.goalRevenue]';

/** What the goal counts, from the dashboard's row of it. */
const ofGoal = (column: string): string =>
  `IF(${IS_REVENUE},{dashboard.progress.revenue.${column}},{dashboard.progress.won.${column}})`;

/** A number of the goal in words: `¥3,000,000` or `10件`. */
const amount = (value: string): string =>
  `IF(${IS_REVENUE},TEXT(${value},"¥#,##0"),TEXT(${value},IF(${value}=INT(${value}),"#,##0","#,##0.0"))&[units.count])`;

const checks = (
  id: 'managerList' | 'repList',
  items: readonly (readonly [done: keyof typeof DONE, word: string, where: SheetId])[],
): Block =>
  tableBlock(
    id,
    {
      item: head(`insight.start.${id}`),
      value: head('template.state'),
      text: head('insight.start.where'),
    },
    items.map(
      ([done, word, where]): Row => ({
        id: `${id}.${done}`,
        cells: {
          item: label(`insight.start.${word}`),
          value: result(
            `=IF(${DONE[done]},${sign('done')}&[insight.start.yes],${sign('open')}&[insight.start.no])`,
          ),
          text: cell('label', { link: where, text: w(`sheets.${where}`) }),
        },
      }),
    ),
  );

/** A text beside a label, running on to the right. */
const line = (id: string, item: string, text: string): Row => ({
  id,
  cells: { item: label(`insight.start.${item}`), value: note(`insight.start.${text}`) },
});

const LINKS: readonly Exclude<SheetId, 'start'>[] = [
  ...(['daily', 'dailyProgress', 'dashboard', 'bottleneck', 'targets', 'kpis'] as const),
  ...(['yearPlan', 'memberTargets', 'revisions'] as const),
  ...(['weeklyReview', 'monthlyReview', 'improvements', 'voices', 'adoption'] as const),
  ...(['leads', 'actions', 'leadView', 'cooperation', 'deals', 'economics'] as const),
  ...(['settings', 'archive'] as const),
];

/** はじめに: where the month stands, the next step, what is done already, and the way to every other sheet. */
export const start: Template = {
  id: 'start',
  version: 2,
  tab: '#f9ab00',
  columns: [
    { id: 'key', width: 100, hidden: true },
    { id: 'item', width: 230 },
    { id: 'value', width: 100 },
    { id: 'text', width: 330 },
  ],
  blocks: [
    titleBlock(
      'item',
      { formula: '={settings.team.value}&" "&TEXT({settings.month.value},"yyyy/mm")' },
      w('insight.start.lead'),
    ),
    {
      kind: 'rows',
      rows: [
        { id: 'section.next', cells: { item: cell('section', w('insight.start.next')) } },
        { id: 'next', cells: { item: cell('strong', { formula: nextStep() }) } },
        {
          id: 'growth',
          cells: {
            item: cell('note', {
              formula: `=IF({settings.reps.value}>=${OUTGROWN.members},[insight.start.growth],"")`,
            }),
          },
        },
      ],
    },
    tableBlock(
      'now',
      { item: head('insight.start.now'), value: cell('head', null), text: cell('head', null) },
      [
        {
          id: 'now.goal',
          cells: {
            item: label('insight.start.goal'),
            value: result(`=${amount(ofGoal('target'))}`),
            text: result('={targets.goalKind.rateName}'),
          },
        },
        {
          id: 'now.done',
          cells: {
            item: label('insight.start.done'),
            value: result(`=${amount(ofGoal('actual'))}`),
            text: result(
              `=IF(${ofGoal('attainment')}="","",[insight.start.of]&" "&TEXT(${ofGoal('attainment')},"0%"))`,
            ),
          },
        },
        {
          id: 'now.state',
          cells: {
            item: label('template.state'),
            value: result(`=${ofGoal('state')}`),
            text: result(`=[insight.start.pace]&" "&${amount(ofGoal('pace'))}`),
          },
        },
        {
          id: 'now.left',
          cells: {
            item: label('insight.start.left'),
            value: result('={settings.businessDays.value}-{settings.elapsedDays.value}&[units.days]'),
          },
        },
      ],
    ),
    { kind: 'rows', rows: [{ id: 'after-now', cells: {} }] },
    checks('managerList', [
      ['members', 'checkMembers', 'settings'],
      ['goal', 'checkGoal', 'targets'],
      ['plan', 'checkPlan', 'targets'],
      ['closed', 'checkClosed', 'daily'],
      ['all', 'checkAll', 'daily'],
      ['forecast', 'checkForecast', 'dashboard'],
    ]),
    { kind: 'rows', rows: [{ id: 'after-managerList', cells: {} }] },
    checks('repList', [
      ['rows', 'checkFirst', 'daily'],
      ['today', 'checkToday', 'daily'],
      ['memo', 'checkMemo', 'daily'],
      ['meeting', 'checkMeeting', 'dashboard'],
      ['won', 'checkWon', 'dashboard'],
    ]),
    sectionBlock('path', 'item', 'insight.start.path'),
    {
      kind: 'rows',
      rows: [
        line('path.day', 'pathDay', 'pathDayText'),
        line('path.week', 'pathWeek', 'pathWeekText'),
        line('path.month', 'pathMonth', 'pathMonthText'),
        line('path.quarter', 'pathQuarter', 'pathQuarterText'),
        line('menu', 'menu', 'menuHow'),
        { id: 'after-menu', cells: {} },
      ],
    },
    tableBlock(
      'links',
      {
        item: head('insight.start.links', 'insight.start.linksNote'),
        value: head('insight.start.linkText'),
        text: cell('head', null),
      },
      LINKS.map(
        (id): Row => ({
          id: `links.${id}`,
          cells: {
            item: cell('label', { link: id, text: w(`sheets.${id}`) }),
            value: note(`insight.start.about.${id}`),
          },
        }),
      ),
    ),
    ...stateConditions(['now.state', 'now.state'], 'value'),
    ...stateConditions(['managerList.members', 'repList.won'], 'value', ['done']),
    {
      kind: 'condition',
      column: 'text',
      rows: ['managerList.members', 'repList.won'],
      when: 'formula',
      tone: 'link',
    },
    {
      kind: 'condition',
      column: 'item',
      rows: ['links.daily', 'links.archive'],
      when: 'formula',
      tone: 'link',
    },
  ],
};
