import type { Installed, InstalledSheet } from '../template/installed';
import type { SheetId } from '../template/types';
import { type MarkedSheet, readMarks } from './marks';

/**
 * What of ours a spreadsheet holds. One search for the marks, then for each of our forms one reading of its formulas
 * and one of its keys; logs are not read at all, so that their length costs nothing.
 */
export function readInstalled(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): Installed {
  const sheets = new Map<SheetId, InstalledSheet>();
  const ours = new Set<string>();
  for (const [id, marked] of readMarks(spreadsheet)) {
    const found = readSheet(marked);
    sheets.set(id, found);
    ours.add(found.name);
  }
  const names = spreadsheet.getSheets().map((sheet) => sheet.getName());
  return { sheets, takenNames: names.filter((name) => !ours.has(name)) };
}

function readSheet({ sheet, mark, columns, rows }: MarkedSheet): InstalledSheet {
  const name = sheet.getName();
  const key = columns.get('key');
  if (key === undefined) return { name, mark, columns, rows, formulas: [] };
  const all = sheet.getDataRange();
  const formulas = all.getFormulas();
  const keys = key <= all.getNumColumns() ? sheet.getRange(1, key, all.getNumRows(), 1).getValues() : [];
  return { name, mark, columns, rows: rowsByKey(keys.map(([cell]) => cell)), formulas };
}

/** Where each key stands, from row 1; the first of two equal ones. */
export function rowsByKey(keys: readonly unknown[]): ReadonlyMap<string, number> {
  const rows = new Map<string, number>();
  keys.forEach((key, i) => {
    if (typeof key === 'string' && key !== '' && !rows.has(key)) rows.set(key, i + 1);
  });
  return rows;
}
