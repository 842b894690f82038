import { columnLetters } from '../template/references';
import type { Area } from '../template/steps';

/** An area in A1 notation: two columns from row 2 to the end of the sheet are `D2:E`. */
export function areaA1({ row, column, rows, columns }: Area): string {
  const last = columnLetters(column + columns - 1);
  return `${columnLetters(column)}${row}:${last}${rows === null ? '' : row + rows - 1}`;
}

/** The cells of an area. Its notation leaves the end open, so nobody has to ask how long the sheet is. */
export const areaRange = (
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  area: Area,
): GoogleAppsScript.Spreadsheet.Range => sheet.getRange(areaA1(area));
