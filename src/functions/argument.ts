/** A cell as Sheets hands it to a custom function: '' when it is empty, a Date when it is formatted as a date. */
export type Cell = string | number | boolean | Date;

/** An argument: a single value, the rows of a range, or undefined where it was left out. */
export type Argument = Cell | readonly (readonly Cell[])[] | undefined;

/** Whether nothing is written in a cell; blanks alone are nothing. */
export function isBlank(cell: Cell | undefined): boolean {
  return String(cell ?? '').trim() === '';
}

/** An argument as rows of cells; a single value is one row of one, and what was left out is no row at all. */
export function rowsOf(argument: Argument): readonly (readonly Cell[])[] {
  // A page, which can call every function, may send null.
  if (argument === undefined || argument === null) return [];
  return isRows(argument) ? argument : [[argument as Cell]];
}

const isRows = (argument: Argument): argument is readonly (readonly Cell[])[] =>
  Array.isArray(argument) && argument.every(Array.isArray);

/** All cells of an argument, row by row. */
export function cellsOf(argument: Argument): readonly Cell[] {
  return rowsOf(argument).flat();
}
