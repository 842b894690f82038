import type { SheetId } from '../template/types';

/**
 * How our sheets, columns and header rows are known again: developer metadata under one key, so that one search finds
 * all of it. It stays with what it marks when people rename, move, insert and sort.
 *
 *   sheet settings 1:x7f3a    column settings.members    header daily.head    book settings,daily    journal
 *   review weeklyReview 2026-04-01
 *
 * The book's mark names the sheets that were put in, so that one somebody deleted is known to be missing.
 */
export const MARK_KEY = 'gyakusan';

type Metadata = GoogleAppsScript.Spreadsheet.DeveloperMetadata;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A marked sheet: the handle to it and to its mark, and where its marked columns and header stand now. */
export interface MarkedSheet {
  readonly sheet: Sheet;
  readonly metadata: Metadata;
  readonly mark: string;
  readonly columns: Map<string, number>;
  readonly rows: Map<string, number>;
}

/** Everything of ours in a spreadsheet. */
export interface Marks {
  readonly sheets: ReadonlyMap<SheetId, MarkedSheet>;
  /** The mark that names the sheets that were put in, and what it names. */
  readonly book: Metadata | null;
  readonly noted: readonly SheetId[];
  /** The hidden sheet that notes what is written to lists; null until something is. */
  readonly journal: Sheet | null;
  /** The marks of the reviews that were made, by the sheet they are copies of and their period. */
  readonly reviews: ReadonlyMap<string, Metadata>;
}

/** Finds all marks of a spreadsheet, or of one sheet, in one search. A copied sheet carries copies of the marks: the first one found counts. */
export function readMarks(
  spreadsheet: Pick<GoogleAppsScript.Spreadsheet.Spreadsheet, 'createDeveloperMetadataFinder'>,
): Marks {
  const found = spreadsheet.createDeveloperMetadataFinder().withKey(MARK_KEY).find();
  const sheets = new Map<SheetId, MarkedSheet>();
  const parts: {
    readonly kind: string;
    readonly sheet: SheetId;
    readonly id: string;
    readonly metadata: Metadata;
  }[] = [];
  let book: Metadata | null = null;
  let journal: Sheet | null = null;
  const reviews = new Map<string, Metadata>();
  for (const metadata of found) {
    const [kind, name = '', mark = ''] = (metadata.getValue() ?? '').split(' ') as [string, string?, string?];
    if (kind === 'book') book ??= metadata;
    else if (kind === 'journal') journal ??= metadata.getLocation().getSheet();
    else if (kind === 'review') reviews.set(`${name} ${mark}`, metadata);
    else if (kind === 'sheet') {
      const sheet = metadata.getLocation().getSheet();
      const id = name as SheetId;
      if (sheet && !sheets.has(id))
        sheets.set(id, { sheet, metadata, mark, columns: new Map(), rows: new Map() });
    } else {
      const dot = name.indexOf('.');
      parts.push({ kind, sheet: name.slice(0, dot) as SheetId, id: name.slice(dot + 1), metadata });
    }
  }
  for (const { kind, sheet, id, metadata } of parts) {
    const home = sheets.get(sheet);
    const location = metadata.getLocation();
    if (kind === 'column') {
      const column = location.getColumn();
      if (home && column && sameSheet(column, home.sheet) && !home.columns.has(id)) {
        home.columns.set(id, column.getColumn());
      }
    } else if (kind === 'header') {
      const row = location.getRow();
      if (home && row && sameSheet(row, home.sheet)) home.rows.set(id, row.getRow());
    }
  }
  const [, names = ''] = (book?.getValue() ?? '').split(' ');
  const noted = names.split(',').filter((name) => name !== '') as SheetId[];
  return { sheets, book, noted, journal, reviews };
}

const sameSheet = (range: GoogleAppsScript.Spreadsheet.Range, sheet: Sheet): boolean =>
  range.getSheet().getSheetId() === sheet.getSheetId();

export const sheetMark = (sheet: SheetId, mark: string): string => `sheet ${sheet} ${mark}`;
export const columnMark = (sheet: SheetId, id: string): string => `column ${sheet}.${id}`;
export const headerMark = (sheet: SheetId, id: string): string => `header ${sheet}.${id}`;
export const reviewMark = (review: string): string => `review ${review}`;
export const bookMark = (sheets: readonly SheetId[]): string => `book ${sheets.join(',')}`;
