import fc from 'fast-check';
import { guarded } from '../../../src/core/export/guard';
import { readTable } from '../../../src/core/import/read-table';
import { recogniseTable } from '../../../src/core/import/recognise-table';
import { splitLines } from '../../../src/files/split-lines';

/** What a file of deals says in a column of its only row. */
function read(header: 'メモ' | '金額', text: string) {
  const file = splitLines(`会社名\t段階\t${header}\n泉\t提案\t${text}\n`);
  const { mapping } = recogniseTable(file);
  if (!mapping) throw new Error('not recognised');
  const { columns, rows } = readTable(file, mapping, { language: 'ja' });
  return rows[0]?.[(columns as readonly string[]).indexOf(header === 'メモ' ? 'memo' : 'amount')];
}

describe('readTable, of a file our own export wrote', () => {
  it('reads a text that was guarded as it was before', () => {
    const text = fc.stringMatching(/^['=+\-@＝]{0,3}[a-z0-9あ=-]{1,6}$/);
    fc.assert(
      fc.property(text, (memo) => {
        expect(read('メモ', guarded(memo))).toBe(memo);
      }),
    );
  });

  it('reads a text in a column of amounts as it would without the guard', () => {
    expect(read('金額', guarded('=1+1'))).toBe('=1+1');
    expect(read('金額', guarded('-2,000'))).toBe(-2000);
  });
});
