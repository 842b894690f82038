import { type Cell, type ColumnKind, type ColumnOf, TABLES, type Table, type TableId } from '../tables/table';
import { CHOICE_COLUMNS } from './choice-columns';
import {
  type CellReader,
  type CleanCell,
  codeReader,
  nameReader,
  readerOfKind,
  textReader,
} from './clean-cell';
import type { Beside, Finding, Known, QualityRule } from './finding';

/** A table on which a check can look up cells, as they stand or cleaned, and note what it finds. */
export interface CleanTable<T extends TableId = TableId> {
  readonly id: T;
  readonly length: number;
  /** The cell of a row (by its place in the table, from 0), cleaned; '' where nothing is there that can be read. */
  readonly cell: (row: number, column: ColumnOf<T>) => Cell;
  /** The same cell as it stands. */
  readonly raw: (row: number, column: ColumnOf<T>) => Cell;
  /** Whether the sheet has the column, and nothing in it. */
  readonly empty: (row: number, column: ColumnOf<T>) => boolean;
  /** The row of the sheet. */
  readonly at: (row: number) => number;
  /** Notes something; the cell is told as it stands. */
  readonly note: (
    row: number,
    column: ColumnOf<T>,
    rule: QualityRule,
    more?: { readonly to?: Cell | null; readonly certain?: boolean; readonly beside?: Beside },
  ) => void;
}

/** Columns of names that 設定 lists. */
const LISTED: {
  readonly [T in TableId]: { readonly [column: string]: readonly [keyof Known, QualityRule] };
} = {
  daily: { member: ['members', 'unknownMember'], channel: ['channels', 'unknownSource'] },
  leads: {
    ...{ nextWho: ['members', 'unknownMember'], owner: ['members', 'unknownMember'] },
    source: ['channels', 'unknownSource'],
  },
  actions: { member: ['members', 'unknownMember'], source: ['channels', 'unknownSource'] },
  deals: {
    ...{ isOwner: ['members', 'unknownMember'], source: ['channels', 'unknownSource'] },
    product: ['products', 'unknownProduct'],
  },
};

const CODES: { readonly [T in TableId]: readonly string[] } = {
  ...{ daily: [], leads: ['id', 'phone', 'mail'] },
  ...{ actions: ['lead'], deals: ['id'] },
};

/** Columns of free text: lines, blanks and lists in it are meant so. */
const FREE = ['memo', 'stageLog'];

function readerOf(table: TableId, column: string, known: Known): CellReader {
  const kind = (TABLES[table] as { readonly [column: string]: ColumnKind })[column] as ColumnKind;
  const [list, rule] = LISTED[table][column] ?? [];
  if (list && rule) return nameReader(known[list] as readonly string[], rule);
  if (CODES[table].includes(column)) return codeReader;
  if (FREE.includes(column)) return (value) => ({ value, trouble: null });
  const words = CHOICE_COLUMNS[table][column];
  if (!words) return kind === 'text' ? textReader : readerOfKind(kind, known.asOf, null);
  const other = known.language === 'ja' ? 'en' : 'ja';
  return readerOfKind(kind, known.asOf, { words: words[known.language], otherWords: words[other] });
}

/** Texts of a column come again and again: each is read once. Past so many different ones they are not kept any more. */
const KEPT = 20_000;

function once(read: CellReader): CellReader {
  const seen = new Map<string, CleanCell>();
  return (cell) => {
    if (typeof cell !== 'string') return read(cell);
    const kept = seen.get(cell);
    if (kept) return kept;
    const clean = read(cell);
    if (seen.size < KEPT) seen.set(cell, clean);
    return clean;
  };
}

/** Reads every cell of a table once, notes how cells are written, and gives the table for the checks that follow. */
export function cleanTable<T extends TableId>(
  id: T,
  table: Table<T>,
  known: Known,
  findings: Finding[],
): CleanTable<T> {
  const { columns, rows, at } = table;
  const places = new Map(columns.map((column, i) => [column, i]));
  const raw: CleanTable<T>['raw'] = (row, column) => rows[row]?.[places.get(column) ?? -1] ?? '';
  const note: CleanTable<T>['note'] = (row, column, rule, more = {}) => {
    const { to = null, certain = false, beside = null } = more;
    const value = raw(row, column);
    const fix = to === null ? null : { to };
    const place = { table: id, row: at[row] as number, column };
    findings.push({ ...place, rule, value, fix, certain, beside } as Finding);
  };
  const readers = columns.map((column) => once(readerOf(id, column, known)));
  const cleaned = rows.map((cells, row) => {
    // Most rows are in order, and stay what they are.
    let own: (Cell | null)[] | null = null;
    for (const [i, column] of columns.entries()) {
      const cell = cells[i] ?? '';
      const { value, trouble } = (readers[i] as CellReader)(cell);
      if (trouble) note(row, column, trouble.rule, trouble);
      if (value === cells[i]) continue;
      own ??= [...cells];
      own[i] = value;
    }
    return own ?? cells;
  });
  return {
    ...{ id, length: rows.length, note, raw },
    cell: (row, column) => cleaned[row]?.[places.get(column) ?? -1] ?? '',
    empty: (row, column) => cleaned[row]?.[places.get(column) ?? -1] === '',
    at: (row) => at[row] as number,
  };
}
