import fc from 'fast-check';
import type { FileLine } from '../../../src/core/import/file-text';
import { readActivityRows } from '../../../src/core/import/read-activity-rows';
import { noActivity } from '../../../src/core/kpi/measures';
import { wordsOf } from '../../../src/core/words/index';

const ja = wordsOf('ja');
const say = ja.problems;

/** A file as its reader hands it over: one text a line, cells between bars, numbered from 1. */
const file = (...lines: string[]): FileLine[] =>
  lines.map((line, i) => ({ line: i + 1, cells: line === '' ? [] : line.split('|') }));

const read = (...lines: string[]) => readActivityRows(file(...lines), ja);

describe('readActivityRows', () => {
  it('reads a Japanese file', () => {
    const reading = read(
      '日付|担当者|リードソース|架電数（件）|有効コンタクト数|商談設定数|受注数|受注金額|メモ',
      '2026/4/1| 佐藤|展示会 |１２０|36|1,2|0|￥3,000,000| 午後が良い ',
    );
    expect(reading).toEqual({
      rows: [
        {
          day: '2026-04-01',
          member: '佐藤',
          channel: '展示会',
          measures: {
            ...noActivity(),
            calls: 120,
            effectiveContacts: 36,
            meetings: 12,
            revenue: 3_000_000,
          },
          memo: '午後が良い',
        },
      ],
      problems: [],
      refused: null,
    });
  });

  it('reads an English file, with its columns in any order', () => {
    const { rows, problems } = read('Calls|Rep|Date|Won amount|Meetings set', '80|Sato|2026-04-01|500000|2');
    expect(problems).toEqual([]);
    expect(rows).toEqual([
      {
        day: '2026-04-01',
        member: 'Sato',
        channel: '',
        measures: { ...noActivity(), calls: 80, revenue: 500_000, meetings: 2 },
        memo: '',
      },
    ]);
  });

  it('reads a file with a byte order mark', () => {
    expect(read('\uFEFF日付|架電数', '2026-04-01|5').rows).toHaveLength(1);
  });

  it('takes empty and missing cells for 0', () => {
    const { rows, problems } = read('日付|架電数|商談設定数', '2026-04-01||2', '2026-04-02');
    expect(problems).toEqual([]);
    expect(rows.map(({ measures }) => [measures.calls, measures.meetings])).toEqual([
      [0, 2],
      [0, 0],
    ]);
  });

  it('keeps repeated rows apart, so that they add up', () => {
    const { rows } = read('日付|担当者|架電数', '2026-04-01|佐藤|10', '2026-04-01|佐藤|15');
    expect(rows.map(({ measures }) => measures.calls)).toEqual([10, 15]);
  });

  it('takes an amount with a fraction, as other currencies have', () => {
    expect(read('date|amount', '2026-04-01|1,200.50').rows[0]?.measures.revenue).toBe(1200.5);
  });

  it('names line, value and fix of everything that cannot be used, and uses the rest', () => {
    const { rows, problems, refused } = read(
      '日付|担当者|架電数|受注数|天気', //     1
      '2026-04-01|佐藤|10|0|晴', //            2
      '4/2/2026|佐藤|20|0|雨', //              3: month or day?
      '', //                                   4: nothing there
      '2026-04-03|鈴木|二十|0|晴', //          5: no digits
      '2026-04-04|鈴木|-5|0|晴', //            6: negative
      '2026-04-05|鈴木|5|0.5|晴', //           7: half a win
      '||||', //                               8: nothing there
      '|鈴木|5|0|晴', //                       9: no day
      '2026-04-06|鈴木|30|1|晴', //           10
    );
    expect(refused).toBeNull();
    expect(rows.map(({ day }) => day)).toEqual(['2026-04-01', '2026-04-06']);
    expect(problems).toEqual([
      { where: '1行目', what: say.unknownColumn('天気'), fix: say.renameColumn },
      { where: '3行目', what: say.unreadableDay('4/2/2026'), fix: say.writeDay },
      { where: '5行目', what: say.noNumber('架電数', '二十'), fix: say.writeNumber },
      { where: '6行目', what: say.negative('架電数', '-5'), fix: say.writeNumber },
      { where: '7行目', what: say.fraction('受注数', '0.5'), fix: say.writeNumber },
      { where: '9行目', what: say.unreadableDay(''), fix: say.writeDay },
    ]);
  });

  it('tells line numbers of the file, not of the list it was given', () => {
    const lines: FileLine[] = [
      { line: 3, cells: ['日付', '架電数'] },
      { line: 4, cells: ['2026-04-01', '1'] },
      // A quoted line break made the row above two lines long.
      { line: 6, cells: ['2026-04-02', 'x'] },
    ];
    expect(readActivityRows(lines, ja).problems.map(({ where }) => where)).toEqual(['6行目']);
  });

  it('speaks the language it is given', () => {
    const { problems } = readActivityRows(file('date|calls', '2026-04-01|x'), wordsOf('en'));
    expect(problems.map(({ what }) => what)).toEqual(['Calls "x" is not a number']);
  });

  it('uses the first of two columns that mean the same, and says so', () => {
    const { rows, problems } = read('日付|架電数|コール数', '2026-04-01|10|99');
    expect(rows.map(({ measures }) => measures.calls)).toEqual([10]);
    expect(problems).toEqual([
      { where: '1行目', what: say.repeatedColumn('コール数'), fix: say.keepOneColumn },
    ]);
  });

  it('names every column that has values but no name, and uses the rest', () => {
    const { rows, problems } = read(
      '日付||架電数| |天気|', //       2nd, 4th and 6th without a name, the 2nd and 4th empty at first
      '2026-04-01||10||晴|||あと', //   an 8th beyond the header, and a 7th that stays empty
      '2026-04-02| 佐藤 |20||雨||',
      '2026-04-03|鈴木|30|5|曇|',
    );
    expect(rows.map(({ member, measures }) => [member, measures.calls])).toEqual([
      ['', 10],
      ['', 20],
      ['', 30],
    ]);
    expect(problems).toEqual([
      { where: '1行目', what: say.unnamedColumn(2, '佐藤'), fix: say.nameColumn },
      { where: '1行目', what: say.unnamedColumn(4, '5'), fix: say.nameColumn },
      { where: '1行目', what: say.unknownColumn('天気'), fix: say.renameColumn },
      { where: '1行目', what: say.unnamedColumn(8, 'あと'), fix: say.nameColumn },
    ]);
  });

  it('says nothing of columns without a name and without values', () => {
    expect(read('日付|架電数||', '2026-04-01|10| |', '2026-04-02|20|||||').problems).toEqual([]);
  });

  it.each(['△5', '▲5', '(5)', '（5）', '-5'])('calls %s negative', (count) => {
    expect(read('日付|架電数', `2026-04-01|${count}`).problems).toEqual([
      { where: '2行目', what: say.negative('架電数', count), fix: say.writeNumber },
    ]);
  });

  describe('refuses', () => {
    it('an empty file', () => {
      expect(readActivityRows([], ja)).toEqual({
        rows: [],
        problems: [],
        refused: { where: say.file, what: say.emptyFile, fix: say.needsHeader },
      });
    });

    it('a file without a column of days, naming the headers it has', () => {
      const { rows, refused } = read('担当者|| |架電数', '佐藤|||10');
      expect(rows).toEqual([]);
      expect(refused).toEqual({
        where: '1行目',
        what: say.noColumn(say.dayColumn, '担当者, 架電数'),
        fix: say.needsHeader,
      });
    });

    it('a file without any column of counts', () => {
      const { refused } = read('日付|担当者|メモ', '2026-04-01|佐藤|休み');
      expect(refused?.what).toBe(say.noColumn(say.countColumn, '日付, 担当者, メモ'));
    });

    it('a file in which no day can be read, showing the first', () => {
      const { rows, problems, refused } = read('日付|架電数', '4/1/2026|10', '4/2/2026|20');
      expect(rows).toEqual([]);
      expect(refused).toEqual({
        where: '2行目',
        what: say.noReadableDay(say.unreadableDay('4/1/2026')),
        fix: say.writeDay,
      });
      expect(problems).toHaveLength(2);
    });

    it('nothing where every day can be read, though no row can be used', () => {
      expect(read('日付|架電数', '2026-04-01|0.5')).toEqual({
        rows: [],
        problems: [{ where: '2行目', what: say.fraction('架電数', '0.5'), fix: say.writeNumber }],
        refused: null,
      });
    });

    it('nothing when there are only headers', () => {
      expect(read('日付|架電数')).toEqual({ rows: [], problems: [], refused: null });
    });
  });

  it('loses no line: what is not empty is a row or a problem, in order', () => {
    const cell = fc.oneof(
      fc.constantFrom('', ' ', '2026-04-01', '2026/2/30', '4/1/2026', '佐藤', '10', '-3', '2.5', 'x', '１２'),
      fc.string({ maxLength: 4 }),
    );
    const body = fc.array(fc.array(cell, { maxLength: 4 }), { maxLength: 20 });
    fc.assert(
      fc.property(body, (table) => {
        const lines = [['日付', '担当者', '架電数', '受注金額'], ...table].map((cells, i) => ({
          line: i + 1,
          cells,
        }));
        const { rows, problems } = readActivityRows(lines, ja);
        const filled = lines.slice(1).filter(({ cells }) => cells.some((text) => text.trim() !== ''));
        const told = problems.map(({ where }) => Number(where.replace('行目', '')));
        expect(rows.length + problems.length).toBe(filled.length);
        expect(told).toEqual([...new Set(told)].sort((a, b) => a - b));
        expect(filled.map(({ line }) => line)).toEqual(expect.arrayContaining(told));
      }),
    );
  });
});
