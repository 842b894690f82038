import { type Cell, type ColumnKind, dayOf, TABLES } from '../../src/core';
import type { NodeHost } from '../node-host';
import type { InputTable } from './input-tables';
import { listSheet } from './list-sheet';

/** A spreadsheet's serial number of day 0, 1970-01-01. */
const SERIAL_OF_EPOCH = 25569;
const MINUTES_OF_DAY = 1440;

/**
 * Puts the rows of files into a list of the spreadsheet, in the columns it has. They are typed as a person would: the
 * add-on has no command for it yet.
 */
export function importTable(host: NodeHost, { table, columns, rows }: InputTable): void {
  const list = listSheet(host.spreadsheet, table);
  if (!list || rows.length === 0) return;
  const { sheet, header } = list;
  const lacking = header + rows.length - sheet.getMaxRows();
  if (lacking > 0) sheet.insertRowsAfter(sheet.getMaxRows(), lacking);
  const kinds = TABLES[table] as { readonly [column: string]: ColumnKind };
  columns.forEach((column, i) => {
    const place = list.columns.get(column);
    if (place === undefined) return;
    const range = sheet.getRange(header + 1, place, rows.length, 1);
    const isText = range.getNumberFormat() === '@';
    range.setValues(rows.map((cells) => [typed(cells[i] ?? '', kinds[column] as ColumnKind, isText)]));
  });
}

/** What `setValues` is given: a day as its serial number, and a text so that it stays one. */
function typed(cell: Cell, kind: ColumnKind, isText: boolean): Cell {
  if (typeof cell !== 'string' || cell === '') return cell;
  const parts = /^(\d{4}-\d\d-\d\d)(?:T(\d\d):(\d\d))?$/.exec(cell);
  if ((kind === 'day' || kind === 'moment') && parts) {
    const [, day = '', hour = '0', minute = '0'] = parts;
    return dayOf(day) + SERIAL_OF_EPOCH + (Number(hour) * 60 + Number(minute)) / MINUTES_OF_DAY;
  }
  // In a column of plain text the guard would be seen.
  return isText ? cell : `'${cell}`;
}
