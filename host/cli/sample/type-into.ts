import { dayOf } from '../../../src/core';
import type { Typed, TypedSheet } from './typed';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A spreadsheet's serial number of day 0, 1970-01-01. */
const SERIAL_OF_EPOCH = 25569;

/**
 * Types into the sheets of the add-on, as people do. Sheets and columns are found by the add-on's marks, rows of forms by
 * their keys; what is not installed is left out.
 */
export function typeInto(spreadsheet: Spreadsheet, typed: readonly TypedSheet[]): void {
  const marks = spreadsheet.createDeveloperMetadataFinder().withKey('gyakusan').find();
  const columns = new Map<string, number>();
  const headers = new Map<string, number>();
  const sheets = new Map<string, Sheet>();
  for (const mark of marks) {
    const [kind, name = ''] = (mark.getValue() ?? '').split(' ');
    const place = mark.getLocation();
    if (kind === 'column') columns.set(name, place.getColumn()?.getColumn() ?? 0);
    if (kind === 'header') headers.set(name, place.getRow()?.getRow() ?? 0);
    const sheet = kind === 'sheet' ? place.getSheet() : null;
    if (sheet) sheets.set(name, sheet);
  }
  // All keys are read before anything is written: a reading calculates what was written before it.
  const keys = new Map(
    typed.map(({ sheet: id }) => {
      const isForm = columns.has(`${id}.key`);
      const values = isForm ? (sheets.get(id)?.getDataRange().getValues() ?? []) : [];
      return [id, values.map(([key]) => key)];
    }),
  );
  for (const { sheet: id, header = 'head', rows = [], cells = [] } of typed) {
    const sheet = sheets.get(id);
    if (!sheet) continue;
    const columnOf = (column: string): number => {
      const at = columns.get(`${id}.${column}`);
      if (at === undefined) throw new Error(`typeInto requires a column "${column}" on the sheet "${id}"`);
      return at;
    };
    const rowOf = (row: string): number => {
      const at = headers.get(`${id}.${row}`) ?? (keys.get(id)?.indexOf(row) ?? -1) + 1;
      if (at === 0) throw new Error(`typeInto requires a row "${row}" on the sheet "${id}"`);
      return at;
    };
    for (const { row, column, value } of cells) {
      const range = sheet.getRange(rowOf(row), columnOf(column));
      range.setValue(typedValue(value, range.getNumberFormat()));
    }
    if (rows.length === 0) continue;
    const top = rowOf(header) + 1;
    const lacking = top + rows.length - 1 - sheet.getMaxRows();
    if (lacking > 0) sheet.insertRowsAfter(sheet.getMaxRows(), lacking);
    const names = [...new Set(rows.flatMap((row) => Object.keys(row)))];
    for (const run of neighbours(names, columnOf)) {
      const range = sheet.getRange(top, columnOf(run[0] as string), rows.length, run.length);
      const formats = range.getNumberFormats()[0] ?? [];
      range.setValues(rows.map((row) => run.map((column, i) => typedValue(row[column] ?? '', formats[i]))));
    }
  }
}

/** Columns that stand side by side, left to right. */
function neighbours(
  names: readonly string[],
  columnOf: (name: string) => number,
): readonly (readonly string[])[] {
  const runs: string[][] = [];
  for (const name of [...names].sort((a, b) => columnOf(a) - columnOf(b))) {
    const run = runs[runs.length - 1];
    const last = run?.[run.length - 1];
    if (run && last !== undefined && columnOf(last) + 1 === columnOf(name)) run.push(name);
    else runs.push([name]);
  }
  return runs;
}

/**
 * What `setValues` is given: text that would be read as something else is guarded by an apostrophe, except in cells of
 * plain text, where it would be seen.
 */
function typedValue(value: Typed, format: string | undefined): string | number | boolean {
  if (typeof value === 'object') return dayOf(value.day) + SERIAL_OF_EPOCH + (value.minute ?? 0) / 1440;
  const isRead = format !== '@' && typeof value === 'string' && /^[=+\-@'\d]/.test(value);
  return isRead ? `'${value}` : value;
}
