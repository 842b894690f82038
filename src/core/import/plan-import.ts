import type { Cell, TableId } from '../tables/table';
import type { Matches } from './match-existing';
import { rowOf } from './row-keys';
import type { AnyColumn, Rows } from './targets';

/** What is to be written to a list: rows below it, and rows of it with other cells; each a cell for each of `columns`. */
export interface ImportPlan {
  readonly table: TableId;
  readonly columns: readonly AnyColumn[];
  readonly appended: readonly (readonly Cell[])[];
  /** `row` is where it stands on the sheet. */
  readonly changed: readonly {
    readonly row: number;
    readonly was: readonly Cell[];
    readonly to: readonly Cell[];
  }[];
}

/** What becomes of rows that are on the sheet already with other cells. */
export type OnDuplicate = 'update' | 'skip';

/**
 * What an import writes. Only columns that the sheet has are written; an empty cell of the file never empties one of the
 * sheet, and nothing else of a row that stays is touched.
 *
 * @example planImport('deals', reading, table, matchExisting('deals', reading, table), 'skip').changed // []
 */
export function planImport(
  table: TableId,
  file: Rows,
  existing: Rows & { readonly at: readonly number[] },
  matches: Matches,
  onDuplicate: OnDuplicate,
): ImportPlan {
  const columns = file.columns.filter((column) => existing.columns.includes(column)) as AnyColumn[];
  const cellsOf = (index: number): readonly Cell[] => {
    const cell = rowOf(file.columns, file.rows[index] ?? []);
    return columns.map(cell);
  };
  const changed = matches.changed.map(({ index, existing: at, columns: differing }) => {
    const cell = rowOf(existing.columns, existing.rows[at] ?? []);
    const was = columns.map(cell);
    const said = cellsOf(index);
    const to = was.map((old, i) => (differing.includes(columns[i] as AnyColumn) ? (said[i] as Cell) : old));
    return { row: existing.at[at] as number, was, to };
  });
  return {
    ...{ table, columns, appended: matches.fresh.map(cellsOf) },
    changed: onDuplicate === 'update' ? changed : [],
  };
}
