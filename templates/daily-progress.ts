import { blankRow, cell, stateConditions, titleBlock, w } from '../src/template/blocks';
import type { Template } from '../src/template/types';
import {
  CHART_DAYS,
  CHECKS,
  chartKpiRow,
  checkTables,
  dayTable,
  efficiencyTable,
  MEMBER_STATES,
  memberMonthTable,
  memberTable,
  teamTable,
} from './tables/daily-progress-tables';

const WEEKDAY = `CHOOSE(WEEKDAY({settings.until.value},2),${[0, 1, 2, 3, 4, 5, 6]
  .map((day) => `[weekdays.${day}]`)
  .join(',')})`;

/** 日次: today, for the whole team and each member. Narrow, with the names held, as it is read on a phone. */
export const dailyProgress: Template = {
  id: 'dailyProgress',
  version: 1,
  tab: '#0b8043',
  columns: [
    { id: 'key', width: 100, hidden: true },
    { id: 'item', width: 120 },
    { id: 'target', width: 84 },
    { id: 'actual', width: 84 },
    { id: 'left', width: 84 },
    { id: 'month', width: 84 },
    { id: 'pace', width: 100 },
    { id: 'state', width: 100 },
  ],
  frozenColumns: 2,
  blocks: [
    titleBlock(
      'item',
      {
        formula: `=[reviews.dailyTitle]&" "&TEXT({settings.until.value},"yyyy/mm/dd")&" "&${WEEKDAY}`,
      },
      w('reviews.dailyLead'),
    ),
    teamTable(),
    { kind: 'rows', rows: [blankRow('after-team')] },
    efficiencyTable(),
    { kind: 'rows', rows: [blankRow('after-efficiency')] },
    memberTable(),
    { kind: 'rows', rows: [blankRow('after-member')] },
    memberMonthTable(),
    { kind: 'rows', rows: [blankRow('after-memberMonth')] },
    ...checkTables(),
    {
      kind: 'rows',
      rows: [
        { id: 'check.trouble', cells: { target: cell('note', w('reviews.tellTrouble')) } },
        blankRow('after-checks'),
        chartKpiRow,
        blankRow('before-chart'),
        { id: 'chart', cells: {}, height: 260 },
        blankRow('after-chart'),
      ],
    },
    dayTable(),
    ...stateConditions(['team.calls', 'team.won'], 'state'),
    ...stateConditions(MEMBER_STATES, 'state'),
    ...stateConditions(CHECKS, 'item'),
    {
      kind: 'chart',
      id: 'days',
      type: 'combo',
      title: w('reviews.chartTitle'),
      series: ['actual', 'pace'],
      header: true,
      legend: true,
      ranges: [
        { rows: CHART_DAYS, column: 'month' },
        { rows: CHART_DAYS, column: 'actual' },
        { rows: CHART_DAYS, column: 'left' },
      ],
      at: { row: 'chart', column: 'item' },
      width: 640,
      height: 250,
    },
  ],
};
