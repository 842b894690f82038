import type { Month } from '../core/calendar/day';
import type { BatchName } from '../core/closing/batch-name';

/** Rows on their way between 日次入力 and 履歴: a month being closed, or a closing being undone. */
export interface Move {
  readonly kind: 'close' | 'reopen';
  readonly month: Month;
  readonly batch: BatchName;
}

/** Kept in the document from before the first row is copied until the last one is removed. */
const KEY = 'unfinishedMove';

/** The move an earlier run did not finish; null when there is none. */
export function unfinishedMove(): Move | null {
  const text = PropertiesService.getDocumentProperties().getProperty(KEY);
  return text === null ? null : (JSON.parse(text) as Move);
}

export function keepMove(move: Move): void {
  PropertiesService.getDocumentProperties().setProperty(KEY, JSON.stringify(move));
}

export function forgetMove(): void {
  PropertiesService.getDocumentProperties().deleteProperty(KEY);
}
