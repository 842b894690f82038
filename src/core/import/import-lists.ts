import type { Month } from '../calendar/day';
import type { Cell, TableId } from '../tables/table';
import type { AnyColumn, Rows } from './targets';

/** A list rows are brought to; `archive` holds those of `daily` of months before the one at work. */
export type ImportList = TableId | 'archive';

/** The rows of a list as they stand on its sheet. */
export interface ListRows extends Rows {
  readonly list: ImportList;
  readonly at: readonly number[];
}

/**
 * Rows of several lists, one list behind the other: what the rows of a file are matched with. A column only some of them
 * have is empty in the others.
 *
 * @example matchExisting('daily', reading, joinedLists([daily, archive]))
 */
export function joinedLists(lists: readonly ListRows[]): Rows {
  const columns = [...new Set(lists.flatMap((list) => list.columns))];
  const rows = lists.flatMap((list): readonly (readonly Cell[])[] => {
    const places = columns.map((column) => list.columns.indexOf(column));
    const isWhole = places.every((place, i) => place === i);
    return isWhole ? list.rows : list.rows.map((cells) => places.map((place) => cells[place] ?? ''));
  });
  return { columns, rows };
}

/**
 * To which of `lists` a new row of a file goes, by its place among them: a daily row of a month before the one at work to
 * `archive`, any other to the first.
 *
 * @param month the month at work; null where nobody knows it
 */
export function listFor(
  lists: readonly ListRows[],
  columns: readonly string[],
  month: Month | null,
): (cells: readonly Cell[]) => number {
  const archive = lists.findIndex(({ list }) => list === 'archive');
  const day = columns.indexOf('day' satisfies AnyColumn);
  if (archive < 0 || month === null) return () => 0;
  return (cells) => (String(cells[day]).slice(0, 7) < month ? archive : 0);
}
