import type { TableId } from '../tables/table';
import { isSameThing, type RowOf, rowKeys, rowOf } from './row-keys';
import { isSameCell } from './same-cell';
import type { AnyColumn, Rows } from './targets';

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
export function matchExisting(table: TableId, file: Rows, existing: Rows): Matches {
  const fileRows = keyedRows(table, file);
  const byKey = indexByKey(keyedRows(table, existing));
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
  const { used, repeated, again } = firstOfEach(table, fileRows);
  // Surest first, so that no row is taken by one it only resembles: the same ID, then the same cells, then the same key.
  for (const row of used) if (row.cell('id') !== '') pair(row, (one) => one.cell('id') !== '');
  for (const row of used) pair(row, (one) => differing(row, one).length === 0);
  for (const row of used) pair(row, () => true);

  const fresh: number[] = [];
  const same: number[] = [];
  const changed: ChangedRow[] = [];
  for (const row of used) {
    const partner = partners.get(row);
    const columns = partner ? differing(row, partner) : [];
    if (!partner) fresh.push(row.index);
    else if (columns.length === 0) same.push(row.index);
    else changed.push({ index: row.index, existing: partner.index, columns });
  }
  return { fresh, same, changed, repeated, again };
}

const keyedRows = (table: TableId, { columns, rows }: Rows): readonly KeyedRow[] =>
  rows.map((cells, index) => {
    const cell = rowOf(columns, cells);
    return { index, cell, ...rowKeys(table, cell) };
  });

function indexByKey(rows: readonly KeyedRow[]): ReadonlyMap<string, readonly KeyedRow[]> {
  const index = new Map<string, KeyedRow[]>();
  for (const row of rows) {
    for (const key of row.keys) {
      const list = index.get(key);
      if (list) list.push(row);
      else index.set(key, [row]);
    }
  }
  return index;
}

const candidates = (
  { keys }: KeyedRow,
  byKey: ReadonlyMap<string, readonly KeyedRow[]>,
): readonly KeyedRow[] => keys.flatMap((key) => byKey.get(key) ?? []);

/** The rows of a file without those that repeat one before them. */
function firstOfEach(table: TableId, rows: readonly KeyedRow[]) {
  const seen = new Map<string, KeyedRow[]>();
  const used: KeyedRow[] = [];
  const repeated: { index: number; of: number }[] = [];
  const again: { index: number; of: number }[] = [];
  for (const row of rows) {
    const first = candidates(row, seen).find((one) => isSameThing(table, row.cell, one.cell));
    if (first) (row.isUnique ? repeated : again).push({ index: row.index, of: first.index });
    if (first && row.isUnique) continue;
    used.push(row);
    for (const key of row.keys) {
      const list = seen.get(key);
      if (!list) seen.set(key, [row]);
      // One of many alike is enough to find them by.
      else if (row.isUnique) list.push(row);
    }
  }
  return { used, repeated, again };
}
