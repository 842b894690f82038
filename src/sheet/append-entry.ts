import type { Format } from '../template/types';
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
 */
export function appendEntry({ sheet, columns, rows }: MarkedSheet, cells: readonly ListCell[]): void {
  const ours = [...columns.values()].map((column) => column - 1);
  const lines: unknown[][] = sheet.getDataRange().getValues();
  let last = lines.length;
  while (last > (rows.get('head') ?? 1) && ours.every((i) => (lines[last - 1]?.[i] ?? '') === '')) last--;

  makeRoom(sheet, last + 1, 1);
  const placed = cells.flatMap((cell) => {
    const column = columns.get(cell.column);
    return column === undefined ? [] : [[column, cell] as const];
  });
  const cellAt = new Map(placed);
  // Formats are set because in a cell of plain-text format the guard of a text would be shown.
  writeCells(sheet, last + 1, new Map(placed.map(([column, { value }]) => [column, value])), (column) =>
    numberFormatOf(cellAt.get(column)?.format ?? null),
  );
}
