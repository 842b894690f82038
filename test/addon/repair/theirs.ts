type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Names every line of every sheet, so that each can be found again however lines were put in between. */
export function tagLines(spreadsheet: Spreadsheet): void {
  for (const sheet of spreadsheet.getSheets()) {
    const rows = Math.min(sheet.getMaxRows(), sheet.getLastRow() + 3);
    const columns = Math.min(sheet.getMaxColumns(), sheet.getLastColumn() + 3);
    for (let row = 1; row <= rows; row++) tag(sheet, `${row}:${row}`, `row ${row}`);
    for (let column = 1; column <= columns; column++) {
      const letters = sheet.getRange(1, column).getA1Notation().replace(/\d/g, '');
      tag(sheet, `${letters}:${letters}`, `column ${column}`);
    }
  }
}

const tag = (sheet: Sheet, line: string, name: string) =>
  sheet.getRange(line).addDeveloperMetadata('tag', name);

/** A cell people may have something in: everything a repair could spoil. */
export interface TheirCell {
  readonly row: number;
  readonly column: number;
  readonly value: string;
  readonly formula: string;
  readonly note: string;
  readonly background: string;
  readonly color: string;
  readonly format: string;
  readonly rule: string;
}

/** What stands in the tagged lines of every sheet. */
export interface TheirSheet {
  readonly name: string;
  readonly cells: ReadonlyMap<string, TheirCell>;
  /** Tag, size and whether it is hidden, in the order the lines stand in. */
  readonly lines: readonly string[];
}

export function theirThings(spreadsheet: Spreadsheet): ReadonlyMap<number, TheirSheet> {
  const tags = spreadsheet.createDeveloperMetadataFinder().withKey('tag').find();
  const placed = tags.map((metadata) => {
    const location = metadata.getLocation();
    const [row, column] = [location.getRow(), location.getColumn()];
    const range = (row ?? column) as GoogleAppsScript.Spreadsheet.Range;
    const at = row ? row.getRow() : range.getColumn();
    return { gid: range.getSheet().getSheetId(), tag: metadata.getValue() ?? '', isRow: row !== null, at };
  });
  const things = new Map<number, TheirSheet>();
  for (const sheet of spreadsheet.getSheets()) {
    const gid = sheet.getSheetId();
    const own = placed.filter((one) => one.gid === gid).sort((a, b) => a.at - b.at);
    if (own.length === 0) continue;
    const [rows, columns] = [own.filter(({ isRow }) => isRow), own.filter(({ isRow }) => !isRow)];
    things.set(gid, {
      name: sheet.getName(),
      cells: cellsOf(sheet, rows, columns),
      lines: [...rows, ...columns].map(({ tag, isRow, at }) =>
        isRow
          ? `${tag} ${sheet.getRowHeight(at)} ${sheet.isRowHiddenByUser(at)}`
          : `${tag} ${sheet.getColumnWidth(at)} ${sheet.isColumnHiddenByUser(at)}`,
      ),
    });
  }
  return things;
}

/** A date as the number it is: what it is shown as is the business of its format. */
function serial(value: unknown): unknown {
  if (Object.prototype.toString.call(value) !== '[object Date]') return value;
  const hours = (value as Date).getTime() / 3600000 + 9; // Tokyo
  return hours / 24 + 25569;
}

type Line = { readonly tag: string; readonly at: number };

function cellsOf(sheet: Sheet, rows: readonly Line[], columns: readonly Line[]) {
  const range = sheet.getRange(1, 1, rows[rows.length - 1]?.at ?? 1, columns[columns.length - 1]?.at ?? 1);
  const values = range.getValues();
  const formulas = range.getFormulas();
  const notes = range.getNotes();
  const backgrounds = range.getBackgrounds();
  const colors = range.getFontColors();
  const formats = range.getNumberFormats();
  const rules = range.getDataValidations();
  const cells = new Map<string, TheirCell>();
  for (const { tag: rowTag, at: row } of rows) {
    for (const { tag: columnTag, at: column } of columns) {
      const at = <T>(grid: readonly (readonly T[])[]) => grid[row - 1]?.[column - 1];
      cells.set(`${rowTag}, ${columnTag}`, {
        ...{ row, column },
        value: String(serial(at(values))),
        formula: at(formulas) ?? '',
        note: at(notes) ?? '',
        background: at(backgrounds) ?? '#ffffff',
        color: at(colors) ?? '#000000',
        format: at(formats) ?? '',
        rule: at(rules)?.getHelpText() ?? '',
      });
    }
  }
  return cells;
}
