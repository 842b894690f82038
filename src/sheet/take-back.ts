import type { Cell, ListId } from '../core/tables/table';
import { endWriting, type JournalLine, readJournal, rewriteJournal, unfinishedWriting } from './journal';
import { isBlankLine, type ListSheet, plainRow, readList } from './list-sheet';
import type { Marks } from './marks';
import { clearRows, type RowChange, writeEdit } from './write-list';

type Clock = (cell: unknown) => number | null;
type Lists = ReadonlyMap<ListId, ListSheet>;

/** The lists that lines speak of, those that are still there. */
function listsOf(lines: readonly JournalLine[], { sheets }: Marks): Lists {
  const ids = [...new Set(lines.map(({ table }) => table))];
  return new Map(
    ids.flatMap((id) => {
      const sheet = sheets.get(id);
      return sheet ? [[id, readList(id, sheet)] as const] : [];
    }),
  );
}

/** What stands in the columns of a line, in a row of its list. */
function standing(list: ListSheet, { columns }: JournalLine, row: number, clock: Clock): readonly Cell[] {
  const places = columns.map((id) => list.columns.find((column) => column.id === id) ?? { place: 0 });
  return plainRow(list.values, row, places, clock);
}

/** A box that is not ticked, and a time of day at midnight, come back as less than was written. */
const asKept = (cell: Cell | undefined): Cell | undefined => {
  if (cell === false) return '';
  return typeof cell === 'string' ? cell.replace(/^(\d{4}-\d\d-\d\d)T00:00$/, '$1') : cell;
};
const isSame = (cell: Cell, other: Cell | undefined): boolean => asKept(cell) === asKept(other);
const areSame = (cells: readonly Cell[], others: readonly Cell[]): boolean =>
  cells.every((cell, i) => isSame(cell, others[i]));

/**
 * Ends a writing that was cut off: everything of it stands, and it is called done; or all of it is taken back. Nobody
 * has to remember it, as whoever writes or reads next comes by here first.
 */
export function settleWriting(marks: Marks, clock: Clock): void {
  const writing = unfinishedWriting();
  if (!writing) return;
  const lines = marks.journal ? readJournal(marks.journal) : [];
  const isOfIt = ({ id, part }: JournalLine): boolean => id === writing.id && part === writing.part;
  const mine = lines.filter(isOfIt);
  const lists = listsOf(mine, marks);
  const isWhole = mine.every((line) => {
    const list = lists.get(line.table);
    return list !== undefined && areSame(standing(list, line, line.row, clock), line.to);
  });
  if (mine.length === 0 || !isWhole) {
    takeBack(lists, mine, (line, list) => {
      const isOurs = (cell: Cell, i: number): boolean =>
        isSame(cell, line.to[i]) || isSame(cell, line.was?.[i] ?? '');
      return standing(list, line, line.row, clock).every(isOurs) ? line.row : null;
    });
    if (marks.journal && mine.length > 0)
      rewriteJournal(
        marks.journal,
        lines.filter((line) => !isOfIt(line)),
      );
  }
  endWriting(writing, mine.length > 0 && isWhole);
}

/**
 * Takes back what lines say was written, row by row as far as it still stands as it was written: somebody who went over
 * it since has the last word. Rows that were sorted elsewhere are found by what they say.
 *
 * @returns how many rows were taken back, and how many were left because they are others by now
 */
export function undoWritings(
  marks: Marks,
  lines: readonly JournalLine[],
  clock: Clock,
): { readonly undone: number; readonly left: number } {
  const lists = listsOf(lines, marks);
  const taken = new Map<ListSheet, Set<number>>();
  const indexes = new Map<string, ReadonlyMap<string, number[]>>();
  const placeOf = (line: JournalLine, list: ListSheet): number | null => {
    const used = taken.get(list) ?? new Set<number>();
    taken.set(list, used);
    const isHere = (row: number): boolean =>
      !used.has(row) && areSame(standing(list, line, row, clock), line.to);
    let row: number | undefined = isHere(line.row) ? line.row : undefined;
    if (row === undefined) {
      const key = `${line.table} ${line.columns.join()}`;
      const index = indexes.get(key) ?? rowsByContent(list, line, clock);
      indexes.set(key, index);
      row = index.get(contentOf(line.to))?.find(isHere);
    }
    if (row !== undefined) used.add(row);
    return row ?? null;
  };
  return takeBack(lists, lines, placeOf);
}

const contentOf = (cells: readonly Cell[]): string => JSON.stringify(cells.map(asKept));

/** Every row of a list by what it says in the columns of a line. */
function rowsByContent(list: ListSheet, line: JournalLine, clock: Clock): ReadonlyMap<string, number[]> {
  const found = new Map<string, number[]>();
  for (let row = list.header + 1; row <= list.last; row++) {
    const content = contentOf(standing(list, line, row, clock));
    const rows = found.get(content);
    if (rows) rows.push(row);
    else found.set(content, [row]);
  }
  return found;
}

/** @param placeOf the row in which a line is found as it was written; null where it is not */
function takeBack(
  lists: Lists,
  lines: readonly JournalLine[],
  placeOf: (line: JournalLine, list: ListSheet) => number | null,
): { readonly undone: number; readonly left: number } {
  let [undone, left] = [0, 0];
  for (const [id, list] of lists) {
    const cleared: number[] = [];
    const changes = new Map<string, RowChange[]>();
    for (const line of lines.filter(({ table }) => table === id)) {
      const row = placeOf(line, list);
      if (row === null) {
        // What is blank has been taken back before.
        if (!isBlankLine(list.values[line.row - 1] ?? [], list.columns)) left++;
        continue;
      }
      undone++;
      if (line.was === null) cleared.push(row);
      else {
        const key = line.columns.join();
        const change = { row, was: line.to, to: line.was };
        const same = changes.get(key);
        if (same) same.push(change);
        else changes.set(key, [change]);
      }
    }
    for (const [columns, changed] of changes)
      writeEdit(list, { columns: columns.split(','), appended: [], changed });
    clearRows(list, cleared);
  }
  return { undone, left };
}
