import fc from 'fast-check';
import Papa from 'papaparse';
import { guarded, unguarded } from '../../../src/core/export/guard';
import { writeCsv } from '../../../src/core/export/write-csv';
import { anyText } from './any-text';

describe('guarded, unguarded', () => {
  it.each([
    '=1+1',
    '+81',
    '-1',
    '@SUM(A1)',
    '\t=1',
    '\r',
    '\n=1',
    '  =1',
    '　＝1',
    '＋1',
    '－1',
    '＠a',
    "'=1",
    '\0=1',
  ])('puts an apostrophe before %j', (text) => expect(guarded(text)).toBe(`'${text}`));

  it.each(['', 'a=1', '1-2', "'a", "O'Neil", '株式会社=', ' a', '03-1234-5678'])('leaves %j', (text) =>
    expect([guarded(text), unguarded(text)]).toEqual([text, text]),
  );

  it('gives every text back, and never one that begins a formula', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(unguarded(guarded(text))).toBe(text);
        expect(guarded(text)).not.toMatch(/^\s*[=+\-@＝＋－＠]|^[\t\r\n]/);
      }),
    );
  });

  it('guards whatever the library for CSV files guards', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const [[theirs = ''] = []] = Papa.parse<string[]>(
          Papa.unparse([[text, 'x']], { escapeFormulae: true }),
          { delimiter: ',' },
        ).data;
        if (theirs !== text) expect(guarded(text)).toBe(theirs);
      }),
    );
  });
});

describe('writeCsv', () => {
  it('ends every row with CRLF, and quotes only what needs it', () => {
    expect(
      writeCsv([
        ['a', 'b,c'],
        ['d"e', 1.5],
        ['f\ng', true],
      ]),
    ).toBe('a,"b,c"\r\n"d""e",1.5\r\n"f\ng",TRUE\r\n');
  });

  it('keeps negative numbers numbers', () => {
    expect(writeCsv([[-5, '-5']])).toBe("-5,'-5\r\n");
  });

  it('is read back cell by cell by a library', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 4 }),
        fc.array(fc.array(anyText, { minLength: 4, maxLength: 4 }), { minLength: 1 }),
        (width, all) => {
          const rows = all.map((cells) => cells.slice(0, width));
          const { data } = Papa.parse<string[]>(writeCsv(rows), { delimiter: ',', newline: '\r\n' });
          expect(data.slice(0, -1).map((cells) => cells.map(unguarded))).toEqual(rows);
        },
      ),
    );
  });
});
