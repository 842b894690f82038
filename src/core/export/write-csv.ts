import type { Cell } from '../tables/table';
import { guarded } from './guard';

/** Before the text of a file, so that Excel takes it for UTF-8. Not for Shift_JIS. */
export const BYTE_ORDER_MARK = '\ufeff';

/**
 * Rows as the text of a CSV file by RFC 4180: commas, quotes where they are needed, CRLF behind every row, no byte order
 * mark. Texts are guarded (see `guarded`); numbers have no commas; ticks are TRUE and FALSE.
 *
 * @example writeCsv([['会社名', '金額'], ['山田, 佐藤', 1200000]]) // '会社名,金額\r\n"山田, 佐藤",1200000\r\n'
 */
export const writeCsv = (rows: readonly (readonly Cell[])[]): string =>
  rows.map((cells) => `${cells.map((cell) => field(cell, cells.length === 1)).join(',')}\r\n`).join('');

function field(cell: Cell, alone: boolean): string {
  if (typeof cell === 'boolean') return cell ? 'TRUE' : 'FALSE';
  if (typeof cell === 'number') return String(cell);
  const text = guarded(cell);
  // A row that is one empty field would be an empty line, which many programs pass over.
  if (text === '' && alone) return '""';
  return /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replace(/"/g, '""')}"` : text;
}
