import type { Dress, Step } from '../template/steps';
import { runsOf } from './runs-of';

/** How far a sheet is: inserted just now, begun by a run that stopped half-way, or finished and used by people. */
export type Readiness = 'new' | 'begun' | 'in-use';

/** How many rows and columns a sheet has when it is inserted. */
export const NEW_SHEET = { rows: 1000, columns: 26 } as const;

/** How wide the columns of a new sheet are. */
const NEW_COLUMN_WIDTH = 100;

/** Sizes, hides and freezes rows and columns. On a sheet in use all of it is as people like it. */
export function arrangeLines(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  { widths, heights, hiddenRows, shownRows, frozenRows, frozenColumns, ...dress }: Dress,
  readiness: Readiness,
): void {
  if (readiness === 'in-use') return;
  const isNew = readiness === 'new';
  const hiddenColumns = [
    ...dress.hiddenColumns,
    ...dress.phaseColumns.flatMap(({ column, isShown }) => (isShown ? [] : [column])),
  ];
  const columns = isNew ? widths.filter(({ width }) => width !== NEW_COLUMN_WIDTH) : widths;
  const sized = runsOf(
    columns,
    ({ column }) => column,
    ({ width }) => String(width),
  );
  for (const { first, count, item } of sized) sheet.setColumnWidths(first, count, item.width);
  const tall = runsOf(
    heights,
    ({ row }) => row,
    ({ height }) => String(height),
  );
  for (const { first, count, item } of tall) sheet.setRowHeights(first, count, item.height);
  for (const { first, count } of runsOf(hiddenColumns, itself)) sheet.hideColumns(first, count);
  if (!isNew) for (const { first, count } of runsOf(shownRows, itself)) sheet.showRows(first, count);
  for (const { first, count } of runsOf(hiddenRows, itself)) sheet.hideRows(first, count);
  if (frozenRows > 0) sheet.setFrozenRows(frozenRows);
  if (frozenColumns > 0) sheet.setFrozenColumns(frozenColumns);
  if (!dress.isLog) sheet.setHiddenGridlines(true);
}

const itself = (line: number): number => line;

/** Shows the lines of the chain and the phase a team is in and hides those of the others, once, when it changes. */
export function showLines(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  { columns, shownRows, hiddenRows }: Extract<Step, { readonly kind: 'show-lines' }>,
): void {
  const placesOf = (wanted: boolean) =>
    columns.flatMap(({ column, isShown }) => (isShown === wanted ? [column] : []));
  for (const { first, count } of runsOf(placesOf(true), itself)) sheet.showColumns(first, count);
  for (const { first, count } of runsOf(placesOf(false), itself)) sheet.hideColumns(first, count);
  for (const { first, count } of runsOf(shownRows, itself)) sheet.showRows(first, count);
  for (const { first, count } of runsOf(hiddenRows, itself)) sheet.hideRows(first, count);
}
