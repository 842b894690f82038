import { ErrorType } from '@univerjs/engine-formula';
import { toCellValue } from '../cell-values';
import { isTrue } from './arguments';
import { type Cells, FormulaError, type FunctionEntry, googleFunction } from './google-function';

/**
 * FILTER(range, condition1, condition2, …): the rows (or, with a row of conditions, the columns) where every condition
 * is true; #N/A when there are none. Univer reads the second condition as Excel's "if empty" value.
 */
export const filter: FunctionEntry = googleFunction('FILTER', {
  minParams: 2,
  maxParams: 255,
  calculate([range = [], ...conditions]) {
    const height = range.length;
    const width = range[0]?.length ?? 0;
    const isColumn = (cells: Cells) => cells.length === height && cells.every((row) => row.length === 1);
    const isRow = (cells: Cells) => cells.length === 1 && cells[0]?.length === width;
    if (conditions.every(isColumn)) {
      return range.filter((_, row) => conditions.every((cells) => isTrue(toCellValue(cells[row]?.[0]))));
    }
    if (conditions.every(isRow)) {
      const kept = (_: unknown, column: number) =>
        conditions.every((cells) => isTrue(toCellValue(cells[0]?.[column])));
      return range.map((row) => row.filter(kept));
    }
    throw new FormulaError(ErrorType.NA, 'FILTER has mismatched range sizes');
  },
});
