type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The cells of a form by the key of their row and their column, from 1: to be read, and typed into as a person would. */
export function formCells(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet, name: string) {
  const sheet = spreadsheet.getSheetByName(name) as Sheet;
  // Looking for a row calculates the sheet, and rows stay where they are.
  const rows = new Map<string, number>();
  const rowOf = (key: string): number => {
    const known = rows.get(key);
    if (known !== undefined) return known;
    const values = sheet.getDataRange().getValues();
    const row = values.findIndex(([cell]) => cell === key) + 1;
    if (row === 0) throw new Error(`no row "${key}" on ${name}`);
    rows.set(key, row);
    return row;
  };
  return {
    sheet,
    rowOf,
    /** The rows from one key on, so many of them, in so many columns. */
    read: (key: string, column: number, rows: number, columns = 1): unknown[][] =>
      Array.from(sheet.getRange(rowOf(key), column, rows, columns).getValues(), (line) => Array.from(line)),
    put: (key: string, column: number, values: readonly (readonly unknown[])[]): void => {
      sheet
        .getRange(rowOf(key), column, values.length, values[0]?.length ?? 1)
        .setValues(values as unknown[][]);
    },
    /** Every cell that shows an error. */
    errors: (): unknown[] =>
      sheet
        .getDataRange()
        .getValues()
        .flat()
        .filter((cell) => typeof cell === 'string' && cell.startsWith('#')),
  };
}
