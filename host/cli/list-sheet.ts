import type { TableId } from '../../src/core';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A list of the add-on in a spreadsheet, found by its marks: the row its headers stand in, and where its columns are. */
export interface ListSheet {
  readonly sheet: Sheet;
  readonly header: number;
  readonly columns: ReadonlyMap<string, number>;
}

/** The list of a table; null when it is not installed. */
export function listSheet(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  table: TableId,
): ListSheet | null {
  const columns = new Map<string, number>();
  let header = 0;
  let sheet: Sheet | null = null;
  for (const mark of spreadsheet.createDeveloperMetadataFinder().withKey('gyakusan').find()) {
    const [kind, name = ''] = (mark.getValue() ?? '').split(' ');
    const place = mark.getLocation();
    if (kind === 'sheet' && name === table) sheet = place.getSheet();
    if (kind === 'header' && name === `${table}.head`) header = place.getRow()?.getRow() ?? 0;
    const [owner, column] = name.split('.');
    if (kind === 'column' && owner === table && column) {
      columns.set(column, place.getColumn()?.getColumn() ?? 0);
    }
  }
  return sheet && header > 0 ? { sheet, header, columns } : null;
}
