type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A form's cells by the key of their row and the id of their column, as the add-on's marks name it. */
export function formCells(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet, id: string) {
  const marks = spreadsheet.createDeveloperMetadataFinder().withKey('gyakusan').find();
  const columns = new Map<string, number>();
  let sheet: Sheet | null = null;
  for (const mark of marks) {
    const [kind, name = ''] = (mark.getValue() ?? '').split(' ');
    if (kind === 'sheet' && name === id) sheet = mark.getLocation().getSheet();
    if (kind === 'column' && name.startsWith(`${id}.`))
      columns.set(name.slice(id.length + 1), mark.getLocation().getColumn()?.getColumn() ?? 0);
  }
  if (!sheet) throw new Error(`formCells requires the sheet "${id}" to be installed`);
  const form: Sheet = sheet;
  const rowOf = (key: string): number => {
    const row = form
      .getDataRange()
      .getValues()
      .findIndex(([found]) => found === key);
    if (row < 0) throw new Error(`formCells requires a row "${key}" on "${id}"`);
    return row + 1;
  };
  const range = (key: string, column: string) => form.getRange(rowOf(key), columns.get(column) as number);
  return {
    sheet: form,
    formula: (key: string, column: string): string => range(key, column).getFormula(),
    set: (key: string, column: string, value: string | number) => range(key, column).setValue(value),
    /** Everything as it stands now, for many looks at once. */
    look() {
      const values = form.getDataRange().getValues();
      const rows = new Map(values.map((line) => [line[0], line]));
      return (key: string, column: string): unknown => rows.get(key)?.[(columns.get(column) as number) - 1];
    },
    errors: (): unknown[] =>
      form
        .getDataRange()
        .getValues()
        .flat()
        .filter((cell) => typeof cell === 'string' && cell.startsWith('#')),
  };
}
