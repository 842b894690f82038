import { REVISED_KPIS } from '../src/core/plan/target-record';
import { blankRow, cell, listBlock, stateConditions, titleBlock, w, ws } from '../src/template/blocks';
import type { Template } from '../src/template/types';
import { completeRow, currentTable, judgementTable } from './tables/revision-tables';

const count = { kind: 'count', message: w('template.countNote') } as const;

/** 目標改定履歴: when a target was revised, from what to what, why, and what is done about it; with the rule to judge by. */
export const revisions: Template = {
  id: 'revisions',
  version: 1,
  tab: '#b3261e',
  columns: [
    { id: 'key', width: 100, hidden: true },
    { id: 'day', width: 120 },
    { id: 'month', width: 120 },
    { id: 'kpi', width: 120 },
    { id: 'from', width: 120 },
    { id: 'to', width: 120 },
    { id: 'cause', width: 240 },
    { id: 'reason', width: 240 },
    { id: 'measures', width: 240 },
    { id: 'by', width: 100 },
  ],
  blocks: [
    titleBlock('day', w('planning.revisionsTitle'), w('planning.revisionsLead')),
    judgementTable(),
    { kind: 'rows', rows: [blankRow('before-current')] },
    currentTable(),
    {
      kind: 'rows',
      rows: [
        blankRow('before-log'),
        { id: 'log', cells: { day: cell('section', w('planning.logTitle')) } },
        completeRow,
        blankRow('head.log'),
      ],
    },
    listBlock('head.log', [
      {
        ...{ column: 'day', header: w('planning.revisionDay'), format: 'day', role: 'input' },
        rule: { kind: 'day', message: w('template.dayNote') },
      },
      {
        ...{ column: 'month', header: w('planning.revisionMonth'), note: w('template.monthNote') },
        ...{ format: 'month', role: 'input', rule: { kind: 'day', message: w('template.dayNote') } },
      },
      {
        ...{ column: 'kpi', header: w('template.kpi'), role: 'input' },
        rule: {
          kind: 'one-of',
          choices: REVISED_KPIS.map((kpi) => w(`measures.${kpi}`)),
          message: w('planning.kpiRule'),
        },
      },
      { column: 'from', header: w('planning.original'), format: 'count', role: 'input', rule: count },
      { column: 'to', header: w('planning.revised'), format: 'count', role: 'input', rule: count },
      {
        ...{ column: 'cause', header: w('planning.cause'), note: w('planning.causeNote'), role: 'input' },
        rule: { kind: 'one-of', choices: ws('planning.causes'), message: w('planning.causeNote') },
      },
      { column: 'reason', header: w('planning.reason'), note: w('planning.reasonNote'), role: 'area' },
      { column: 'measures', header: w('planning.measures'), note: w('planning.measuresNote'), role: 'area' },
      {
        ...{ column: 'by', header: w('planning.agreedBy'), role: 'input' },
        rule: { kind: 'listed', in: 'settings.members', message: w('template.membersNote') },
      },
    ]),
    ...stateConditions(['current.calls', 'current.revenue'], 'cause'),
    ...stateConditions(['complete', 'complete'], 'day'),
  ],
};
