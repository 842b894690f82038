import type { Dress } from '../template/steps';
import { runsOf } from './runs-of';

/** How far a sheet is: inserted just now, begun by a run that stopped half-way, or finished and used by people. */
export type Readiness = 'new' | 'begun' | 'in-use';

/** How wide the columns of a new sheet are. */
const NEW_COLUMN_WIDTH = 100;

/** Sizes, hides and freezes rows and columns. On a sheet in use, sizes and hidden columns are as people like them. */
export function arrangeLines(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  { widths, heights, hiddenColumns, hiddenRows, shownRows, frozenRows }: Dress,
  readiness: Readiness,
): void {
  const isNew = readiness === 'new';
  const isInUse = readiness === 'in-use';
  const isAsWanted = ({ column, width }: Dress['widths'][number]): boolean =>
    isNew && (width === NEW_COLUMN_WIDTH || hiddenColumns.includes(column));
  const columns = widths.filter((column) => !isAsWanted(column));
  const sized = runsOf(
    columns,
    ({ column }) => column,
    ({ width }) => String(width),
  );
  if (!isInUse) for (const { first, count, item } of sized) sheet.setColumnWidths(first, count, item.width);
  for (const { row, height } of isInUse ? [] : heights) {
    sheet.setRowHeight(row, height);
    sheet.getRange(`${row}:${row}`).setVerticalAlignment('middle');
  }

  const itself = (line: number): number => line;
  if (!isInUse) for (const { first, count } of runsOf(hiddenColumns, itself)) sheet.hideColumns(first, count);
  if (!isNew) for (const { first, count } of runsOf(shownRows, itself)) sheet.showRows(first, count);
  for (const { first, count } of runsOf(hiddenRows, itself)) sheet.hideRows(first, count);
  if (frozenRows > 0) sheet.setFrozenRows(frozenRows);
  else sheet.setHiddenGridlines(true);
}
