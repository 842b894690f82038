import { columnLetters } from '../template/references';
import { stateOf } from '../template/sheet-mark';
import type { Entry, Step } from '../template/steps';
import type { SheetId } from '../template/types';
import { applyDress } from './apply-dress';
import { NEW_SHEET, type Readiness, showLines } from './arrange-lines';
import { cellValue } from './entries';
import { arrangeRows, insertColumn, insertRows } from './insert-lines';
import {
  bookMark,
  columnMark,
  headerMark,
  MARK_KEY,
  type MarkedSheet,
  type Marks,
  readMarks,
  sheetMark,
} from './marks';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Metadata = GoogleAppsScript.Spreadsheet.DeveloperMetadata;

/**
 * Does what the steps say, in their order: the only place that changes the build of a spreadsheet.
 *
 * @param marks our sheets as they were found before the first step
 */
export function applySteps(
  spreadsheet: Spreadsheet,
  steps: readonly Step[],
  { sheets: marked, book }: Marks,
): void {
  const sheets = new Map<SheetId, Sheet>([...marked].map(([id, { sheet }]) => [id, sheet]));
  const fresh = new Set<SheetId>();
  const lengths = new Map<SheetId, number>();
  const setMark = markSetter(spreadsheet, marked);
  const sheetOf = (id: SheetId): Sheet => {
    const sheet = sheets.get(id);
    if (!sheet) throw new Error(`applySteps requires the sheet "${id}" to be inserted before it is changed`);
    return sheet;
  };
  const readinessOf = (id: SheetId): Readiness => {
    if (fresh.has(id)) return 'new';
    const mark = marked.get(id)?.mark;
    return mark === undefined || stateOf(mark) === 'building' ? 'begun' : 'in-use';
  };
  const isUnfinished = (id: SheetId): boolean => stateOf(marked.get(id)?.mark ?? '') !== 'done';
  const makeRoom = (id: SheetId, lastRow: number): void => {
    const rows = lengths.get(id) ?? sheetOf(id).getMaxRows();
    if (lastRow > rows) sheetOf(id).insertRowsAfter(rows, lastRow - rows);
    lengths.set(id, Math.max(rows, lastRow));
  };

  for (const step of steps) {
    switch (step.kind) {
      case 'insert-sheet':
        if (step.isThere) sheets.set(step.sheet, spreadsheet.getSheetByName(step.name) as Sheet);
        else {
          sheets.set(step.sheet, spreadsheet.insertSheet(step.name, step.index));
          fresh.add(step.sheet);
          lengths.set(step.sheet, NEW_SHEET.rows);
        }
        break;
      case 'mark-sheet':
        setMark(step.sheet, sheetOf(step.sheet), sheetMark(step.sheet, step.mark));
        break;
      case 'insert-column':
        insertColumn(sheetOf(step.sheet), step);
        break;
      case 'insert-rows':
        insertRows(sheetOf(step.sheet), step);
        lengths.delete(step.sheet);
        break;
      case 'arrange-rows':
        arrangeRows(sheetOf(step.sheet), step);
        break;
      case 'make-room':
        makeRoom(step.sheet, step.rows);
        break;
      case 'mark-column':
        markLine(sheetOf(step.sheet), columnLetters(step.column), columnMark(step.sheet, step.id));
        break;
      case 'mark-header':
        markLine(sheetOf(step.sheet), String(step.row), headerMark(step.sheet, step.id));
        // With its header a log in use has lost what was frozen.
        if (!fresh.has(step.sheet)) sheetOf(step.sheet).setFrozenRows(step.row);
        break;
      case 'write':
        makeRoom(step.sheet, step.place.row + step.entries.length - 1);
        write(sheetOf(step.sheet), step, (entry) => cellValue(entry, sheetOf));
        break;
      case 'dress':
        applyDress(
          sheetOf(step.sheet),
          step.dress,
          readinessOf(step.sheet),
          isUnfinished(step.sheet),
          sheetOf,
        );
        break;
      case 'show-lines':
        showLines(sheetOf(step.sheet), step);
        break;
      case 'note-sheets':
        if (book) book.setValue(bookMark(step.sheets));
        else spreadsheet.addDeveloperMetadata(MARK_KEY, bookMark(step.sheets), visibility());
        break;
    }
  }
}

const visibility = () => SpreadsheetApp.DeveloperMetadataVisibility.DOCUMENT;

/** Marks a whole column, told by its letters, or a whole row, told by its number. */
function markLine(sheet: Sheet, line: string, mark: string): void {
  sheet.getRange(`${line}:${line}`).addDeveloperMetadata(MARK_KEY, mark, visibility());
}

/**
 * Adds a sheet's mark, or changes it where there is one. Adding metadata gives back the sheet, not the mark, so the marks
 * added in this run have to be found before they can be changed: once, all of them together.
 */
function markSetter(spreadsheet: Spreadsheet, marked: ReadonlyMap<SheetId, MarkedSheet>) {
  const marks = new Map<SheetId, Metadata | null>();
  const learn = (found: ReadonlyMap<SheetId, MarkedSheet>): void =>
    found.forEach(({ metadata }, id) => {
      marks.set(id, metadata);
    });
  learn(marked);
  return (id: SheetId, sheet: Sheet, text: string): void => {
    if (!marks.has(id)) {
      sheet.addDeveloperMetadata(MARK_KEY, text, visibility());
      marks.set(id, null);
      return;
    }
    if (marks.get(id) === null) learn(readMarks(spreadsheet).sheets);
    const mark = marks.get(id);
    if (!mark) throw new Error(`the mark of the sheet "${id}" was not kept`);
    mark.setValue(text);
  };
}

function write(
  sheet: Sheet,
  { place, entries }: Extract<Step, { readonly kind: 'write' }>,
  valueFor: (entry: Entry | null) => string | number,
): void {
  const columns = entries[0]?.length ?? 0;
  if (columns === 0) return;
  sheet
    .getRange(place.row, place.column, entries.length, columns)
    .setValues(entries.map((line) => line.map(valueFor)));
}
