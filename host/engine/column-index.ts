import type { CellValue } from './cell-values';
import type { Criterion } from './criterion';

/**
 * The cells of one range, with an index for equality and one for order, each built when first asked for. A report
 * has hundreds of formulas over the same few columns, so that reading a column once pays back every time but one.
 */
export class ColumnIndex {
  readonly values: readonly CellValue[];
  readonly rows: number;
  readonly columns: number;
  #positionsOf: Map<string | number | boolean, number[]> | undefined;
  #inOrder: number[] | undefined;

  /** @param grid the range's values, row by row */
  constructor(grid: readonly (readonly CellValue[])[]) {
    this.values = grid.flat();
    this.rows = grid.length;
    this.columns = grid[0]?.length ?? 0;
  }

  /**
   * The positions that may meet a criterion and surely contain all that do, or null when the indexes can't tell. Few
   * are worth more than exact: the caller tests each one.
   */
  candidates({ comparison, operand, text, pattern }: Criterion): readonly number[] | null {
    if (pattern || operand === null) return null;
    if (comparison === '=') {
      const positions = this.#equalTo(operand);
      return text === undefined || text === operand ? positions : positions.concat(this.#equalTo(text));
    }
    if (comparison === '<>' || typeof operand !== 'number') return null;
    const ordered = this.#ordered();
    switch (comparison) {
      case '>':
        return ordered.slice(this.#firstFrom(operand, true));
      case '>=':
        return ordered.slice(this.#firstFrom(operand, false));
      case '<':
        return ordered.slice(0, this.#firstFrom(operand, false));
      case '<=':
        return ordered.slice(0, this.#firstFrom(operand, true));
    }
  }

  #equalTo(key: string | number | boolean): number[] {
    this.#positionsOf ??= this.#indexEquality();
    return this.#positionsOf.get(key) ?? [];
  }

  #indexEquality(): Map<string | number | boolean, number[]> {
    const index = new Map<string | number | boolean, number[]>();
    this.values.forEach((value, position) => {
      if (value === null) return;
      const key =
        typeof value === 'object'
          ? value.error.toLowerCase()
          : typeof value === 'string'
            ? value.toLowerCase()
            : value;
      const positions = index.get(key);
      if (positions) positions.push(position);
      else index.set(key, [position]);
    });
    return index;
  }

  /** Positions of the numbers, smallest first. */
  #ordered(): number[] {
    this.#inOrder ??= [...this.values.keys()]
      .filter((position) => typeof this.values[position] === 'number')
      .sort((a, b) => Number(this.values[a]) - Number(this.values[b]));
    return this.#inOrder;
  }

  /** Where in that order the numbers ≥ `number` begin; those > `number` when it is to be passed. */
  #firstFrom(number: number, passEqual: boolean): number {
    const ordered = this.#ordered();
    let low = 0;
    let high = ordered.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const value = Number(this.values[ordered[middle] as number]);
      if (passEqual ? value <= number : value < number) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
