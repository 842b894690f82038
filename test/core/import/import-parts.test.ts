import fc from 'fast-check';
import { joinedLists, type ListRows } from '../../../src/core/import/import-lists';
import { importPartsInSteps } from '../../../src/core/import/import-parts';
import { matchExisting } from '../../../src/core/import/match-existing';
import type { OnDuplicate } from '../../../src/core/import/plan-import';
import { atOnce } from '../../../src/core/import/steps';
import type { Rows } from '../../../src/core/import/targets';
import type { Cell, TableId } from '../../../src/core/tables/table';

const COLUMNS = ['day', 'member', 'channel', 'calls'];
const list = (id: ListRows['list'], rows: Cell[][], columns: readonly string[] = COLUMNS): ListRows => ({
  ...{ list: id, columns, rows },
  at: rows.map((_, i) => i + 2),
});

function partsOf(
  table: TableId,
  file: Rows,
  lists: readonly ListRows[],
  onDuplicate: OnDuplicate = 'update',
  month: string | null = '2026-04',
) {
  const matches = matchExisting(table, file, joinedLists(lists));
  return atOnce(importPartsInSteps(table, file, lists, matches, { onDuplicate, month }));
}

describe('importPartsInSteps', () => {
  it('puts new daily rows of earlier months into the archive, and changes rows where they are', () => {
    const daily = list('daily', [
      ['2026-04-01', '田中', '紹介', 5],
      ['2026-03-31', '佐藤', '紹介', 7],
    ]);
    const archive = list('archive', [['2026-03-02', '田中', '紹介', 3]]);
    const file = {
      columns: COLUMNS,
      rows: [
        ['2026-04-01', '田中', '紹介', 6],
        ['2026-03-31', '佐藤', '紹介', 8],
        ['2026-03-02', '田中', '紹介', 4],
        ['2026-03-03', '田中', '紹介', 1],
        ['2026-04-02', '田中', '紹介', 2],
      ],
    };
    expect(partsOf('daily', file, [daily, archive])).toEqual({
      tooLong: [],
      parts: [
        { table: 'daily', columns: COLUMNS, appended: [file.rows[4]], changed: [] },
        {
          ...{ table: 'daily', columns: COLUMNS, appended: [] },
          changed: [
            { row: 2, was: daily.rows[0], to: file.rows[0] },
            { row: 3, was: daily.rows[1], to: file.rows[1] },
          ],
        },
        { table: 'archive', columns: COLUMNS, appended: [file.rows[3]], changed: [] },
        {
          ...{ table: 'archive', columns: COLUMNS, appended: [] },
          changed: [{ row: 2, was: archive.rows[0], to: file.rows[2] }],
        },
      ],
    });
    expect(partsOf('daily', file, [daily, archive], 'skip').parts.map(({ table }) => table)).toEqual([
      'daily',
      'archive',
    ]);
    expect(partsOf('daily', file, [daily, archive], 'skip', null).parts.map(({ table }) => table)).toEqual([
      'daily',
    ]);
  });

  it('writes to each list only columns it has', () => {
    const daily = list('daily', []);
    const archive = list('archive', [['2026-03-02', '田中', '紹介']], COLUMNS.slice(0, 3));
    const file = { columns: COLUMNS, rows: [['2026-03-02', '田中', '紹介', 4] as Cell[]] };
    expect(partsOf('daily', file, [daily, archive]).parts).toEqual([]);
    const other = { columns: COLUMNS, rows: [['2026-03-03', '田中', '紹介', 4] as Cell[]] };
    expect(partsOf('daily', other, [daily, archive]).parts).toMatchObject([
      { table: 'archive', columns: ['day', 'member', 'channel'], appended: [['2026-03-03', '田中', '紹介']] },
    ]);
  });

  it('writes new rows with every column of their list, changed ones with those of the file', () => {
    const deals = list('deals', [['D-1', '泉', 'x']], ['id', 'company', 'memo']);
    const file = {
      columns: ['id', 'company'],
      rows: [
        ['D-1', '泉社'],
        ['D-2', '青葉'],
      ],
    };
    expect(partsOf('deals', file, [deals]).parts).toMatchObject([
      { columns: ['id', 'company', 'memo'], appended: [['D-2', '青葉', '']] },
      { columns: ['id', 'company'], changed: [{ row: 2, was: ['D-1', '泉'], to: ['D-1', '泉社'] }] },
    ]);
  });

  it('brings every row once, in parts a call can carry, and tells those no cell could note', () => {
    const longest = 60_000;
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(0, 10, 900, 30_000, longest), { maxLength: 60 }),
        fc.integer({ min: 0, max: 4500 }),
        (lengths, more) => {
          const rows = [...lengths, ...Array<number>(more).fill(0)].map((length, i) => [
            `D-${i}`,
            'あ'.repeat(length),
          ]);
          const file = { columns: ['id', 'memo'], rows };
          const deals = list('deals', [], ['id', 'company', 'memo']);
          const { parts, tooLong } = partsOf('deals', file, [deals]);
          expect(tooLong).toEqual(lengths.flatMap((length, i) => (length === longest ? [i] : [])));
          expect(parts.flatMap(({ appended }) => appended)).toEqual(
            rows.filter((_, i) => !tooLong.includes(i)).map(([id, memo]) => [id, '', memo]),
          );
          for (const { appended } of parts) {
            expect(appended.length).toBeGreaterThan(0);
            expect(appended.length).toBeLessThanOrEqual(2000);
            expect(JSON.stringify(appended).length).toBeLessThanOrEqual(1_010_000);
          }
        },
      ),
      { numRuns: 30 },
    );
  });
});
