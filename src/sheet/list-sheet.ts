import { type Cell, type ColumnKind, READ_LISTS, type ReadListId } from '../core/tables/table';
import type { MarkedSheet } from './marks';
import { plainCell } from './plain-cells';

/** A list as it stands on its sheet; places count from 1. */
export interface ListSheet {
  readonly id: ReadListId;
  readonly marked: MarkedSheet;
  /** The columns of ours that are there, and where each stands. */
  readonly columns: readonly { readonly id: string; readonly kind: ColumnKind; readonly place: number }[];
  /** Every line from row 1 on; none where they were not read. */
  readonly values: readonly (readonly unknown[])[];
  /** The row of the header. */
  readonly header: number;
  /** The last row in which anything of ours stands. Boxes that are not ticked say nothing. */
  readonly last: number;
}

/** Opens a list and reads it in one call. */
export function readList(id: ReadListId, marked: MarkedSheet): ListSheet {
  const list = openList(id, marked);
  const values: unknown[][] = marked.sheet.getDataRange().getValues();
  let last = values.length;
  while (last > list.header && isBlankLine(values[last - 1] as unknown[], list.columns)) last--;
  return { ...list, values, last };
}

/** Opens a list to put rows below everything on it, whose length then costs nothing. */
export function openList(id: ReadListId, marked: MarkedSheet): ListSheet {
  const kinds: { readonly [column: string]: ColumnKind } = READ_LISTS[id];
  const columns = Object.keys(kinds).flatMap((column) => {
    const place = marked.columns.get(column);
    return place === undefined ? [] : [{ id: column, kind: kinds[column] as ColumnKind, place }];
  });
  const header = marked.rows.get('head') ?? 1;
  return { id, marked, columns, values: [], header, last: Math.max(header, marked.sheet.getLastRow()) };
}

/** Whether nothing of ours stands in a line. */
export const isBlankLine = (
  line: readonly unknown[],
  columns: readonly { readonly place: number }[],
): boolean => columns.every(({ place }) => isBlankCell(line[place - 1]));

const isBlankCell = (cell: unknown): boolean => cell === '' || cell === false || cell === undefined;

/** The cells of a row as they travel, one for each place; a place 0 is that of no column. */
export const plainRow = (
  values: ListSheet['values'],
  row: number,
  columns: readonly { readonly place: number }[],
  clock: (cell: unknown) => number | null,
): readonly Cell[] => columns.map(({ place }) => plainCell(values[row - 1]?.[place - 1] ?? '', clock));
