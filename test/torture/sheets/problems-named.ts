import { MEASURES } from '../../../src/core/kpi/measures';
import type { Problem } from '../../../src/core/problem';
import type { Book } from '../book';

/** How many rows of a log are told one by one. */
const TOLD = 20;

/**
 * Rows of 日次入力 with text, a date or a box where a number belongs that an overview does not tell of, found by looking at
 * the cells themselves; null where it tells of all.
 */
export function unnamedRows(book: Book, problems: readonly Problem[]): string | null {
  const sheet = book.sheet('daily');
  if (!sheet) return null;
  const columns = book.columns();
  const places = MEASURES.flatMap((measure) => columns.get(`daily.${measure}`) ?? []);
  const header = book.host.spreadsheet
    .createDeveloperMetadataFinder()
    .withKey('gyakusan')
    .withValue('header daily.head')
    .find()
    .map((mark) => mark.getLocation().getRow())
    .find((row) => row?.getSheet().getSheetId() === sheet.getSheetId());
  const first = header?.getRow() ?? 1;
  const values: unknown[][] = sheet.getDataRange().getValues();
  const odd = values.flatMap((line, i) =>
    i >= first && places.some((place) => isOdd(line[place - 1])) ? [i + 1] : [],
  );
  const told = problems
    .filter(({ where }) => new RegExp(`\\D${'(\\d+)'}\\D*$`).test(where))
    .map(({ where }) => where);
  const named = new Set(told.map((where) => Number(/(\d+)\D*$/.exec(where)?.[1])));
  const silent = odd.filter((row) => !named.has(row));
  return silent.length > 0 && odd.length <= TOLD && named.size < TOLD
    ? `getOverview names no row ${silent.slice(0, 5).join()} of ${sheet.getName()}`
    : null;
}

/** No number, and no text that is one. */
const isOdd = (cell: unknown): boolean =>
  typeof cell === 'string' && cell.trim() !== '' && !/\d/.test(cell) && !/[０-９]/.test(cell);
