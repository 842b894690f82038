import type { Month } from '../calendar/day';

/**
 * What rows are marked with that were moved together, so that they are found again however people sort them: the month
 * and a number nobody has used for it, `2026-03 #1`.
 */
export type BatchName = string;

const SHAPE = /^!?(\d{4}-\d{2}) #(\d+)$/;

/** The month of a batch, whether or not it is on its way; null for a cell that names none. */
export function monthOfBatch(cell: unknown): Month | null {
  return SHAPE.exec(String(cell))?.[1] ?? null;
}

/**
 * A name no cell carries yet.
 *
 * @param cells the cells that may hold names
 * @example nextBatchName('2026-03', ['', '2026-03 #1', '2026-02 #4']) // '2026-03 #2'
 */
export function nextBatchName(month: Month, cells: readonly unknown[]): BatchName {
  let last = 0;
  for (const cell of cells) {
    const found = SHAPE.exec(String(cell));
    if (found?.[1] === month) last = Math.max(last, Number(found[2]));
  }
  return `${month} #${last + 1}`;
}

/** The latest month any of the cells names; null where none does. */
export function lastMonthOf(cells: readonly unknown[]): Month | null {
  return cells.reduce<Month | null>((last, cell) => {
    const month = monthOfBatch(cell);
    return month !== null && (last === null || month > last) ? month : last;
  }, null);
}

/** The same name for rows about to be removed: it sorts before every other name. */
export const onItsWay = (name: BatchName): BatchName => `!${name}`;
