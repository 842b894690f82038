import fc from 'fast-check';
import { rowsCopied } from '../../src/sheet/move-rows';
import type { Log, LogRow } from '../../src/sheet/open-log';

/** A log of these columns; what is compared here asks no sheet for anything. */
const logOf = (...names: string[]): Log => ({ sheet: {} as Log['sheet'], header: 1, length: 0, names });
const rowsOf = (lines: readonly (readonly unknown[])[]): LogRow[] =>
  lines.map((cells, i) => ({ row: 2 + i, cells }));

const daily = logOf('day', 'calls', '=天気', 'batch');

describe('rowsCopied', () => {
  it('finds the equals of rows in a log whose columns stand elsewhere', () => {
    const archive = logOf('batch', '=天気', 'day', '', 'calls');
    const rows = rowsOf([
      [1, 10, '晴れ', ''],
      [2, 20, '', '2026-02 #1'],
      [3, 30, '雨', ''],
    ]);
    const copies = rowsOf([
      ['2026-03 #1', '', 2, '', 20],
      ['2026-03 #1', '晴れ', 1, 'theirs', 10],
      ['2026-03 #1', '雪', 3, '', 30],
    ]);
    expect(rowsCopied(daily, rows, archive, copies).map(({ row }) => row)).toEqual([2, 3]);
  });

  it('tells a number from its text, and an empty cell from zero', () => {
    const rows = rowsOf([
      [1, 10, '', ''],
      [2, 0, '', ''],
    ]);
    const copies = rowsOf([
      [1, '10', '', ''],
      [2, '', '', ''],
    ]);
    expect(rowsCopied(daily, rows, daily, copies)).toEqual([]);
  });

  it('knows a day again that comes back a fraction of a second off', () => {
    const at = (time: number) => rowsOf([[new Date(time), 1, '', '']]);
    const noon = Date.UTC(2026, 2, 2, 12);
    expect(rowsCopied(daily, at(noon), daily, at(noon + 1))).toHaveLength(1);
    expect(rowsCopied(daily, at(noon), daily, at(noon + 60000))).toHaveLength(0);
  });

  it('lets every copy stand for one row, so that twins are never both taken for one copy', () => {
    const letters = fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 12 });
    const count = (list: readonly string[], letter: string) => list.filter((one) => one === letter).length;
    fc.assert(
      fc.property(letters, letters, (here, there) => {
        const lines = (list: readonly string[]) => rowsOf(list.map((letter) => [1, 1, letter, '']));
        const taken = rowsCopied(daily, lines(here), daily, lines(there)).map(({ cells }) =>
          String(cells[2]),
        );
        for (const letter of ['a', 'b', 'c']) {
          expect(count(taken, letter)).toBe(Math.min(count(here, letter), count(there, letter)));
        }
      }),
    );
  });
});
