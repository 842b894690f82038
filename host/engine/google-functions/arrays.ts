import { ErrorType } from '@univerjs/engine-formula';
import { numberOf } from './arguments';
import { callLambda, FormulaError, type FunctionEntry, googleFunction } from './google-function';

/** ARRAYFORMULA(formula): its argument, since every formula of Univer's is an array formula already. */
export const arrayFormula: FunctionEntry = googleFunction('ARRAYFORMULA', {
  minParams: 1,
  maxParams: 1,
  calculate: (_, [value]) => value ?? null,
});

/** FLATTEN(range, …): all cells in one column, row by row. */
export const flatten: FunctionEntry = googleFunction('FLATTEN', {
  minParams: 1,
  maxParams: 255,
  calculate: (args) => args.flat(2).map((cell) => [cell]),
});

/** MAKEARRAY(rows, columns, LAMBDA(row, column, …)): Univer's own is its only asynchronous function. */
export const makeArray: FunctionEntry = googleFunction('MAKEARRAY', {
  minParams: 3,
  maxParams: 3,
  calculate([rows, columns], [, , lambda]) {
    const height = Math.trunc(numberOf(rows));
    const width = Math.trunc(numberOf(columns));
    if (height < 1 || width < 1) throw new FormulaError(ErrorType.NUM);
    return Array.from({ length: height }, (_, row) =>
      Array.from({ length: width }, (_, column) => callLambda(lambda, row + 1, column + 1)),
    );
  },
});
