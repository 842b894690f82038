import fc from 'fast-check';
import { matchExisting } from '../../../src/core/import/match-existing';
import { planImport } from '../../../src/core/import/plan-import';
import { repeatedProblems } from '../../../src/core/import/repeated-rows';
import type { AnyColumn } from '../../../src/core/import/targets';
import type { Cell, TableId } from '../../../src/core/tables/table';

interface Listed {
  readonly columns: readonly AnyColumn[];
  readonly rows: readonly (readonly Cell[])[];
  readonly at: readonly number[];
}

const list = (columns: string, ...rows: string[]): Listed => ({
  columns: columns.split('|') as AnyColumn[],
  rows: rows.map((row) => row.split('|')),
  at: rows.map((_, i) => i + 2),
});

/** What comes of a sheet when a plan is written to it. */
function written(sheet: Listed, { columns, appended, changed }: ReturnType<typeof planImport>): Listed {
  const rows = sheet.rows.map((cells, i) => {
    const change = changed.find(({ row }) => row === sheet.at[i]);
    if (!change) return cells;
    return sheet.columns.map((column, j) => {
      const place = columns.indexOf(column);
      return place < 0 ? (cells[j] as Cell) : (change.to[place] as Cell);
    });
  });
  const below = appended.map((cells) => sheet.columns.map((column) => cells[columns.indexOf(column)] ?? ''));
  return { columns: sheet.columns, rows: [...rows, ...below], at: [...rows, ...below].map((_, i) => i + 2) };
}

const imported = (table: TableId, sheet: Listed, file: Listed, onDuplicate: 'update' | 'skip' = 'update') =>
  planImport(table, file, sheet, matchExisting(table, file, sheet), onDuplicate);

