import type { Cell, TableId } from '../tables/table';
import { isSameThing, type RowOf, rowKeys, rowOf } from './row-keys';
import { isSameCell } from './same-cell';
import { atOnce, type Steps } from './steps';
import type { AnyColumn, Rows } from './targets';

/** So many rows are looked at between two steps. */
const STEP = 250;

/** A row of the file that is on the sheet already, with other cells. */
export interface ChangedRow {
  /** Which row of the file, from 0. */
  readonly index: number;
  /** Which row of the table, from 0. */
  readonly existing: number;
  /** The columns in which the file says something else; an empty cell says nothing. */
  readonly columns: readonly AnyColumn[];
}

/**
 * What the rows of a file are to the rows of a sheet, by their places in the file, from 0. Every row is one of these:
 *
 * - `fresh` – not on the sheet yet
 * - `same` – on the sheet as it is
 * - `changed` – on the sheet, with other cells
 * - `repeated` – about the same as a row before it in the file, of which there can be only one: the first is used
 *
 * `again` are rows with the key of one before them of which there may be more, as two entries of a day: they are among
 * the others too, and only told.
 */
export interface Matches {
  readonly fresh: readonly number[];
  readonly same: readonly number[];
  readonly changed: readonly ChangedRow[];
  readonly repeated: readonly { readonly index: number; readonly of: number }[];
  readonly again: readonly { readonly index: number; readonly of: number }[];
}

interface KeyedRow {
  readonly index: number;
  readonly cell: RowOf;
  readonly keys: readonly string[];
  readonly isUnique: boolean;
}

/**
 * Finds the rows of a file on a sheet, by the keys of `rowKeys`. Where a key may have several rows, the rows of the file
 * are matched with as many on the sheet, those that are equal first: a file imported twice adds nothing.
 *
 * @example matchExisting('deals', reading, table).fresh.length // how many deals are new
 */
export const matchExisting = (table: TableId, file: Rows, existing: Rows): Matches =>
  atOnce(matchExistingInSteps(table, file, existing));

/** `matchExisting` in steps. */
export function* matchExistingInSteps(table: TableId, file: Rows, existing: Rows): Steps<Matches> {
  const rowCount = existing.rows.length + 5 * file.rows.length;
  let count = 0;
  /** The rows one by one, with a step now and then. */
  function* each<R>(rows: readonly R[], visit: (row: R, index: number) => void): Generator<number, void> {
    for (const [index, row] of rows.entries()) {
      visit(row, index);
      if (++count % STEP === 0) yield Math.min(1, count / rowCount);
    }
  }
  const byKey = new Map<string, KeyedRow[]>();
  yield* each(existing.rows, (cells, index) => {
    addByKeys(byKey, keyedRow(table, existing, cells, index));
  });
  const shared = file.columns.filter((column) => existing.columns.includes(column)) as AnyColumn[];
  const differing = (a: KeyedRow, b: KeyedRow): readonly AnyColumn[] =>
    shared.filter(
      (column) => a.cell(column) !== '' && !isSameCell(table, column, a.cell(column), b.cell(column)),
    );

  const taken = new Set<KeyedRow>();
  const partners = new Map<KeyedRow, KeyedRow>();
  const pair = (row: KeyedRow, suits: (one: KeyedRow) => boolean): void => {
    if (partners.has(row)) return;
    const partner = candidates(row, byKey).find(
      (one) => !taken.has(one) && isSameThing(table, row.cell, one.cell) && suits(one),
    );
    if (!partner) return;
    partners.set(row, partner);
    taken.add(partner);
  };
  const firsts = firstOfEach();
  yield* each(file.rows, (cells, index) => firsts.look(keyedRow(table, file, cells, index)));
  const { used, repeated, again } = firsts;
  // Surest first, so that no row is taken by one it only resembles: the same ID, then the same cells, then the same key.
  yield* each(used, (row) => {
    if (row.cell('id') !== '') pair(row, (one) => one.cell('id') !== '');
  });
  yield* each(used, (row) => pair(row, (one) => differing(row, one).length === 0));
  yield* each(used, (row) => pair(row, () => true));

  const fresh: number[] = [];
  const same: number[] = [];
  const changed: ChangedRow[] = [];
  yield* each(used, (row) => {
    const partner = partners.get(row);
    const columns = partner ? differing(row, partner) : [];
    if (!partner) fresh.push(row.index);
    else if (columns.length === 0) same.push(row.index);
    else changed.push({ index: row.index, existing: partner.index, columns });
  });
  return { fresh, same, changed, repeated, again };

  /** The rows of the file without those that repeat one before them. */
  function firstOfEach() {
    const seen = new Map<string, KeyedRow[]>();
    const found = {
      used: [] as KeyedRow[],
      repeated: [] as { index: number; of: number }[],
      again: [] as { index: number; of: number }[],
    };
    const look = (row: KeyedRow): void => {
      const first = candidates(row, seen).find((one) => isSameThing(table, row.cell, one.cell));
      if (first) (row.isUnique ? found.repeated : found.again).push({ index: row.index, of: first.index });
      if (first && row.isUnique) return;
      found.used.push(row);
      // One of many alike is enough to find them by.
      addByKeys(seen, row, row.isUnique);
    };
    return { ...found, look };
  }
}

const keyedRow = (table: TableId, { columns }: Rows, cells: readonly Cell[], index: number): KeyedRow => {
  const cell = rowOf(columns, cells);
  return { index, cell, ...rowKeys(table, cell) };
};

function addByKeys(index: Map<string, KeyedRow[]>, row: KeyedRow, isAll = true): void {
  for (const key of row.keys) {
    const list = index.get(key);
    if (!list) index.set(key, [row]);
    else if (isAll) list.push(row);
  }
}

const candidates = (
  { keys }: KeyedRow,
  byKey: ReadonlyMap<string, readonly KeyedRow[]>,
): readonly KeyedRow[] => keys.flatMap((key) => byKey.get(key) ?? []);
