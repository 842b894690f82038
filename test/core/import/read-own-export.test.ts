import fc from 'fast-check';
import { guarded } from '../../../src/core/export/guard';
import type { FileText } from '../../../src/core/import/file-text';
import type { Mapping } from '../../../src/core/import/mapping';
import { readTable } from '../../../src/core/import/read-table';
import { recogniseTable } from '../../../src/core/import/recognise-table';
import type { TableId } from '../../../src/core/tables/table';

/** A file as its reader hands it over: one text a line, cells between bars, numbered from 1. */
const file = (...lines: string[]): FileText => ({
  lines: lines.flatMap((line, i) => (line === '' ? [] : { line: i + 1, cells: line.split('|') })),
  badQuotes: [],
});

function read(table: TableId, ...lines: string[]) {
  const text = file(...lines);
  const { mapping } = recogniseTable(text, { table });
  return readTable(text, mapping as Mapping, { language: 'ja' });
}

/** The rows by column, as a person would look them up. */
function cells(table: TableId, ...lines: string[]) {
  const { columns, rows } = read(table, ...lines);
  return rows.map((row) => Object.fromEntries(columns.map((column, i) => [column, row[i]])));
}

describe('readTable, of a file our own export wrote', () => {
  it('reads a text that was guarded as it was before', () => {
    const text = fc
      .stringMatching(/^['=+\-@＝]{0,3}[a-z0-9あ=-]{1,6}$/)
      .filter((one) => !/^[-‐–—―ー－]?$/.test(one));
    fc.assert(
      fc.property(text, (memo) => {
        const [row] = cells('deals', '会社名|段階|メモ', `泉|提案|${guarded(memo)}`);
        expect(row?.memo).toBe(memo);
      }),
    );
    expect(cells('leads', '会社名|電話番号', `泉|${guarded('+81 3 1234 5678')}`)[0]?.phone).toBe(
      '+81 3 1234 5678',
    );
  });
});
