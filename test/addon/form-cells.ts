type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * The cells of a form, by the key of their row and the id or the place (from 1) of their column: to be read, and typed
 * into as a person would.
 *
 * @param which the sheet's id, as the add-on's marks name it, or its name
 */
export function formCells(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet, which: string) {
  const marks = spreadsheet.createDeveloperMetadataFinder().withKey('gyakusan').find();
  const columns = new Map<string, number>();
  const sheets = new Map<string, Sheet>();
  for (const mark of marks) {
    const [kind, name = ''] = (mark.getValue() ?? '').split(' ');
    const place = mark.getLocation();
    if (kind === 'sheet') sheets.set(name, place.getSheet() as Sheet);
    if (kind === 'column') columns.set(name, place.getColumn()?.getColumn() ?? 0);
  }
  const [id, sheet] = [...sheets].find(([name, found]) => name === which || found.getName() === which) ?? [];
  if (!sheet) throw new Error(`formCells requires the sheet "${which}" to be installed`);
  // Looking for a row calculates the sheet anew, and rows stay where they are.
  const rows = new Map<string, number>();
  const rowOf = (key: string): number => {
    const known = rows.get(key);
    if (known !== undefined) return known;
    const row = sheet
      .getDataRange()
      .getValues()
      .findIndex(([found]) => found === key);
    if (row < 0) throw new Error(`formCells requires a row "${key}" on "${which}"`);
    rows.set(key, row + 1);
    return row + 1;
  };
  const columnOf = (column: string): number => columns.get(`${id}.${column}`) as number;
  const range = (key: string, column: string) => sheet.getRange(rowOf(key), columnOf(column));
  return {
    sheet,
    rowOf,
    formula: (key: string, column: string): string => range(key, column).getFormula(),
    set: (key: string, column: string, value: string | number) => range(key, column).setValue(value),
    /** Everything as it stands now, for many looks at once. */
    look() {
      const values = sheet.getDataRange().getValues();
      const rows = new Map(values.map((line) => [line[0], line]));
      return (key: string, column: string): unknown => rows.get(key)?.[columnOf(column) - 1];
    },
    /** The rows from one key on, so many of them, in so many columns. */
    read: (key: string, column: number, rows: number, width = 1): unknown[][] =>
      Array.from(sheet.getRange(rowOf(key), column, rows, width).getValues(), (line) => Array.from(line)),
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
