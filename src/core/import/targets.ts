import type { Cell, ColumnKind, ColumnOf, TableId } from '../tables/table';
import { TABLES } from '../tables/table';

/**
 * What columns of exports hold that is not a column of ours but goes into some:
 *
 * - `lastName`, `firstName` – go into `person` together
 * - `time` – the time of `when`
 * - `closeDate` – the day an open deal is expected, and a decided one was decided
 */
export const PARTS = {
  daily: {},
  leads: { lastName: 'text', firstName: 'text' },
  actions: { time: 'time' },
  deals: { closeDate: 'day' },
} as const satisfies { readonly [T in TableId]: { readonly [part: string]: ColumnKind | 'time' } };

/** A column of any of the tables. */
export type AnyColumn = { [T in TableId]: ColumnOf<T> }[TableId];

export type PartOf<T extends TableId> = T extends TableId ? Extract<keyof (typeof PARTS)[T], string> : never;

/** What a column of a file may fill: a column of the table, or a part of some. */
export type TargetOf<T extends TableId> = T extends TableId ? ColumnOf<T> | PartOf<T> : never;
export type Target = TargetOf<TableId>;

/** How the cells of a target are to be read. */
export type TargetKind = ColumnKind | 'time';

/** Everything a column of a file may fill in a table, columns first, with how it is read. */
export const targetsOf = <T extends TableId>(table: T): readonly (readonly [TargetOf<T>, TargetKind])[] =>
  Object.entries({ ...TABLES[table], ...PARTS[table] }) as unknown as (readonly [TargetOf<T>, TargetKind])[];

/** Names of a target in the headers of files, as `plainHeader` leaves them. */
export interface HeaderNames {
  /** Names that mean it. */
  readonly names: readonly string[];
  /** Names that mean it where the file has nothing better for it, and nothing better to mean. */
  readonly else?: readonly string[];
}

export type HeaderNamesOf<T extends TableId> = { readonly [K in TargetOf<T>]: HeaderNames };

/** Rows by column, wherever they are. */
export interface Rows {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

/** True for a cell with nothing in it, or a dash for it. */
export const isBlankText = (text: string): boolean => /^[\s\u3000]*[-‐–—―ー－]?[\s\u3000]*$/.test(text);

/** True for an empty cell of a table. */
export const isEmptyCell = (cell: Cell | undefined): boolean => cell === undefined || cell === '';
