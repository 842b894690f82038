import type { ImportProblem } from './import-problem';
import type { Mapping } from './mapping';
import type { FileColumn } from './recognise-table';
import type { Rows } from './targets';
import { unknownNames } from './unknown-names';

/**
 * The rows of a file of deals whose product is not in the team's list, as problems by line, with the product that may be
 * meant. The rows are kept as they are; none is told where the list is empty.
 *
 * @param mapping, columns of the file, for the name of its column
 */
export function productProblems(
  reading: Rows & { readonly at: readonly number[] },
  { uses }: Mapping,
  columns: readonly FileColumn[],
  products: readonly string[],
): readonly ImportProblem[] {
  const place = reading.columns.indexOf('product');
  if (place < 0) return [];
  const column = uses.findIndex(({ target }) => target === 'product');
  const header = columns[column]?.header ?? '';
  const cells = reading.rows.map((row) => row[place] ?? '');
  return unknownNames(cells, products)
    .flatMap(({ name, rows, proposed }) =>
      rows.map(
        (row): ImportProblem => ({
          ...{ what: 'unknown-product', line: reading.at[row] as number, column, header },
          ...{ value: name, leftOut: false, ...(proposed !== null && { proposed }) },
        }),
      ),
    )
    .sort((a, b) => a.line - b.line);
}

/** Rows in which names of a column are replaced by others: what comes of the proposals somebody takes. */
export function withNames<R extends Rows>(rows: R, column: string, names: ReadonlyMap<string, string>): R {
  const place = rows.columns.indexOf(column);
  if (place < 0 || names.size === 0) return rows;
  return {
    ...rows,
    rows: rows.rows.map((cells) => {
      const name = names.get(String(cells[place]).trim());
      return name === undefined ? cells : cells.map((cell, i) => (i === place ? name : cell));
    }),
  };
}
