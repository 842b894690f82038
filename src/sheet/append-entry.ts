import { columnLetters } from '../template/references';
import type { Format } from '../template/types';
import { serialOf } from './entries';
import { numberFormatOf } from './looks';
import { makeRoom } from './make-room';
import type { MarkedSheet } from './marks';
import { writeCells } from './write-cells';

/** What a column of a list is to hold. Null is the format of plain texts. */
export interface ListCell {
  readonly column: string;
  readonly value: string | number;
  readonly format: Format | null;
}

/**
 * Appends an entry to a list, below the last row that says anything in a column of ours: check boxes people put beside it
 * all the way down do not push it to the end. Columns are found where people moved them, their own stay as they are.
 * What the last row says already is not said again: whoever was told of a failure after it was written adds it once more.
 *
 * @param dayNumber reads day cells
 */
export function appendEntry(
  { sheet, columns, rows }: MarkedSheet,
  cells: readonly ListCell[],
  dayNumber: (cell: unknown) => number | null,
): void {
  const ours = [...columns.values()];
  const left = Math.min(...ours);
  // Whole columns, so that the sheet's last row is known too.
  const range = `${columnLetters(left)}:${columnLetters(Math.max(...ours))}`;
  const lines: unknown[][] = sheet.getRange(range).getValues();
  const isBlank = (line: readonly unknown[] = []) => ours.every((column) => line[column - left] === '');
  let last = lines.length;
  while (last > (rows.get('head') ?? 1) && isBlank(lines[last - 1])) last--;

  const placed = cells.flatMap((cell) => {
    const column = columns.get(cell.column);
    return column === undefined ? [] : [[column, cell] as const];
  });
  const isSaid = ([column, { value, format }]: readonly [number, ListCell]): boolean => {
    const cell = lines[last - 1]?.[column - left];
    return value === (format === 'day' ? serialOf(dayNumber(cell) ?? 0) : cell);
  };
  if (placed.every(isSaid)) return;
  const cellAt = new Map(placed);
  if (last === lines.length) makeRoom(sheet, last + 1, 1);
  // Formats are set because in a cell of plain-text format the guard of a text would be shown.
  writeCells(sheet, last + 1, new Map(placed.map(([column, { value }]) => [column, value])), (column) =>
    numberFormatOf(cellAt.get(column)?.format ?? null),
  );
}
