/**
 * Makes sure that so many rows can be written from `first` on. A row of room is always made, needed or not: the number
 * of calls then never depends on the number of rows.
 */
export function makeRoom(sheet: GoogleAppsScript.Spreadsheet.Sheet, first: number, count: number): void {
  const end = sheet.getMaxRows();
  sheet.insertRowsAfter(end, Math.max(1, first + count - 1 - end));
}
