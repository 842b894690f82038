import { DASHBOARD_MEMBERS } from '../src/core/kpi/team-size';
import { blankRow, stateConditions, titleBlock } from '../src/template/blocks';
import type { Template } from '../src/template/types';
import { bottleneckTable, FACTOR_ROWS } from './tables/bottleneck-table';
import { forecastTable, memberGuides, memberTable, progressTable } from './tables/dashboard-tables';

/** The rows of its charts, each from the headers to the last: the stages of either chain, and the members. */
const STAGES = ['head.progress', 'progress.won'] as const;
const MEMBERS = ['head.members', `member.${DASHBOARD_MEMBERS}`] as const;

/** ダッシュボード: the month at a glance, from the whole team down to each member. */
export const dashboard: Template = {
  id: 'dashboard',
  version: 2,
  tab: '#1a73e8',
  columns: [
    { id: 'key', width: 100, hidden: true },
    { id: 'kpi', width: 130 },
    { id: 'target', width: 130 },
    { id: 'actual', width: 130 },
    { id: 'attainment', width: 130 },
    { id: 'pace', width: 130 },
    { id: 'paceRatio', width: 130 },
    { id: 'state', width: 130 },
    { id: 'remaining', width: 100 },
    { id: 'remainingPerDay', width: 100 },
    { id: 'landing', width: 100 },
    { id: 'guide', width: 100, hidden: true },
  ],
  blocks: [
    titleBlock(
      'kpi',
      { formula: '={settings.team.value}&" "&TEXT({settings.month.value},"yyyy/mm")' },
      {
        formula:
          '=[template.period]&": "&TEXT({settings.month.value},"yyyy/mm/dd")&" – "&TEXT(EOMONTH({settings.month.value},0),"yyyy/mm/dd")&"   "&[fields.asOf]&": "&TEXT({settings.until.value},"yyyy/mm/dd")&"   "&[template.businessDays]&": "&{settings.elapsedDays.value}&" / "&{settings.businessDays.value}',
      },
    ),
    progressTable(),
    { kind: 'rows', rows: [blankRow('after-progress')] },
    forecastTable(),
    { kind: 'rows', rows: [blankRow('after-forecast')] },
    bottleneckTable(),
    { kind: 'rows', rows: [blankRow('after-bottleneck')] },
    memberTable(),
    memberGuides(),
    { kind: 'rows', rows: [blankRow('after-members'), blankRow('attainment-chart')] },
    ...stateConditions(['progress.calls', 'progress.revenue'], 'state'),
    ...stateConditions(['forecast.goal', 'forecast.goal'], 'state'),
    ...stateConditions(FACTOR_ROWS, 'state'),
    {
      kind: 'chart',
      id: 'attainment',
      type: 'combo',
      title: { word: 'template.chartTitle' },
      ranges: [
        { rows: STAGES, column: 'kpi' },
        { rows: STAGES, column: 'attainment' },
        { rows: STAGES, column: 'guide' },
      ],
      series: ['actual', 'pace'],
      header: true,
      legend: true,
      at: { row: 'attainment-chart', column: 'kpi' },
      width: 656,
      height: 280,
      percent: true,
      to: 1,
    },
    {
      kind: 'chart',
      id: 'members',
      type: 'combo',
      title: { word: 'template.memberChartTitle' },
      ranges: [
        { rows: MEMBERS, column: 'kpi' },
        { rows: MEMBERS, column: 'attainment' },
        { rows: MEMBERS, column: 'guide' },
      ],
      series: ['actual', 'pace'],
      header: true,
      legend: true,
      at: { row: 'head.members', column: 'state' },
      width: 420,
      height: 252,
    },
  ],
};
