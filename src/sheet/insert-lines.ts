import { columnLetters } from '../template/references';
import type { Step } from '../template/steps';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Of<K extends Step['kind']> = Extract<Step, { readonly kind: K }>;

/*
 * Lines that are put into a sheet in use. They look like their neighbours at first, which is nobody's choice: they are
 * cleared, so that whatever has a look or a check on them afterwards was given it on purpose.
 */

export function insertColumn(sheet: Sheet, { before, isThere, width, isHidden }: Of<'insert-column'>): void {
  if (!isThere) {
    if (before > sheet.getMaxColumns()) sheet.insertColumnAfter(before - 1);
    else sheet.insertColumnBefore(before);
  }
  const letters = columnLetters(before);
  sheet.getRange(`${letters}:${letters}`).clearFormat().clearDataValidations();
  sheet.setColumnWidth(before, width);
  if (isHidden) sheet.hideColumns(before);
  else sheet.showColumns(before);
}

export function insertRows(sheet: Sheet, { before, count, isThere }: Of<'insert-rows'>): void {
  if (!isThere) {
    if (before > sheet.getMaxRows()) sheet.insertRowsAfter(before - 1, count);
    else sheet.insertRowsBefore(before, count);
  }
  sheet
    .getRange(`${before}:${before + count - 1}`)
    .clearFormat()
    .clearDataValidations();
}

/** Gives rows that were put in the heights of the template, and hides those that are not for this team. */
export function arrangeRows(sheet: Sheet, { heights, hiddenRows }: Of<'arrange-rows'>): void {
  for (const { row, height } of heights) sheet.setRowHeight(row, height);
  for (const row of hiddenRows) sheet.hideRows(row);
}
