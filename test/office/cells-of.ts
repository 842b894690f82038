import type { Cell, CellValue, Workbook } from 'exceljs';

/** What a cell shows: a number (a day as its serial), a text (`''` for nothing), true or false, `#N/A` and its like. */
export type Shown = number | string | boolean;

/** The calculated cells of a workbook by sheet and address, such as `目標!F10`. */
export function calculatedCells(workbook: Workbook): ReadonlyMap<string, Shown> {
  const found = new Map<string, Shown>();
  for (const sheet of workbook.worksheets) {
    sheet.eachRow((row) => {
      row.eachCell((cell) => {
        if (cell.formula) found.set(`${sheet.name}!${cell.address}`, shownIn(cell));
      });
    });
  }
  return found;
}

/** The rows of a form by the key in their first column; cells from column A on. */
export function rowsByKey(workbook: Workbook, sheet: string): ReadonlyMap<string, readonly Shown[]> {
  const rows = new Map<string, readonly Shown[]>();
  const found = workbook.getWorksheet(sheet);
  found?.eachRow((row) => {
    const cells = Array.from({ length: found.columnCount }, (_, i) => shownIn(row.getCell(i + 1)));
    if (cells[0]) rows.set(String(cells[0]), cells);
  });
  return rows;
}

// `result` of the cell, since the one in its value is missing where it is 0.
const shownIn = ({ formula, result, value }: Cell): Shown => plain(formula ? result : value);

/** Serial number of 1970-01-01 in spreadsheets. */
const EPOCH = 25_569;

function plain(value: CellValue | undefined): Shown {
  if (value === null || value === undefined) return '';
  if (value instanceof Date) return value.getTime() / 86_400_000 + EPOCH;
  if (typeof value !== 'object') return value;
  if ('error' in value) return value.error;
  if ('richText' in value) return value.richText.map(({ text }) => text).join('');
  return 'text' in value ? value.text : plain(value.result);
}