describe('matchExisting', () => {
  it('knows deals again by their ID, and says which cells are others', () => {
    const sheet = list('id|company|result|amount', 'D-1|泉||5', 'D-2|青葉|受注|7');
    const file = list('id|company|result|amount', 'D-1|泉|Won|5', 'D-2|青葉|Won|7', 'D-3|泉||1');
    const matches = matchExisting('deals', file, sheet);
    expect(matches).toEqual({
      ...{ fresh: [2], same: [1], repeated: [], again: [] },
      changed: [{ index: 0, existing: 0, columns: ['result'] }],
    });
  });

  it('knows leads again by company and phone or mail, however they are written', () => {
    const sheet = list(
      'id|company|person|phone|mail',
      'L-1|株式会社泉|高橋|03-1234-5678|',
      'L-2|青葉|鈴木||S@aoba.jp',
    );
    const file = list(
      'company|person|phone|mail|memo',
      ...[
        '泉㈱|高橋|+81 3 1234 5678||x',
        '青葉|鈴木|090-0000-0000|s@aoba.jp|',
        '青葉|田中|090-0000-0000|t@aoba.jp|',
      ],
    );
    const { fresh, changed } = matchExisting('leads', file, sheet);
    expect([fresh, changed.map(({ index, existing }) => [index, existing])]).toEqual([
      [2],
      [
        [0, 0],
        [1, 1],
      ],
    ]);
  });

  it('keeps leads apart whose IDs differ, and people of a company behind one phone', () => {
    const sheet = list('id|company|person|phone', 'L-1|泉|高橋|03');
    expect(matchExisting('leads', list('id|company|person|phone', 'L-9|泉|高橋|03'), sheet).fresh).toEqual([
      0,
    ]);
    expect(matchExisting('leads', list('company|person|phone', '泉|鈴木|03'), sheet).fresh).toEqual([0]);
    expect(matchExisting('leads', list('company|person|phone', '泉|高橋|03'), sheet).same).toEqual([0]);
  });

  it('uses the first of two rows about the same, and tells the other', () => {
    const file = list('id|company', 'D-1|泉', 'D-2|青葉', 'D-1|泉二');
    const matches = matchExisting('deals', file, list('id|company'));
    expect([matches.fresh, matches.repeated]).toEqual([[0, 1], [{ index: 2, of: 0 }]]);
    expect(repeatedProblems(file, matches)).toEqual([
      { what: 'repeated-row', line: 4, value: '2', column: null, header: '', leftOut: true },
    ]);
  });

  it('keeps entries of a day that may both have happened, and only tells them', () => {
    const file = list('day|member|calls', '2026-04-01|佐藤|5', '2026-04-01|佐藤|5', '2026-04-01|佐藤|7');
    const matches = matchExisting('daily', file, list('day|member|calls'));
    expect([matches.fresh, matches.repeated, matches.again.length]).toEqual([[0, 1, 2], [], 2]);
    const calls = list(
      'when|lead|member|kind|result',
      '2026-04-01|L-1|佐藤|電話|未接続',
      '2026-04-01|L-1|佐藤|電話|未接続',
    );
    expect(matchExisting('actions', calls, list('when')).fresh).toEqual([0, 1]);
    const timed = list(
      'when|lead|member|kind',
      '2026-04-01T09:30|L-1|佐藤|電話',
      '2026-04-01T09:30|L-1|佐藤|Call',
    );
    expect(matchExisting('actions', timed, list('when')).fresh).toEqual([0]);
  });

  const cell = fc.constantFrom('', 'a', 'b', '1');
  const columns: { readonly [T in TableId]: string } = {
    daily: 'day|member|calls',
    leads: 'id|company|phone|mail|memo',
    actions: 'when|lead|member|kind|result',
    deals: 'id|company|product|amount',
  };
  const someTable = fc.constantFrom(...(Object.keys(columns) as TableId[])).chain((table) => {
    const width = columns[table].split('|').length;
    const rows = fc.array(fc.array(cell, { minLength: width, maxLength: width }), { maxLength: 8 });
    return fc.tuple(fc.constant(table), rows, rows);
  });
  const sheetOf = (table: TableId, rows: readonly (readonly Cell[])[]): Listed => ({
    ...{ columns: columns[table].split('|') as AnyColumn[], rows, at: rows.map((_, i) => i + 2) },
  });

  it('puts every row of a file into one of its lists', () => {
    fc.assert(
      fc.property(someTable, ([table, file, sheet]) => {
        const { fresh, same, changed, repeated } = matchExisting(
          table,
          sheetOf(table, file),
          sheetOf(table, sheet),
        );
        const all = [
          fresh,
          same,
          changed.map(({ index }) => index),
          repeated.map(({ index }) => index),
        ].flat();
        expect(all.sort((a, b) => a - b)).toEqual(file.map((_, i) => i));
      }),
    );
  });

  it('finds nothing new in a file that was imported before, whatever was there', () => {
    fc.assert(
      fc.property(someTable, ([table, rows, before]) => {
        const file = sheetOf(table, rows);
        const sheet = sheetOf(table, before);
        const once = written(sheet, imported(table, sheet, file, 'skip'));
        expect(imported(table, once, file, 'skip').appended).toEqual([]);
        const updated = written(sheet, imported(table, sheet, file));
        expect(imported(table, updated, file).appended).toEqual([]);
      }),
    );
  });
});

describe('planImport', () => {
  it('leaves every row of the sheet as it is when duplicates are skipped', () => {
    const sheet = list('id|company|amount', 'D-1|泉|5');
    const file = list('id|company|amount', 'D-1|泉|9', 'D-2|青葉|1');
    expect(imported('deals', sheet, file, 'skip')).toEqual({
      ...{ table: 'deals', columns: ['id', 'company', 'amount'] },
      ...{ appended: [['D-2', '青葉', '1']], changed: [] },
    });
  });

  it('updates the cells that are others, never empties one, and writes only columns of the sheet', () => {
    const sheet = list('memo|id|company|amount', '大切|D-1|泉|5');
    const file = list('id|company|amount|product', 'D-1||9|GTX');
    expect(imported('deals', sheet, file)).toEqual({
      ...{ table: 'deals', columns: ['id', 'company', 'amount'], appended: [] },
      changed: [{ row: 2, was: ['D-1', '泉', '5'], to: ['D-1', '泉', '9'] }],
    });
  });
});
