import type { MarkedSheet } from './marks';
import { rowsByKey } from './read-installed';

/** A form sheet, read once: its cells by row key and column, and its open lists. */
export interface Form {
  cell(row: string, column: string): unknown;
  list(header: string, column: string): readonly unknown[];
  /** The row of a key, from 1; undefined when it is gone. */
  rowOf(row: string): number | undefined;
  columnOf(column: string): number | undefined;
}

/** Reads a form in one call, however people rearranged it. */
export function readForm({ sheet, columns }: MarkedSheet): Form {
  const values = sheet.getDataRange().getValues();
  const key = columns.get('key');
  const rows = rowsByKey(key === undefined ? [] : values.map((line) => line[key - 1]));
  return {
    cell(row, column) {
      const r = rows.get(row);
      const c = columns.get(column);
      return r === undefined || c === undefined ? '' : (values[r - 1]?.[c - 1] ?? '');
    },
    list(header, column) {
      const r = rows.get(header);
      const c = columns.get(column);
      if (r === undefined || c === undefined) return [];
      return values
        .slice(r)
        .map((line) => line[c - 1])
        .filter((cell) => cell !== '' && cell !== undefined);
    },
    rowOf: (row) => rows.get(row),
    columnOf: (column) => columns.get(column),
  };
}
