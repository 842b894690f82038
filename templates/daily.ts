import { listBlock } from '../src/template/blocks';
import type { Template } from '../src/template/types';
import { LOG_COLUMNS, logLists } from './tables/activity-log';

/** 日次入力: one row a day and member, the month at work. The only rows live formulas ever read. */
export const daily: Template = {
  id: 'daily',
  version: 3,
  tab: '#0b8043',
  columns: LOG_COLUMNS,
  frozenRows: 1,
  frozenColumns: 2,
  blocks: [listBlock('head', logLists('input'))],
};
