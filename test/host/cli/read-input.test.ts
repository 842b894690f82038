import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inputTables } from '../../../host/cli/input-tables';
import { readInput } from '../../../host/cli/read-input';
import { UsageError } from '../../../host/cli/usage-error';
import type { DateOrder } from '../../../src/core';

const folder = mkdtempSync(join(tmpdir(), 'input-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Reads these contents as `a.csv`, in English. */
async function read(contents: string | Uint8Array, dates?: DateOrder) {
  const path = join(folder, 'a.csv');
  writeFileSync(path, contents);
  return readInput(path, 'a.csv', 'en', dates);
}

/** What files with these contents hold together. */
const readAll = async (...contents: string[]) => {
  const files = [];
  for (const one of contents) files.push(await read(one));
  return inputTables(files, 'en');
};

describe('readInput', () => {
  it('lists rows that cannot be used with their line, and uses the rest', async () => {
    const { rows, problems } = await readAll(
      [
        'date,member,calls,amount,memo',
        '2026-04-01,Sato,10,0,"first',
        'second"',
        '',
        '4/2,Sato,10,0,',
        '2026-04-02,Sato,ten,0,',
        '2026-04-03,Sato,10,1,200,late',
        '2026-04-04,Sato,10,0,"open',
        '2026-04-05,Sato,-1,0,',
        '2026-04-06,Sato,7,0,',
      ].join('\n'),
    );
    expect(rows.map(({ day, memo }) => [day, memo])).toEqual([
      ['2026-04-01', 'first\nsecond'],
      ['2026-04-06', ''],
    ]);
    expect(problems.map(({ where, what, fix }) => `${where}: ${what} (${fix})`)).toEqual([
      'line 5: date "4/2" cannot be read as a date (write it as 2026-04-01 or 2026/4/1; this row is left out)',
      'line 6: calls "ten" is not a number (write a number; this row is left out)',
      'line 7: there are 6 values, more than there are columns (put values that hold a comma in quotation marks, as in "1,200"; this row is left out)',
      'line 8: a quotation mark (") on this line is not closed (close or remove it; this row is left out)',
      'line 9: calls is negative (-1) (write a whole number from 0 up; this row is left out)',
    ]);
  });

  it('asks for the order of dates it cannot tell, and takes it from --dates', async () => {
    const contents = 'date,calls\n3/4/2026,5\n';
    await expect(read(contents)).rejects.toThrow(
      'The file "a.csv", line 1: in date, the order of "3/4/2026" cannot be told (month/day/year, day/month/year); run it with one of --dates mdy, --dates dmy.',
    );
    expect((await read(contents, 'dmy')).reading.rows).toEqual([['2026-04-03', 5]]);
    // Where the file tells itself, nobody is asked, and nobody can say otherwise.
    expect((await read(`${contents}4/13/2026,6\n`, 'dmy')).reading.rows).toEqual([
      ['2026-03-04', 5],
      ['2026-04-13', 6],
    ]);
  });

  it.each([
    ['', 'The file "a.csv": the file is empty; name the columns, such as: date,'],
    [
      'a,b\nx,2\n',
      'The file "a.csv", line 1: its column names do not tell what it holds; the columns are: a, b;',
    ],
    [
      '担当者,架電数\n佐藤,2\n',
      'The file "a.csv", line 1: a column for Date is missing; the columns are: 担当者, 架電数;',
    ],
    ['\n\ndate,member\n', 'The file "a.csv", line 3: a column for counts (such as "calls") is missing;'],
    [
      '2026-04-01,2\n2026-04-02,3\n',
      'The file "a.csv": there is no line with column names; name the columns',
    ],
    ['date,calls\nsoon,2\nlater,3\n', 'The file "a.csv", line 2: no row has a date that can be read'],
    [
      'company,member,phone,amount,memo\nA,B,1,2,3\n',
      'The file "a.csv", line 1: by its column names it may hold any of these: leads, deals; rename the columns',
    ],
  ])('says why nothing of %j can be used', async (contents, sentence) => {
    await expect(read(contents)).rejects.toThrow(sentence);
    await expect(read(contents)).rejects.toThrow(UsageError);
  });

  it('asks for a CSV file when given a workbook', async () => {
    await expect(read(new Uint8Array([0x50, 0x4b, 3, 4, 0, 0]))).rejects.toThrow(
      'The file "a.csv" cannot be read as text; save it from your spreadsheet as "CSV (UTF-8)" and try again.',
    );
  });

  it('says that a file is missing, or is a folder', async () => {
    const open = (path: string) => readInput(path, 'b.csv', 'ja');
    await expect(open(join(folder, 'b.csv'))).rejects.toThrow(
      new UsageError('ファイル「b.csv」が見つかりません。--input のパスを確かめてください。'),
    );
    await expect(open(folder)).rejects.toThrow('ファイル「b.csv」を開けません（EISDIR）。');
  });
});

describe('inputTables', () => {
  it('puts files of the same list together, the later one saying what is new of a row in both', async () => {
    const { rows, tables, problems } = await readAll(
      'date,calls\n2026-04-01,5\n',
      'deal ID,company,amount\nD-1,A,5\nD-2,B,7\n',
      'deal ID,company,stage\nD-2,B,Proposal\nD-3,C,Won\n',
      'date,calls\n2026-04-01,6\n',
    );
    expect(rows.map(({ measures }) => measures.calls)).toEqual([5, 6]);
    expect(tables).toEqual([
      {
        ...{ table: 'deals', columns: ['id', 'company', 'amount', 'stage', 'result'] },
        rows: [
          ['D-1', 'A', 5, '', ''],
          ['D-2', 'B', 7, 'Proposal', ''],
          ['D-3', 'C', '', '', 'Won'],
        ],
      },
    ]);
    expect(problems).toEqual([]);
  });

  it('tells rows of a file that repeat one before them, and names the file where there are more', async () => {
    const deals = 'deal ID,company,amount\nD-1,A,5\nD-1,A,6\n';
    const repeated = { what: 'this is the same as line 2', fix: expect.stringContaining('left out') };
    expect((await readAll(deals)).problems).toEqual([{ where: 'line 3', ...repeated }]);
    expect((await readAll(deals, 'date,calls\n2026-04-01,5\n')).problems).toEqual([
      { where: 'a.csv, line 3', ...repeated },
    ]);
  });
});
