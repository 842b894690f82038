import { type Cell, type ColumnOf, formatDay, TABLES, type Table, type TableId } from '../../src/core';
import { listSheet } from './list-sheet';

/** Japan's, where the spreadsheets of the command line are. */
const UTC_OFFSET = 9 * 60;
const MINUTES_OF_DAY = 1440;

/** The rows of a list as they stand on its sheet; null when it is not installed. Lines with nothing in them are left out. */
export function readList<T extends TableId>(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  table: T,
): Table<T> | null {
  const list = listSheet(spreadsheet, table);
  if (!list) return null;
  const { sheet, header } = list;
  const columns = (Object.keys(TABLES[table]) as ColumnOf<T>[]).filter((column) => list.columns.has(column));
  const count = sheet.getLastRow() - header;
  const values = count > 0 ? sheet.getRange(header + 1, 1, count, sheet.getLastColumn()).getValues() : [];
  const rows: Cell[][] = [];
  const at: number[] = [];
  values.forEach((line, i) => {
    const cells = columns.map((column) => plainCell(line[(list.columns.get(column) as number) - 1]));
    if (cells.every((cell) => cell === '' || cell === false)) return;
    rows.push(cells);
    at.push(header + 1 + i);
  });
  return { columns, rows, at };
}

function plainCell(value: unknown): Cell {
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  if (typeof value !== 'object' || value === null) return String(value ?? '');
  const minutes = Math.round((value as Date).getTime() / 60000) + UTC_OFFSET;
  const day = Math.floor(minutes / MINUTES_OF_DAY);
  const minute = minutes - day * MINUTES_OF_DAY;
  const two = (n: number): string => `${n}`.padStart(2, '0');
  return minute === 0
    ? formatDay(day)
    : `${formatDay(day)}T${two(Math.floor(minute / 60))}:${two(minute % 60)}`;
}
