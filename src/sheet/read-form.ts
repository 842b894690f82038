import type { Library } from '../template/library';
import type { SheetId } from '../template/types';
import type { MarkedSheet } from './marks';

/** A form sheet, its values read once: cells by row key and column, and open lists, however people rearranged it. */
export interface Form {
  /** Where each key and each column stands, from 1. */
  readonly rows: ReadonlyMap<string, number>;
  readonly columns: ReadonlyMap<string, number>;
  readonly values: readonly (readonly unknown[])[];
  cell(row: string, column: string): unknown;
  list(header: string, column: string): readonly unknown[];
  /** The lines below a header, as they stand, to the last one of the sheet. */
  below(header: string): readonly (readonly unknown[])[];
  /** The formulas of the same cells as text, '' where there is none; fetched when asked for. */
  fetchFormulas(): readonly (readonly string[])[];
}

export function readForm({ sheet, columns }: MarkedSheet): Form {
  const range = sheet.getDataRange();
  const values = range.getValues();
  const key = columns.get('key');
  const rows = rowsByKey(key === undefined ? [] : values.map((line) => line[key - 1]));
  const below = (header: string): readonly unknown[][] => {
    const r = rows.get(header);
    return r === undefined ? [] : values.slice(r);
  };
  return {
    ...{ rows, columns, values },
    cell(row, column) {
      const r = rows.get(row);
      const c = columns.get(column);
      return r === undefined || c === undefined ? '' : (values[r - 1]?.[c - 1] ?? '');
    },
    list(header, column) {
      const c = columns.get(column);
      if (c === undefined) return [];
      return below(header)
        .map((line) => line[c - 1])
        .filter((cell) => cell !== '' && cell !== undefined);
    },
    below,
    fetchFormulas: () => range.getFormulas(),
  };
}

/** All forms among our sheets. Logs are not read, so that their length costs nothing. */
export function readForms(
  marked: ReadonlyMap<SheetId, MarkedSheet>,
  { templates }: Library,
): ReadonlyMap<SheetId, Form> {
  const forms = templates.filter(({ columns }) => columns.some(({ id }) => id === 'key'));
  return new Map(
    forms.flatMap(({ id }) => {
      const sheet = marked.get(id);
      return sheet ? [[id, readForm(sheet)] as const] : [];
    }),
  );
}

/** Where each key stands, from row 1; the first of two equal ones. */
export function rowsByKey(keys: readonly unknown[]): ReadonlyMap<string, number> {
  const rows = new Map<string, number>();
  keys.forEach((key, i) => {
    if (typeof key === 'string' && key !== '' && !rows.has(key)) rows.set(key, i + 1);
  });
  return rows;
}
