import { blankRow, cell, listBlock, titleBlock, w, ws } from '../src/template/blocks';
import type { Template } from '../src/template/types';
import { agreementTable, fieldSalesTable, marketingTable } from './tables/cooperation-tables';
import { areaColumn, chosenFrom, dayColumn, textColumn } from './tables/log-columns';
import { dealFiguresTable, pipelineTable } from './tables/pipeline-table';

/** Where the pipeline stands among the columns of the other tables. */
const PIPELINE = {
  stage: 'item',
  probability: 'supply',
  count: 'started',
  amount: 'meetings',
  weighted: 'rate',
} as const;

/** 連携: figures, agreements and feedback shared with marketing and field sales. */
export const cooperation: Template = {
  id: 'cooperation',
  version: 1,
  tab: '#00796b',
  columns: [
    { id: 'key', width: 100, hidden: true },
    { id: 'item', width: 160 },
    ...['supply', 'started', 'meetings', 'rate', 'quality'].map((id) => ({ id, width: 92 })),
    ...['topic', 'answer'].map((id) => ({ id, width: 200 })),
  ],
  blocks: [
    titleBlock(
      'item',
      { formula: '=[deals.cooperationTitle]&" "&TEXT({settings.month.value},"yyyy/mm")' },
      w('deals.cooperationLead'),
    ),
    marketingTable(),
    { kind: 'rows', rows: [blankRow('after-marketing')] },
    fieldSalesTable(),
    { kind: 'rows', rows: [blankRow('after-fieldSales')] },
    pipelineTable('cooperation', PIPELINE),
    { kind: 'rows', rows: [blankRow('after-pipeline')] },
    dealFiguresTable('cooperation', PIPELINE, { label: 'item', value: 'supply', parts: 'started' }),
    { kind: 'rows', rows: [blankRow('after-figures')] },
    agreementTable(),
    {
      kind: 'rows',
      rows: [
        blankRow('after-agreements'),
        { id: 'feedback', cells: { item: cell('section', w('deals.feedback')) } },
        blankRow('head.feedback'),
      ],
    },
    listBlock('head.feedback', [
      dayColumn('item', 'template.day'),
      chosenFrom('supply', 'deals.from', ws('deals.departments')),
      textColumn('started', 'deals.writer'),
      dayColumn('meetings', 'deals.due'),
      textColumn('rate', 'deals.owner'),
      chosenFrom('quality', 'deals.feedbackState', ws('deals.feedbackStates')),
      areaColumn('topic', 'deals.topic'),
      areaColumn('answer', 'deals.answer'),
    ]),
    {
      kind: 'condition',
      column: 'quality',
      rows: { below: 'head.feedback' },
      when: { is: w('deals.feedbackStates.done') },
      tone: 'done',
    },
  ],
};
