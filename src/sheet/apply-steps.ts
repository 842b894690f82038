import { columnLetters } from '../template/references';
import type { Step } from '../template/steps';
import type { SheetId } from '../template/types';
import { applyDress } from './apply-dress';
import { cellValue } from './entries';
import { columnMark, headerMark, MARK_KEY, readMarks, sheetMark } from './marks';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Does what the steps say, in their order: the only place that changes the build of a spreadsheet. */
export function applySteps(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  steps: readonly Step[],
): void {
  if (steps.length === 0) return;
  const marked = readMarks(spreadsheet);
  const sheets = new Map<SheetId, Sheet>([...marked].map(([id, { sheet }]) => [id, sheet]));
  const marks = new Map([...marked].map(([id, { metadata }]) => [id, metadata]));
  const fresh = new Set<SheetId>();
  const sheetOf = (id: SheetId): Sheet => {
    const sheet = sheets.get(id);
    if (!sheet) throw new Error(`applySteps requires the sheet "${id}" to be inserted before it is changed`);
    return sheet;
  };

  for (const step of steps) {
    switch (step.kind) {
      case 'insert-sheet':
        sheets.set(step.sheet, spreadsheet.insertSheet(step.name, step.index));
        fresh.add(step.sheet);
        break;
      case 'mark-sheet': {
        const text = sheetMark(step.sheet, step.mark);
        const mark = marks.get(step.sheet);
        if (mark) mark.setValue(text);
        else marks.set(step.sheet, markSheet(sheetOf(step.sheet), text));
        break;
      }
      case 'insert-column':
        insertColumn(sheetOf(step.sheet), step.before);
        break;
      case 'insert-row':
        insertRow(sheetOf(step.sheet), step.before);
        break;
      case 'mark-column': {
        const letters = columnLetters(step.column);
        const whole = sheetOf(step.sheet).getRange(`${letters}:${letters}`);
        whole.addDeveloperMetadata(MARK_KEY, columnMark(step.sheet, step.id), visibility());
        break;
      }
      case 'mark-header': {
        const whole = sheetOf(step.sheet).getRange(`${step.row}:${step.row}`);
        whole.addDeveloperMetadata(MARK_KEY, headerMark(step.sheet, step.id), visibility());
        break;
      }
      case 'write':
        write(sheetOf(step.sheet), step);
        break;
      case 'dress':
        applyDress(sheetOf(step.sheet), step.dress, fresh.has(step.sheet), sheetOf);
        break;
    }
  }
}

const visibility = () => SpreadsheetApp.DeveloperMetadataVisibility.DOCUMENT;

/** A sheet's mark is found again to be changed: adding metadata gives back the sheet, not the mark. */
function markSheet(sheet: Sheet, text: string): GoogleAppsScript.Spreadsheet.DeveloperMetadata {
  sheet.addDeveloperMetadata(MARK_KEY, text, visibility());
  const mark = sheet.createDeveloperMetadataFinder().withKey(MARK_KEY).withValue(text).find()[0];
  if (!mark) throw new Error(`the mark of "${sheet.getName()}" was not kept`);
  return mark;
}

function insertColumn(sheet: Sheet, before: number): void {
  if (before > sheet.getMaxColumns()) sheet.insertColumnAfter(sheet.getMaxColumns());
  else sheet.insertColumnBefore(before);
}

function insertRow(sheet: Sheet, before: number): void {
  if (before > sheet.getMaxRows()) sheet.insertRowAfter(sheet.getMaxRows());
  else sheet.insertRowBefore(before);
}

function write(sheet: Sheet, { place, entries }: Extract<Step, { readonly kind: 'write' }>): void {
  const columns = entries[0]?.length ?? 0;
  if (columns === 0) return;
  const lastRow = place.row + entries.length - 1;
  const missing = lastRow - sheet.getMaxRows();
  if (missing > 0) sheet.insertRowsAfter(sheet.getMaxRows(), missing);
  sheet
    .getRange(place.row, place.column, entries.length, columns)
    .setValues(entries.map((line) => line.map(cellValue)));
}
