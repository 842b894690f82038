import { type Argument, type Cell, isBlank, rowsOf } from './argument';
import { argumentError } from './argument-error';

type Rows = readonly (readonly Cell[])[];

const isSingle = (rows: Rows): boolean => rows.length === 1 && rows[0]?.length === 1;

const isSameShape = (a: Rows, b: Rows): boolean => a.length === b.length && a[0]?.length === b[0]?.length;

/**
 * Calculates cell by cell over arguments any of which may be a range. Ranges must have one shape, which is the
 * result's; a single value counts for every cell. Where any of the cells is blank, so is the result.
 *
 * Gives rows even for a single cell: Sheets shows one row of one as the value it holds.
 * Throws a sentence for the user when an argument is missing or the shapes differ, and what `calculate` throws.
 *
 * @param args the arguments by the names the user knows them by
 * @param blank what a blank gives
 * @example eachCell({ a: [[1], ['']], b: 2 }, ({ a, b }) => Number(a) + Number(b), '') is [[3], ['']]
 */
export function eachCell<Name extends string, Result>(
  args: { readonly [N in Name]: Argument },
  calculate: (cells: { readonly [N in Name]: Cell }) => Result,
  blank: Result,
): Result[][] {
  const entries = Object.entries<Argument>(args).map(([name, argument]) => ({
    name,
    rows: rowsOf(argument),
  }));
  const missing = entries.find(({ rows }) => rows.length === 0);
  if (missing) throw argumentError((words) => words.missing(missing.name));

  const ranges = entries.filter(({ rows }) => !isSingle(rows));
  const shape = (ranges[0] ?? entries[0])?.rows ?? [];
  if (!ranges.every(({ rows }) => isSameShape(rows, shape))) {
    throw argumentError((words) => words.sameShape(ranges.map(({ name }) => name).join(', ')));
  }
  return shape.map((row, r) =>
    row.map((_, c) => {
      const cells = entries.map(({ name, rows }) => [name, isSingle(rows) ? rows[0]?.[0] : rows[r]?.[c]]);
      if (cells.some(([, cell]) => isBlank(cell))) return blank;
      return calculate(Object.fromEntries(cells));
    }),
  );
}
