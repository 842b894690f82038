import { listBlock } from '../src/template/blocks';
import type { Template } from '../src/template/types';
import { ARCHIVE_COLUMNS, logLists } from './tables/activity-log';

/** 履歴: the rows of closed months, with the columns of 日次入力. No formula reads them. */
export const archive: Template = {
  id: 'archive',
  version: 3,
  columns: ARCHIVE_COLUMNS,
  frozenRows: 1,
  blocks: [listBlock('head', logLists('plain'))],
};
