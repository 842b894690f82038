import { splitLines } from '../../src/files/split-lines';

const numbers = (text: string) => splitLines(text).lines.map(({ line }) => line);
const cells = (text: string) => splitLines(text).lines.map((line) => line.cells);

describe('splitLines', () => {
  it('numbers records as an editor numbers lines, past quoted line breaks and blank lines', () => {
    expect(numbers('\n \n日付,メモ\n2026-04-01,"a\nb\nc"\n,,\n2026-04-02,d\n')).toEqual([3, 4, 8]);
  });

  it.each([
    ['\n', 'Unix'],
    ['\r\n', 'Windows'],
    ['\r', 'old Macintosh'],
  ])('reads %j line breaks (%s) the same', (end) => {
    const text = ['日付,メモ', '2026-04-01,"a', 'b"', '2026-04-02,c'].join(end);
    expect(splitLines(text).lines).toEqual([
      { line: 1, cells: ['日付', 'メモ'] },
      { line: 2, cells: ['2026-04-01', 'a\nb'] },
      { line: 4, cells: ['2026-04-02', 'c'] },
    ]);
  });

  it('keeps delimiters and doubled quotation marks of quoted cells', () => {
    expect(cells('a,b\n"1,200","say ""hi"""')).toEqual([
      ['a', 'b'],
      ['1,200', 'say "hi"'],
    ]);
  });

  it('takes the delimiter from the header', () => {
    expect(cells('日付\t架電数\n2026-04-01\t1,200')).toEqual([
      ['日付', '架電数'],
      ['2026-04-01', '1,200'],
    ]);
    expect(cells('日付;架電数\n2026-04-01;3')).toEqual([
      ['日付', '架電数'],
      ['2026-04-01', '3'],
    ]);
    expect(cells('日付,架電数;メモ\n2026-04-01,3')).toEqual([
      ['日付', '架電数;メモ'],
      ['2026-04-01', '3'],
    ]);
  });

  it('tells the delimiter past titles that have none, and past amounts and notes that have another one', () => {
    expect(cells('架電実績\n\n日付;メモ\n2026-04-01;a,b,c,d\n2026-04-02;e,f\n')).toEqual([
      ['架電実績'],
      ['日付', 'メモ'],
      ['2026-04-01', 'a,b,c,d'],
      ['2026-04-02', 'e,f'],
    ]);
    expect(cells('a,b,c,d,e\n1,2,3\n1,2,3,4;4\n1,2;2,3,4,5')[1]).toEqual(['1', '2', '3']);
    expect(cells('"a;b;c",d\n"1;2;3",4')).toEqual([
      ['a;b;c', 'd'],
      ['1;2;3', '4'],
    ]);
  });

  it('takes the delimiter a first line tells, and counts that line', () => {
    expect(splitLines('sep=;\r\na,b;c\r\n1,2;3').lines).toEqual([
      { line: 2, cells: ['a,b', 'c'] },
      { line: 3, cells: ['1,2', '3'] },
    ]);
  });

  it('drops columns at the end in which no line has a value', () => {
    expect(cells(`a,b${','.repeat(254)}\n1,${','.repeat(254)}\n,2, ${','.repeat(253)}`)).toEqual([
      ['a', 'b'],
      ['1', ''],
      ['', '2'],
    ]);
  });

  it('leaves out only the line whose quotation mark is not closed', () => {
    const { lines, badQuotes } = splitLines('a,b\n1,"open\n2,x\n3,"y"\n4,"z\nz"\n5,"open again\n6,w\n');
    expect(badQuotes).toEqual([2, 7]);
    expect(lines.map(({ line, cells: [first] }) => [line, first])).toEqual([
      [1, 'a'],
      [3, '2'],
      [4, '3'],
      [5, '4'],
      [8, '6'],
    ]);
  });

  it('finds nothing in an empty text', () => {
    expect(splitLines('')).toEqual({ lines: [], badQuotes: [] });
  });
});
