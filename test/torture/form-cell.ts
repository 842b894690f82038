import type { Book } from './book';

type Range = GoogleAppsScript.Spreadsheet.Range;

/** The cell of a form by the key of its row and the id of its column; undefined where either is gone. */
export function formCell(book: Book, sheet: string, row: string, column: string): Range | undefined {
  const columns = book.columns();
  const [key, place] = [columns.get(`${sheet}.key`), columns.get(`${sheet}.${column}`)];
  const found = book.sheet(sheet);
  if (!found || key === undefined || place === undefined) return undefined;
  const at = found
    .getDataRange()
    .getValues()
    .findIndex((line) => line[key - 1] === row);
  return at < 0 ? undefined : found.getRange(at + 1, place);
}
