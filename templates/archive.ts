import { LOG_COLUMNS, logLists } from '../src/template/activity-log';
import { listBlock } from '../src/template/blocks';
import type { Template } from '../src/template/types';

/** 履歴: the rows of closed months, with the columns of 日次入力. No formula reads them. */
export const archive: Template = {
  id: 'archive',
  version: 1,
  columns: LOG_COLUMNS,
  frozenRows: 1,
  blocks: [listBlock('head', logLists('plain'))],
};
