/** Cells of a sheet as Apps Script counts: 1-based corner and size. */
export interface CellBox {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/**
 * A column's letters.
 * @example columnLetters(28) // 'AB'
 */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** The number of a column given by letters; 0 for none. */
export function columnNumber(letters: string): number {
  return [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}

/**
 * Reads an A1 notation with or without a sheet name; ends left open run to the sheet's edge.
 *
 * @param size rows and columns of the sheet
 * @returns undefined when the text is no A1 notation
 * @example parseA1("'活動ログ'!B2:B", () => ({ rows: 100, columns: 26 })) // { sheetName: '活動ログ', box: B2:B100 }
 */
export function parseA1(
  text: string,
  size: (sheetName: string | undefined) => { rows: number; columns: number } | undefined,
): { sheetName: string | undefined; box: CellBox } | undefined {
  const parts = /^(?:'((?:[^']|'')+)'!|([^'!]+)!)?(.+)$/.exec(text.trim());
  if (!parts) return undefined;
  const sheetName = parts[1]?.replaceAll("''", "'") ?? parts[2];
  const grid = size(sheetName);
  const cells = /^\$?([A-Z]{1,3})?\$?(\d+)?(?::\$?([A-Z]{1,3})?\$?(\d+)?)?$/i.exec(parts[3] ?? '');
  if (!grid || !cells) return undefined;
  const [, column1, row1, column2, row2] = cells;
  const isSpan = parts[3]?.includes(':') ?? false;
  if (!isSpan && !(column1 && row1)) return undefined;
  if (isSpan && (!(column1 || row1) || !(column2 || row2))) return undefined;
  const rowA = row1 ? Number(row1) : 1;
  const columnA = column1 ? columnNumber(column1) : 1;
  const rowB = isSpan ? (row2 ? Number(row2) : grid.rows) : rowA;
  const columnB = isSpan ? (column2 ? columnNumber(column2) : grid.columns) : columnA;
  const row = Math.min(rowA, rowB);
  const column = Math.min(columnA, columnB);
  const rows = Math.abs(rowB - rowA) + 1;
  const columns = Math.abs(columnB - columnA) + 1;
  return { sheetName, box: { row, column, rows, columns } };
}

/**
 * The A1 notation of cells as `Range.getA1Notation` writes it.
 * @example formatA1({ row: 2, column: 1, rows: 3, columns: 2 }) // 'A2:B4'
 */
export function formatA1({ row, column, rows, columns }: CellBox): string {
  const first = `${columnLetters(column)}${row}`;
  if (rows === 1 && columns === 1) return first;
  return `${first}:${columnLetters(column + columns - 1)}${row + rows - 1}`;
}

/** A reference with `$` before everything and the sheet's name, as named ranges keep it. */
export function absoluteReference(sheetName: string, { row, column, rows, columns }: CellBox): string {
  const corner = (r: number, c: number) => `$${columnLetters(c)}$${r}`;
  const first = corner(row, column);
  const last = rows === 1 && columns === 1 ? '' : `:${corner(row + rows - 1, column + columns - 1)}`;
  return `'${sheetName.replaceAll("'", "''")}'!${first}${last}`;
}
