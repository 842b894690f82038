import type { CellBox } from './a1';
import type { Context } from './context';
import type { Grid } from './grid';
import { gridError } from './grid-error';
import { addMetadata, type MetadataPlace } from './metadata-store';
import { signatureError } from './signature';

/** The row or column a range is all of. @throws when it is neither: metadata only hangs on whole lines */
export function linePlace(grid: Grid, { row, column, rows, columns }: CellBox): MetadataPlace {
  const size = grid.size;
  const { sheetId } = grid;
  if (columns === 1 && row === 1 && rows === size.rows) return { type: 'COLUMN', sheetId, index: column - 1 };
  if (rows === 1 && column === 1 && columns === size.columns) return { type: 'ROW', sheetId, index: row - 1 };
  throw gridError(grid.context.locale, 'wholeLine');
}

/**
 * Adds metadata from the arguments of any `addDeveloperMetadata`: key, optional value, optional visibility.
 * @param owner class whose method was called, for the message when the arguments fit no signature
 */
export function addMetadataFromArguments(
  context: Context,
  place: MetadataPlace,
  owner: string,
  args: readonly unknown[],
): void {
  const [key, ...rest] = args;
  const value = rest.find((part) => typeof part === 'string') ?? null;
  const visibility = rest.find((part) => typeof part === 'object' && part !== null);
  if (typeof key !== 'string' || key === '' || rest.length > 2) {
    throw signatureError(`SpreadsheetApp.${owner}.addDeveloperMetadata`, args);
  }
  const name = visibility === undefined ? 'DOCUMENT' : String(visibility);
  if (name !== 'DOCUMENT' && name !== 'PROJECT') {
    throw signatureError(`SpreadsheetApp.${owner}.addDeveloperMetadata`, args);
  }
  addMetadata(context, place, { key, value: value as string | null, visibility: name });
}
