import { type BaseValueObject, ErrorType, NumberValueObject } from '@univerjs/engine-formula';
import { isCellError, toCellValue } from './engine/cell-values';
import {
  type Cells,
  FormulaError,
  type FunctionEntry,
  googleFunction,
  type ResultCell,
} from './engine/google-functions/google-function';
import { errorMessage } from './preview/error-message';
import type { Context } from './services/context';
import { isDateFormat } from './services/number-format';
import { instantOf, isDate, serialOf } from './services/serial-date';

/** A top-level function with a JSDoc comment right before it; the comment, and the function's name. */
const DOCUMENTED = /\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\s*function\s+([\w$]+)\s*\(/g;

/** The functions of a script that formulas may call, as Sheets finds them: by `@customfunction` in their JSDoc. */
export function customFunctionNames(code: string): readonly string[] {
  const documented = [...code.matchAll(DOCUMENTED)];
  return documented
    .filter(([, comment]) => comment?.includes('@customfunction'))
    .map(([, , name]) => name as string);
}

/**
 * Makes a custom function callable from formulas. Ranges arrive as rows, empty cells as '', cells formatted as dates as
 * dates; rows that come back are spilled, and what the function throws is `#ERROR!`.
 *
 * @param run calls the function in the realm, as an execution of its own
 */
export function customFunction(
  { boundary, state }: Context,
  name: string,
  run: (args: readonly unknown[]) => unknown,
): FunctionEntry {
  const { timeZone } = state;

  function toScript(cell: BaseValueObject): unknown {
    const value = toCellValue(cell);
    if (isCellError(value)) return value.error;
    if (typeof value !== 'number' || !isDateFormat(cell.getPattern())) return value ?? '';
    return new Date(instantOf(value, timeZone));
  }

  function toArgument(cells: Cells): unknown {
    const rows = cells.map((row) => row.map(toScript));
    const isSingle = rows.length === 1 && rows[0]?.length === 1;
    return boundary.toRealm(isSingle ? rows[0]?.[0] : rows);
  }

  function toResult(value: unknown): ResultCell {
    if (isDate(value)) return NumberValueObject.create(serialOf(value.getTime(), timeZone), 'yyyy/MM/dd');
    if (typeof value === 'number') return Number.isFinite(value) ? value : { error: ErrorType.NUM };
    if (typeof value === 'string' || typeof value === 'boolean') return value;
    return null;
  }

  // A list is a column.
  const toRow = (row: unknown): ResultCell[] => (Array.isArray(row) ? row : [row]).map(toResult);

  return googleFunction(name.toUpperCase(), {
    minParams: 0,
    maxParams: 255,
    calculate(args) {
      let result: unknown;
      try {
        result = run(args.map(toArgument));
      } catch (error) {
        throw new FormulaError(ErrorType.ERROR, errorMessage(error));
      }
      return Array.isArray(result) ? result.map(toRow) : toResult(result);
    },
  });
}
