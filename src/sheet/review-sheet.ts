import { columnLetters } from '../template/references';
import { freeName } from './free-name';
import { MARK_KEY, type MarkedSheet, type Marks, reviewMark } from './marks';
import { readForm, rowsByKey } from './read-form';
import { writeCells } from './write-cells';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Value = string | number;

/** A cell of a review by the keys of its row and column, and a text for it. */
export type ReviewText = readonly [row: string, column: string, text: string];

/**
 * What a review of a period is made from.
 *
 * - `review` – `weeklyReview 2026-04-01`; `name` – of a new sheet
 * - `story` – texts that are written anew each time
 * - `written` – cells of people: their texts go over to the review, and the form begins empty
 */
export interface ReviewRequest {
  readonly review: string;
  readonly name: string;
  readonly story: readonly ReviewText[];
  readonly written: readonly (readonly [row: string, column: string])[];
}

/**
 * Makes the review of a period, or brings its figures up to date: a copy of the form, its formulas turned into what they
 * show, so that it stays as it is when the form goes on. What people wrote in the review is never written over; what they
 * wrote into the form goes over where the review has nothing yet.
 *
 * @returns the review's sheet, and what people wrote there, cell by cell of `written`
 */
export function keepReviewSheet(
  spreadsheet: Spreadsheet,
  { reviews }: Marks,
  live: MarkedSheet,
  { review, name, story, written }: ReviewRequest,
): { readonly sheet: Sheet; readonly written: readonly unknown[] } {
  const form = readForm(live);
  const formulas = form.fetchFormulas();
  const known = reviews.get(review)?.getLocation().getSheet();
  const sheet = known ?? copyOf(spreadsheet, live.sheet, review, name);
  const key = live.columns.get('key') ?? 0;
  const there = sheet.getDataRange().getValues();
  const rows = rowsByKey(there.map((line) => line[key - 1]));
  const placeOf = (row: string, column: string) => {
    const [r, c] = [rows.get(row), live.columns.get(column)];
    return r === undefined || c === undefined ? null : ([r, c] as const);
  };

  const lines = new Map<number, Map<number, Value>>();
  const put = (row: number, column: number, value: Value) => {
    lines.set(row, (lines.get(row) ?? new Map<number, Value>()).set(column, value));
  };
  if (known) {
    for (const [id, r] of form.rows) {
      const to = rows.get(id);
      if (to === undefined) continue;
      for (const c of live.columns.values())
        if (formulas[r - 1]?.[c - 1]) put(to, c, form.values[r - 1]?.[c - 1] as Value);
    }
  }
  for (const [row, column, text] of story) {
    const place = placeOf(row, column);
    if (place) put(...place, text);
  }
  const gone: string[] = [];
  const told = written.map(([row, column]) => {
    const place = placeOf(row, column);
    const was = form.cell(row, column);
    const now = place ? there[place[0] - 1]?.[place[1] - 1] : '';
    if (!place || was === '') return now;
    if (now === '') put(...place, was as Value);
    // What stands in both and differs stays in both.
    if (now === '' || String(now) === String(was))
      gone.push(`${columnLetters(live.columns.get(column) as number)}${form.rows.get(row)}`);
    return now === '' ? was : now;
  });
  for (const [row, values] of lines) writeCells(sheet, row, values);
  if (gone.length > 0) live.sheet.getRangeList(gone).clearContent();
  return { sheet, written: told };
}

/** A copy of the form with values for formulas and a mark of its own, behind the form. */
function copyOf(spreadsheet: Spreadsheet, live: Sheet, review: string, name: string): Sheet {
  const free = freeName(spreadsheet, name);
  const copy = live.copyTo(spreadsheet);
  try {
    // A copy carries the marks of the form, which is known by them.
    for (const metadata of copy.createDeveloperMetadataFinder().withKey(MARK_KEY).find()) metadata.remove();
    copy.setName(free);
    const all = copy.getDataRange();
    all.copyTo(all, SpreadsheetApp.CopyPasteType.PASTE_VALUES, false);
    copy.addDeveloperMetadata(MARK_KEY, reviewMark(review));
  } catch (error) {
    spreadsheet.deleteSheet(copy);
    throw error;
  }
  spreadsheet.setActiveSheet(copy);
  spreadsheet.moveActiveSheet(live.getIndex() + 1);
  return copy;
}
