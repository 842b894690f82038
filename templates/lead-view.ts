import { blankRow, titleBlock, w } from '../src/template/blocks';
import type { Template } from '../src/template/types';
import {
  CALL_RESULTS,
  dayTable,
  sourceTable,
  statusTable,
  summaryTable,
  weekTable,
} from './tables/lead-view-tables';
import { sourceSpan } from './tables/source-rows';

const RESULT_ROLES = ['first', 'second', 'third', 'fourth', 'fifth'] as const;

/** リード可視化: what became of leads and actions in the month at work, for the team to look at together. */
export const leadView: Template = {
  id: 'leadView',
  version: 1,
  tab: '#00796b',
  columns: [
    { id: 'key', width: 100, hidden: true },
    { id: 'from', width: 100, hidden: true },
    { id: 'item', width: 160 },
    { id: 'leads', width: 92 },
    { id: 'appointments', width: 92 },
    { id: 'mails', width: 92 },
    { id: 'calls', width: 92 },
    ...CALL_RESULTS.map((id) => ({ id, width: 92 })),
  ],
  blocks: [
    titleBlock(
      'item',
      { formula: '=[leads.viewTitle]&" "&TEXT({settings.month.value},"yyyy/mm")' },
      w('leads.viewLead'),
    ),
    summaryTable(),
    { kind: 'rows', rows: [blankRow('after-summary')] },
    sourceTable(),
    { kind: 'rows', rows: [blankRow('after-source')] },
    statusTable(),
    { kind: 'rows', rows: [blankRow('after-status'), { ...blankRow('charts'), height: 250 }] },
    weekTable(),
    { kind: 'rows', rows: [blankRow('after-week')] },
    dayTable(),
    {
      ...{ kind: 'chart', id: 'days', type: 'column', title: w('leads.chartDays') },
      ranges: ['item', ...CALL_RESULTS].map((column) => ({ rows: ['head.day', 'day.31'], column })),
      ...{ series: RESULT_ROLES, header: true, legend: true, stacked: true },
      ...{ at: { row: 'head.summary', column: 'calls' }, width: 545, height: 220 },
    },
    {
      ...{ kind: 'chart', id: 'sources', type: 'bar', title: w('leads.chartSources') },
      ranges: ['item', 'appointments'].map((column) => ({ rows: sourceSpan('source'), column })),
      series: ['actual'],
      ...{ at: { row: 'head.source', column: 'calls' }, width: 545, height: 200 },
    },
    {
      ...{ kind: 'chart', id: 'newLeads', type: 'column', title: w('leads.chartNewLeads') },
      ranges: ['item', 'leads'].map((column) => ({ rows: ['day.1', 'day.31'], column })),
      series: ['actual'],
      ...{ at: { row: 'head.status', column: 'calls' }, width: 545, height: 240 },
    },
    {
      ...{ kind: 'chart', id: 'weeks', type: 'column', title: w('leads.chartWeeks') },
      ranges: ['item', ...CALL_RESULTS].map((column) => ({ rows: ['head.week', 'week.6'], column })),
      ...{ series: RESULT_ROLES, header: true, legend: true, stacked: true },
      ...{ at: { row: 'charts', column: 'item' }, width: 520, height: 240 },
    },
    {
      ...{ kind: 'chart', id: 'weekCounts', type: 'column', title: w('leads.chartWeekCounts') },
      ranges: ['item', 'leads', 'appointments'].map((column) => ({ rows: ['head.week', 'week.6'], column })),
      ...{ series: ['third', 'first'], header: true, legend: true },
      ...{ at: { row: 'charts', column: 'meeting' }, width: 452, height: 240 },
    },
  ],
};
