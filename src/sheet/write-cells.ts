import { asText } from './entries';
import { runsOf } from './runs-of';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * Writes cells of a row, given by column, neighbours in one call; whatever stands between them stays. Texts stay texts.
 *
 * @param formatAt the number format of a column, where the cells are to be given one
 */
export function writeCells(
  sheet: Sheet,
  row: number,
  values: ReadonlyMap<number, string | number>,
  formatAt?: (column: number) => string,
): void {
  for (const { first, count } of runsOf([...values.keys()], (column) => column)) {
    const range = sheet.getRange(row, first, 1, count);
    const columns = Array.from({ length: count }, (_, i) => first + i);
    if (formatAt) range.setNumberFormats([columns.map(formatAt)]);
    range.setValues([
      columns.map((column) => {
        const value = values.get(column) as string | number;
        return typeof value === 'string' ? asText(value) : value;
      }),
    ]);
  }
}
