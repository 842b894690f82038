import { rowIds } from '../template/parts';
import { columnLetters } from '../template/references';
import type { SheetId } from '../template/types';
import { forgetImport } from './journal';
import { MARK_KEY } from './marks';
import type { Ours } from './read-ours';
import { runsOf } from './runs-of';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * Takes everything of ours out of a spreadsheet. Formulas of the sheets that stay become the values they show, before
 * anything they refer to is deleted. The marks go last, those of sheets before all others: a run that stopped can be
 * taken up again, and a sheet without its mark is nobody's.
 *
 * @param remove the sheets to delete; all others of ours stay as plain sheets
 */
export function removeOurs(spreadsheet: Spreadsheet, ours: Ours, remove: readonly SheetId[]): void {
  const { sheets, journal } = ours.marks;
  for (const [id, { sheet }] of sheets) {
    if (remove.includes(id)) continue;
    keepValues(id, ours, remove);
    removeWarnings(sheet);
  }
  // A spreadsheet cannot be without a sheet.
  if (remove.length > 0 && spreadsheet.getSheets().length === remove.length) spreadsheet.insertSheet();
  for (const id of remove) {
    const marked = sheets.get(id);
    if (marked) spreadsheet.deleteSheet(marked.sheet);
  }
  forgetImport(null);
  if (journal) spreadsheet.deleteSheet(journal);
  // What was on a deleted sheet is gone with it, so the marks are looked for again.
  const left = spreadsheet
    .createDeveloperMetadataFinder()
    .withKey(MARK_KEY)
    .find()
    .map((metadata) => ({ metadata, isSheet: (metadata.getValue() ?? '').startsWith('sheet ') }));
  for (const { metadata } of [
    ...left.filter(({ isSheet }) => isSheet),
    ...left.filter(({ isSheet }) => !isSheet),
  ])
    metadata.remove();
}

/**
 * Turns formulas into the values they show: those in our rows and columns, and those of people's own that read a sheet
 * that is deleted. All others stay formulas. One call for each run of formulas below each other.
 */
function keepValues(id: SheetId, { marks, installed, library }: Ours, remove: readonly SheetId[]): void {
  const { sheet, columns } = marks.sheets.get(id) as { sheet: Sheet; columns: ReadonlyMap<string, number> };
  const rows = installed.sheets.get(id)?.rows ?? new Map<string, number>();
  const template = library.templates.find((one) => one.id === id);
  const ourRows = new Set((template ? rowIds(template) : []).map((row) => rows.get(row)));
  const ourColumns = new Set(columns.values());
  const goes = remove.map((one) => `${(installed.sheets.get(one)?.name ?? '').replace(/'/g, "''")}`);
  const isLost = (formula: string) =>
    goes.some((name) => formula.includes(`'${name}'!`) || formula.includes(`${name}!`));
  const cells = sheet
    .getDataRange()
    .getFormulas()
    .flatMap((line, r) =>
      line.flatMap((formula, c) => {
        if (formula === '') return [];
        const isOurs = ourRows.has(r + 1) && ourColumns.has(c + 1);
        return isOurs || isLost(formula) ? [{ row: r + 1, column: c + 1 }] : [];
      }),
    );
  for (const column of new Set(cells.map((cell) => cell.column))) {
    const runs = runsOf(
      cells.filter((cell) => cell.column === column),
      ({ row }) => row,
    );
    for (const { first, count } of runs) {
      const letters = columnLetters(column);
      const range = sheet.getRange(`${letters}${first}:${letters}${first + count - 1}`);
      range.copyTo(range, SpreadsheetApp.CopyPasteType.PASTE_VALUES, false);
    }
  }
}

function removeWarnings(sheet: Sheet): void {
  const { ProtectionType } = SpreadsheetApp;
  for (const type of [ProtectionType.SHEET, ProtectionType.RANGE]) {
    for (const protection of sheet.getProtections(type)) {
      if (protection.isWarningOnly()) protection.remove();
    }
  }
}
