import type { MarkedSheet } from './marks';

type Range = GoogleAppsScript.Spreadsheet.Range;

/** The column that names the batch a row was moved with. */
export const BATCH = 'batch';

/** A log to move rows from or to: where its rows are and what each of its columns is called, people's own included. */
export interface Log {
  readonly sheet: GoogleAppsScript.Spreadsheet.Sheet;
  /** The row of the header; rows begin below it. */
  readonly header: number;
  /** How many rows there are below the header. */
  readonly length: number;
  /** By column: the name of ours, or `=` and the header people gave it; '' where there is none, or the same one again. */
  readonly names: readonly string[];
}

/** A line of cells and the row it stands in. */
export interface LogRow {
  readonly row: number;
  readonly cells: readonly unknown[];
}

export function openLog({ sheet, columns, rows }: MarkedSheet): Log {
  const header = rows.get('head') ?? 1;
  const titles = sheet.getRange(header, 1, 1, Math.max(1, sheet.getLastColumn())).getValues()[0] ?? [];
  const ours = new Map([...columns].map(([id, column]) => [column - 1, id]));
  const names = titles.map((title, i) => {
    const text = String(title).trim();
    return ours.get(i) ?? (text === '' ? '' : `=${text}`);
  });
  return {
    ...{ sheet, header, length: Math.max(0, sheet.getLastRow() - header) },
    names: names.map((name, i) => (names.indexOf(name) === i ? name : '')),
  };
}

/** The cells of so many rows from `row` on. */
export const rowsRange = ({ sheet, names }: Log, row: number, count: number): Range =>
  sheet.getRange(row, 1, count, names.length);

export function readRows(log: Log, row = log.header + 1, count = log.length): readonly LogRow[] {
  if (count === 0) return [];
  const values: unknown[][] = rowsRange(log, row, count).getValues();
  return values.map((cells, i) => ({ row: row + i, cells }));
}

/** The batch of every row, from the first one below the header. */
export function readBatches({ sheet, header, length, names }: Log): readonly unknown[] {
  if (length === 0) return [];
  const cells: unknown[][] = sheet.getRange(header + 1, names.indexOf(BATCH) + 1, length, 1).getValues();
  return cells.map(([cell]) => cell);
}

/** The rows of which the batch is wanted; one reading fetches them and what stands between them. */
export function readBatchRows(log: Log, isWanted: (batch: unknown) => boolean): readonly LogRow[] {
  const wanted = readBatches(log).flatMap((batch, i) => (isWanted(batch) ? [i] : []));
  const [first] = wanted;
  if (first === undefined) return [];
  const rows = readRows(log, log.header + 1 + first, (wanted[wanted.length - 1] as number) - first + 1);
  return wanted.map((i) => rows[i - first] as LogRow);
}

/**
 * What a row says in the columns that another log has too, as one text: equal for equal rows, wherever their columns
 * stand and whichever batch they are of.
 */
export function contentOf({ names }: Log, { cells }: LogRow, other: Log): string {
  const parts = cells.flatMap((cell, i) => {
    const name = names[i] ?? '';
    const isShared = cell !== '' && name !== '' && name !== BATCH && other.names.includes(name);
    return isShared ? [`${name}\t${cellText(cell)}`] : [];
  });
  return JSON.stringify(parts.sort());
}

function cellText(cell: unknown): string {
  // A sheet keeps days as fractions: a time of day comes back to within a millisecond.
  if (Object.prototype.toString.call(cell) === '[object Date]')
    return `day ${Math.round((cell as Date).getTime() / 1000)}`;
  return `${typeof cell} ${String(cell)}`;
}
