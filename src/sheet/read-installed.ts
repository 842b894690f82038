import { type BlankLines, type Installed, type InstalledSheet, NO_BLANK_LINES } from '../template/installed';
import { stateOf } from '../template/sheet-mark';
import type { SheetId } from '../template/types';
import type { Marks } from './marks';
import type { Form } from './read-form';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * What of ours a spreadsheet holds, from what was read of it already; only names and the forms' formulas are fetched, and
 * more where a run stopped half-way. The name of a sheet may take seconds while formulas calculate, so each is asked for
 * once.
 *
 * @param ownNames what our sheets are called when they are put in
 */
export function readInstalled(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  { sheets: marked, noted }: Marks,
  forms: ReadonlyMap<SheetId, Form>,
  ownNames: { readonly [S in SheetId]: string },
): Installed {
  const all = spreadsheet
    .getSheets()
    .map((sheet) => ({ sheet, gid: sheet.getSheetId(), name: sheet.getName() }));
  const sheets = new Map<SheetId, InstalledSheet>();
  for (const [id, { sheet, mark, columns, rows }] of marked) {
    const gid = sheet.getSheetId();
    const form = forms.get(id);
    sheets.set(id, {
      ...{ name: all.find((one) => one.gid === gid)?.name ?? sheet.getName(), gid, mark, columns },
      rows: form?.rows ?? rows,
      values: form?.values ?? [],
      formulas: form?.fetchFormulas() ?? [],
      blank: stateOf(mark) === 'done' ? NO_BLANK_LINES : blankLines(sheet),
    });
  }
  const ours = [...sheets.values()].map(({ gid }) => gid);
  const unmarked = noted.flatMap((id) => {
    if (sheets.has(id)) return [];
    const there = all.find(({ gid, name }) => name === ownNames[id] && !ours.includes(gid));
    return there && there.sheet.getLastRow() === 0 ? [[id, there.name] as const] : [];
  });
  return { sheets, takenNames: all.map(({ name }) => name), noted, unmarked: new Map(unmarked) };
}

/** Rows and columns without any content. */
function blankLines(sheet: Sheet): BlankLines {
  const values = sheet.getDataRange().getValues();
  const lines = (count: number, isBlank: (i: number) => boolean): ReadonlySet<number> =>
    new Set(Array.from({ length: count }, (_, i) => i).flatMap((i) => (isBlank(i) ? [i + 1] : [])));
  const isEmpty = (cell: unknown): boolean => cell === '' || cell === undefined;
  return {
    rows: lines(sheet.getMaxRows(), (i) => (values[i] ?? []).every(isEmpty)),
    columns: lines(sheet.getMaxColumns(), (i) => values.every((line) => isEmpty(line[i]))),
  };
}
