import type { Place } from '../template/steps';
import type { Readiness } from './arrange-lines';

type Range = GoogleAppsScript.Spreadsheet.Range;

/** One property of cells: how it is read and written in bulk, and what it is on a new sheet. */
export interface Layer<T> {
  readonly initial: T;
  /** Whether a cell in use may be changed; without it every one may. What people chose themselves is left to them. */
  readonly isUntouched?: (value: T) => boolean;
  readonly read: (range: Range) => T[][];
  readonly write: (range: Range, values: T[][]) => void;
}

/**
 * Gives single cells a property in one call for the whole sheet. On a sheet in use what all other cells have is read
 * first and written back. Where every cell is already as wanted, as on a new sheet with the usual font, nothing is written.
 *
 * @param wantedOf what a cell is to have; undefined leaves it as it is
 */
export function layOver<C extends Place, T>(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  readiness: Readiness,
  cells: readonly C[],
  wantedOf: (cell: C) => T | undefined,
  { initial, isUntouched = () => true, read, write }: Layer<T>,
): void {
  if (cells.length === 0) return;
  const isNew = readiness === 'new';
  const rows = cells.reduce((last, { row }) => Math.max(last, row), 0);
  const columns = cells.reduce((last, { column }) => Math.max(last, column), 0);
  const range = sheet.getRange(1, 1, rows, columns);
  const values = isNew
    ? Array.from({ length: rows }, () => new Array<T>(columns).fill(initial))
    : read(range);
  let changed = false;
  for (const cell of cells) {
    const wanted = wantedOf(cell);
    const line = values[cell.row - 1] as T[];
    const value = line[cell.column - 1] as T;
    if (wanted === undefined || value === wanted) continue;
    if (readiness === 'in-use' && !isUntouched(value)) continue;
    line[cell.column - 1] = wanted;
    changed = true;
  }
  if (changed) write(range, values);
}
