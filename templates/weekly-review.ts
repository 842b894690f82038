import { blankRow, stateConditions, titleBlock, w } from '../src/template/blocks';
import type { Template } from '../src/template/types';
import { improvementsTable, pdcaTable, storyTable, writtenTable } from './tables/review-blocks';
import {
  actionsTable,
  agendaTable,
  CAUSES,
  causesTable,
  REST,
  summaryTable,
  weekTable,
} from './tables/weekly-review-tables';

/** 週次レビュー: the week of the as-of day on one page, to fill in together in the weekly meeting. */
export const weeklyReview: Template = {
  id: 'weeklyReview',
  version: 2,
  tab: '#9334e6',
  columns: [
    { id: 'key', width: 100, hidden: true },
    { id: 'ratio', width: 100, hidden: true },
    { id: 'item', width: 115 },
    { id: 'text', width: 265 },
    { id: 'target', width: 80 },
    { id: 'actual', width: 80 },
    { id: 'last', width: 80 },
    { id: 'state', width: 130 },
  ],
  blocks: [
    titleBlock(
      'item',
      {
        formula:
          '=[reviews.weeklyTitle]&" "&TEXT({weeklyReview.week.this.target},"yyyy/mm/dd")&" – "&TEXT({weeklyReview.week.this.actual},"mm/dd")',
      },
      w('reviews.weeklyLead'),
    ),
    weekTable(),
    { kind: 'rows', rows: [blankRow('after-week')] },
    summaryTable(),
    { kind: 'rows', rows: [blankRow('after-summary')] },
    storyTable(REST),
    { kind: 'rows', rows: [blankRow('after-story')] },
    causesTable(),
    { kind: 'rows', rows: [blankRow('after-causes')] },
    improvementsTable(['last']),
    actionsTable(),
    { kind: 'rows', rows: [blankRow('after-action')] },
    writtenTable('focus', ['focusList', 'focusTalk'], REST),
    { kind: 'rows', rows: [blankRow('after-focus')] },
    agendaTable(),
    { kind: 'rows', rows: [blankRow('after-agenda')] },
    pdcaTable('weeklyPdca', 'week', { Plan: 30, Check: 60, Act: 60 }, REST),
    ...stateConditions(['summary.calls', 'summary.meetings'], 'state'),
    ...stateConditions(CAUSES, 'item'),
    ...stateConditions(['improvements', 'improvements'], 'state'),
  ],
};
