import type { IRange } from '@univerjs/core';

/** Row and column, counted from 0, as Excel names the cell: `cellAddress(1, 27)` is `'AB2'`. */
export function cellAddress(row: number, column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return `${letters}${row + 1}`;
}

/** A range as Excel names it: `'A2:C1000'`, and one cell by itself `'A2'`. */
export function rangeAddress({ startRow, startColumn, endRow, endColumn }: IRange): string {
  const first = cellAddress(startRow, startColumn);
  const last = cellAddress(endRow, endColumn);
  return first === last ? first : `${first}:${last}`;
}
