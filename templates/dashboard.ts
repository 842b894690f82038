import { blankRow, stateConditions, titleBlock } from '../src/template/blocks';
import { bottleneckTable, FACTOR_ROWS } from '../src/template/bottleneck-table';
import { forecastTable, memberTable, progressTable } from '../src/template/dashboard-tables';
import type { Template } from '../src/template/types';

/** ダッシュボード: the month at a glance, from the whole team down to each member. */
export const dashboard: Template = {
  id: 'dashboard',
  version: 2,
  tab: '#1a73e8',
  columns: [
    { id: 'key', width: 100, hidden: true },
    { id: 'kpi', width: 130 },
    { id: 'target', width: 120 },
    { id: 'actual', width: 120 },
    { id: 'attainment', width: 100 },
    { id: 'pace', width: 100 },
    { id: 'paceRatio', width: 100 },
    { id: 'state', width: 130 },
    { id: 'remaining', width: 100 },
    { id: 'remainingPerDay', width: 100 },
    { id: 'landing', width: 100 },
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
    ...stateConditions(['progress.calls', 'progress.revenue'], 'state'),
    ...stateConditions(['forecast.goal', 'forecast.goal'], 'state'),
    ...stateConditions(FACTOR_ROWS, 'state'),
    {
      kind: 'chart',
      id: 'attainment',
      type: 'bar',
      title: { word: 'template.chartTitle' },
      ranges: [
        { rows: ['progress.calls', 'progress.won'], column: 'kpi' },
        { rows: ['progress.calls', 'progress.won'], column: 'attainment' },
      ],
      at: { row: 'head.members', column: 'state' },
      width: 370,
      height: 260,
      percent: true,
    },
  ],
};
