import { blankRow, stateConditions, titleBlock, w } from '../src/template/blocks';
import type { Template } from '../src/template/types';
import {
  factorsTable,
  landingTable,
  memberTable,
  monthTable,
  REST,
  SUMMARY,
} from './tables/monthly-review-tables';
import { improvementsTable, pdcaTable, storyTable, writtenTable } from './tables/review-blocks';

/** 月次レビュー: the month in numbers, and what the team makes of it, down to the strategy of the next one. */
export const monthlyReview: Template = {
  id: 'monthlyReview',
  version: 2,
  tab: '#9334e6',
  columns: [
    { id: 'key', width: 100, hidden: true },
    { id: 'item', width: 112 },
    { id: 'text', width: 260 },
    { id: 'target', width: 86 },
    { id: 'actual', width: 86 },
    { id: 'attainment', width: 76 },
    { id: 'state', width: 130 },
  ],
  blocks: [
    titleBlock(
      'item',
      { formula: '=[reviews.monthlyTitle]&" "&TEXT({settings.month.value},"yyyy/mm")' },
      w('reviews.weeklyLead'),
    ),
    monthTable(),
    { kind: 'rows', rows: [blankRow('after-summary')] },
    storyTable(REST),
    { kind: 'rows', rows: [blankRow('after-story')] },
    landingTable(),
    { kind: 'rows', rows: [blankRow('after-landing')] },
    factorsTable(),
    { kind: 'rows', rows: [blankRow('after-factors')] },
    writtenTable('review', ['what', 'why', 'soWhat', 'nowWhat'], REST),
    { kind: 'rows', rows: [blankRow('after-review')] },
    writtenTable('cooperation', ['marketing', 'fieldSales'], REST),
    { kind: 'rows', rows: [blankRow('after-cooperation')] },
    writtenTable('nextMonth', ['strategy', 'revision'], REST),
    { kind: 'rows', rows: [blankRow('after-nextMonth')] },
    memberTable(),
    { kind: 'rows', rows: [blankRow('after-member')] },
    improvementsTable(['attainment']),
    { kind: 'rows', rows: [blankRow('after-improvements')] },
    pdcaTable('monthlyPdca', 'month', { Plan: 120, Check: 240, Act: 120 }, REST),
    ...stateConditions(SUMMARY, 'state'),
    ...stateConditions(['landing.goal', 'landing.goal'], 'state'),
    ...stateConditions(['factors.cause', 'factors.cause'], 'text'),
    ...stateConditions(['improvements', 'improvements'], 'state'),
  ],
};
