import type { FileText } from '../../../src/core/import/file-text';
import type { Mapping } from '../../../src/core/import/mapping';
import { readTable } from '../../../src/core/import/read-table';
import { recogniseTable } from '../../../src/core/import/recognise-table';
import type { TableId } from '../../../src/core/tables/table';
import { readFileText } from '../../../src/files/read-file-text';

/** Names every object knows, and one that changes what it knows. */
const NAMES = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'hasOwnProperty',
  'valueOf',
  '__defineGetter__',
];

/** What the prototypes of the language hold that was not always there. */
const spoilt = (): readonly string[] =>
  [Object, Array, String, Function].flatMap((one) => Object.keys(one.prototype));

function read(table: TableId, text: string) {
  const file = readFileText(new TextEncoder().encode(text)) as FileText;
  const { mapping } = recogniseTable(file, { table });
  const { columns, rows, problems } = readTable(file, mapping as Mapping, { language: 'ja' });
  return { columns, rows, problems };
}

const FILES: readonly (readonly [TableId, string, (name: string) => string])[] = [
  ['daily', '日付,担当者,リードソース,架電数,メモ', (name) => `2026-04-01,${name},${name},3,${name}`],
  ['leads', 'リードID,会社名,担当者,ステータス,業種', (name) => `${name},${name},${name},${name},${name}`],
  ['actions', '日時,リードID,種類,結果,メモ', (name) => `2026-04-01 9:00,${name},${name},${name},${name}`],
  ['deals', '商談ID,会社名,フェーズ,結果,失注理由', (name) => `${name},${name},${name},${name},${name}`],
];

describe('a file with names every object knows', () => {
  it.each(FILES)(
    'of %s gives the same rows with such columns beside the known ones as without',
    (table, head, row) => {
      const plain = read(table, `${head}\n${row('x')}\n${row('y')}\n`);
      const extra = NAMES.map(() => 'polluted').join();
      const odd = read(table, `${head},${NAMES.join()}\n${row('x')},${extra}\n${row('y')},${extra}\n`);
      expect(odd.columns).toEqual(plain.columns);
      expect(odd.rows).toEqual(plain.rows);
      expect(spoilt()).toEqual([]);
    },
  );

  it.each(FILES)('of %s keeps such names in cells as the texts they are', (table, head, row) => {
    const cells = (name: string) =>
      read(table, `${head}\n${row(name)}\n`).rows.map((line) =>
        line.map((cell) => (cell === name ? 'the name' : cell)),
      );
    for (const name of NAMES) expect({ name, cells: cells(name) }).toEqual({ name, cells: cells('天気') });
    expect(spoilt()).toEqual([]);
  });
});
