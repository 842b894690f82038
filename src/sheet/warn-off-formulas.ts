import type { Area, Dress } from '../template/steps';
import { areaRange } from './area-range';
import { NEW_SHEET, type Readiness } from './arrange-lines';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Protection = GoogleAppsScript.Spreadsheet.Protection;

/**
 * Asks whoever is about to overwrite a formula, a label or a header whether they mean it. Only a warning: everybody may
 * go on, and the add-on itself, which runs as its user, is never kept out.
 *
 * A form is protected but for what people type into and all that lies beside and below it; a log only in its header, and
 * not at all where only commands write. Where people protected the same against others, theirs stays.
 *
 * @param isUnfinished whether an earlier run stopped, which may have been between protecting and making it a warning
 */
export function warnOffFormulas(
  sheet: Sheet,
  dress: Dress,
  readiness: Readiness,
  isUnfinished: boolean,
): void {
  if (dress.isLog && dress.openColumns.every(({ role }) => role === 'plain')) return;
  const found = readiness === 'new' ? undefined : protectionOf(sheet, dress);
  const isWarning = found?.isWarningOnly() ?? false;
  if (found && !isWarning && !isUnfinished) return;
  const protection = found ?? (dress.isLog ? headerRange(sheet, dress) : sheet).protect();
  if (!isWarning) protection.setWarningOnly(true);
  if (dress.isLog) return;
  const size = readiness === 'new' ? NEW_SHEET : { rows: sheet.getMaxRows(), columns: sheet.getMaxColumns() };
  protection.setUnprotectedRanges(openAreas(dress, size).map((area) => areaRange(sheet, area)));
}

const headerRow = ({ openColumns }: Dress): number =>
  Math.min(...openColumns.map((column) => column.row)) - 1;

const headerRange = (sheet: Sheet, dress: Dress) => {
  const row = headerRow(dress);
  return sheet.getRange(`${row}:${row}`);
};

/** The protection of the whole form, or of a log's header. */
function protectionOf(sheet: Sheet, dress: Dress): Protection | undefined {
  const { ProtectionType } = SpreadsheetApp;
  if (!dress.isLog) return sheet.getProtections(ProtectionType.SHEET)[0];
  return sheet.getProtections(ProtectionType.RANGE).find((protection) => {
    const range = protection.getRange();
    return range.getRow() === headerRow(dress) && range.getNumRows() === 1;
  });
}

/** What people type into: neighbours in a column as one area, open lists, and everything below the last row of ours. */
function openAreas(
  { typed, openColumns, cells }: Dress,
  size: { readonly rows: number; readonly columns: number },
): readonly Area[] {
  const below = Math.max(...cells.map(({ row }) => row)) + 1;
  const right = Math.max(...cells.map(({ column }) => column)) + 1;
  return [
    ...joined(typed),
    ...openColumns.filter(({ role }) => role !== 'plain'),
    ...(below > size.rows ? [] : [{ row: below, column: 1, rows: null, columns: right - 1 }]),
    ...(right > size.columns
      ? []
      : [{ row: 1, column: right, rows: null, columns: size.columns - right + 1 }]),
  ];
}

/** Cells below each other as one area. */
function joined(cells: readonly Area[]): readonly Area[] {
  const areas: { row: number; column: number; rows: number; columns: number }[] = [];
  for (const { row, column } of [...cells].sort((a, b) => a.column - b.column || a.row - b.row)) {
    const last = areas[areas.length - 1];
    if (last && last.column === column && last.row + last.rows === row) last.rows++;
    else areas.push({ row, column, rows: 1, columns: 1 });
  }
  return areas;
}
