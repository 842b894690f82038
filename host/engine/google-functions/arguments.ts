import { ErrorType } from '@univerjs/engine-formula';
import { type CellValue, isCellError, toCellValue } from '../cell-values';
import { parseTypedNumber } from '../parse-typed-number';
import { type Cells, FormulaError } from './google-function';

/** The single value of an argument, or the first of several; `otherwise` when the argument is left out or empty. */
export function scalarOf(cells: Cells | undefined, otherwise: CellValue = null): CellValue {
  return toCellValue(cells?.[0]?.[0]) ?? otherwise;
}

/** An argument as a number; #VALUE! when it isn't one. */
export function numberOf(cells: Cells | undefined, otherwise?: number): number {
  const value = scalarOf(cells, otherwise ?? 0);
  if (isCellError(value)) throw new FormulaError(value.error as ErrorType);
  const number = typeof value === 'string' ? parseTypedNumber(value) : Number(value);
  if (number === null) throw new FormulaError(ErrorType.VALUE);
  return number;
}

/** An argument as TRUE or FALSE; numbers other than 0 are TRUE. */
export function flagOf(cells: Cells | undefined, otherwise: boolean): boolean {
  return isTrue(scalarOf(cells, otherwise));
}

/** Whether a condition's value lets a row through. */
export function isTrue(value: CellValue): boolean {
  return value === true || (typeof value === 'number' && value !== 0);
}

/** A value as text, as `&` writes it; errors stay errors. */
export function textOf(value: CellValue): string {
  if (isCellError(value)) throw new FormulaError(value.error as ErrorType);
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return String(value ?? '');
}
