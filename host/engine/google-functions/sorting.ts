import { ErrorType } from '@univerjs/engine-formula';
import { type CellValue, compareCells, toCellValue } from '../cell-values';
import { flagOf, numberOf } from './arguments';
import { type Cells, FormulaError, type FunctionEntry, googleFunction } from './google-function';

interface SortKey {
  /** The value to sort a row by, by its place in the range. */
  readonly valueAt: (row: number) => CellValue;
  readonly ascending: boolean;
}

/** Pairs of (column number or a column of values, is_ascending), as SORT and SORTN take them. */
function sortKeys(range: Cells, args: readonly Cells[]): SortKey[] {
  const keys: SortKey[] = [];
  for (let i = 0; i < args.length; i += 2) {
    const by = args[i] as Cells;
    const ascending = flagOf(args[i + 1], true);
    if (by.length > 1) {
      if (by.length !== range.length) throw new FormulaError(ErrorType.VALUE);
      keys.push({ ascending, valueAt: (row) => toCellValue(by[row]?.[0]) });
    } else {
      const column = numberOf(by) - 1;
      if (column < 0 || column >= (range[0]?.length ?? 0)) throw new FormulaError(ErrorType.VALUE);
      keys.push({ ascending, valueAt: (row) => toCellValue(range[row]?.[column]) });
    }
  }
  return keys;
}

/** The rows' places in sorted order, those that no key tells apart together in one group. */
function sortedGroups(range: Cells, keys: readonly SortKey[]): number[][] {
  const compare = (a: number, b: number) => {
    for (const { valueAt, ascending } of keys) {
      const difference = compareCells(valueAt(a), valueAt(b), ascending);
      if (difference !== 0) return difference;
    }
    return 0;
  };
  const groups: number[][] = [];
  for (const row of [...range.keys()].sort(compare)) {
    const group = groups.at(-1);
    if (group && compare(group[0] as number, row) === 0) group.push(row);
    else groups.push([row]);
  }
  return groups;
}

const rowsOf = (range: Cells, places: readonly number[]): Cells => places.map((place) => range[place] ?? []);

const everyColumn = (range: Cells): SortKey[] =>
  (range[0] ?? []).map((_, column) => ({
    ascending: true,
    valueAt: (row) => toCellValue(range[row]?.[column]),
  }));

/** SORT(range, sort_column, is_ascending, …). Univer's own changes the cells its neighbours are reading. */
export const sort: FunctionEntry = googleFunction('SORT', {
  minParams: 1,
  maxParams: 255,
  calculate([range = [], ...by]) {
    const keys = by.length > 0 ? sortKeys(range, by) : everyColumn(range);
    return rowsOf(range, sortedGroups(range, keys).flat());
  },
});

/**
 * SORTN(range, n, display_ties_mode, sort_column, is_ascending, …). Ties: 0 n rows at most; 1 those equal to the n-th
 * as well; 2 the first of each n different ones; 3 all of the first n different ones.
 */
export const sortN: FunctionEntry = googleFunction('SORTN', {
  minParams: 1,
  maxParams: 255,
  calculate([range = [], count, tiesMode, ...by]) {
    const n = numberOf(count, 1);
    const groups = sortedGroups(range, by.length > 0 ? sortKeys(range, by) : everyColumn(range));
    switch (numberOf(tiesMode, 0)) {
      case 0:
        return rowsOf(range, groups.flat().slice(0, n));
      case 1: {
        const nth = groups.flat()[n - 1];
        const last = groups.findIndex((group) => nth !== undefined && group.includes(nth));
        return rowsOf(range, groups.slice(0, last < 0 ? undefined : last + 1).flat());
      }
      case 2:
        return rowsOf(
          range,
          groups.slice(0, n).flatMap((group) => group.slice(0, 1)),
        );
      case 3:
        return rowsOf(range, groups.slice(0, n).flat());
      default:
        throw new FormulaError(ErrorType.NUM);
    }
  },
});
