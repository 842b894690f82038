import type { TableId } from '../tables/table';
import type { FileLine } from './file-text';
import { headerMeaning } from './headers/header-index';
import type { ImportProblem } from './import-problem';
import type { ColumnUse } from './mapping';
import { plainHeader } from './plain-header';

/** How many cells there are up to the last one with content. */
export function valuesIn(cells: readonly string[]): number {
  let count = cells.length;
  while (count > 0 && cells[count - 1]?.trim() === '') count--;
  return count;
}

/**
 * The number of values of a line that has more of them than the file has columns, else null. A comma inside a value has
 * moved everything behind it by one then: `1,200` without quotation marks must not be read as 1.
 */
export function tooManyCells({ cells }: FileLine, header: FileLine | null, columns: number): number | null {
  const values = valuesIn(cells);
  return values > (header?.cells.length ?? columns) ? values : null;
}

/** True for a line that is the headers once more, as where files were put together. */
export const isRepeatedHeader = ({ cells }: FileLine, header: FileLine | null): boolean =>
  header !== null &&
  valuesIn(cells) === valuesIn(header.cells) &&
  header.cells.every((name, i) => plainHeader(name) === plainHeader(cells[i] ?? ''));

/** Every column that is not used and has something in it: nobody knows its name, it has none, or one before it means the same. */
export function columnProblems(
  table: TableId,
  header: FileLine | null,
  headers: readonly string[],
  uses: readonly ColumnUse[],
  body: readonly FileLine[],
): readonly ImportProblem[] {
  if (!header) return [];
  return uses.flatMap(({ target }, column): ImportProblem[] => {
    if (target !== null) return [];
    const name = headers[column] as string;
    const value = body.find(({ cells }) => (cells[column] ?? '').trim() !== '')?.cells[column]?.trim() ?? '';
    if (name === '' && value === '') return [];
    const { surely } = headerMeaning(table, name);
    const isRepeated = surely !== null && uses.some((use) => use.target === surely);
    const what = name === '' ? 'unnamed-column' : isRepeated ? 'repeated-column' : 'unknown-column';
    return [{ what, line: header.line, column, header: name, value, leftOut: false }];
  });
}
