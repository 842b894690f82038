import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readActivityFile } from '../../../host/cli/read-activity-file';
import { UsageError } from '../../../host/cli/usage-error';
import { cliWordsOf } from '../../../host/cli/words';
import { wordsOf } from '../../../src/core';

const folder = mkdtempSync(join(tmpdir(), 'activity-file-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Reads these contents as `a.csv`, in English. */
async function read(contents: string | Uint8Array) {
  const path = join(folder, 'a.csv');
  writeFileSync(path, contents);
  return readActivityFile(path, 'a.csv', wordsOf('en'), cliWordsOf('en'));
}

describe('readActivityFile', () => {
  it('reads rows in the order of the file', async () => {
    const { rows, problems } = await read(
      '\uFEFF日付,担当者,リードソース,架電数,受注金額,メモ\r\n2026/4/1,田中,展示会,"1,200",,"一行\r\n二行"\r\n',
    );
    expect(problems).toEqual([]);
    expect(rows).toEqual([
      {
        day: '2026-04-01',
        member: '田中',
        channel: '展示会',
        measures: expect.objectContaining({ calls: 1200, revenue: 0 }),
        memo: '一行\n二行',
      },
    ]);
  });

  it('lists rows that cannot be used with their line, and uses the rest', async () => {
    const { rows, problems } = await read(
      [
        'date,member,calls,amount,memo',
        '2026-04-01,Sato,10,0,"first',
        'second"',
        '',
        '4/2/2026,Sato,10,0,',
        '2026-04-02,Sato,ten,0,',
        '2026-04-03,Sato,10,1,200,late',
        '2026-04-04,Sato,10,0,"open',
        '2026-04-05,Sato,-1,0,',
        '2026-04-06,Sato,7,0,',
      ].join('\n'),
    );
    expect(rows.map(({ day }) => day)).toEqual(['2026-04-01', '2026-04-06']);
    expect(problems.map(({ where, what }) => `${where}: ${what}`)).toEqual([
      'line 5: the date "4/2/2026" cannot be read',
      'line 6: Calls "ten" is not a number',
      'line 7: there are 6 values for 5 columns',
      'line 8: a quotation mark (") on this line is not closed',
      'line 9: Calls is negative (-1)',
    ]);
  });

  it.each([
    ['', 'The file "a.csv": the file is empty; write column names in the first line,'],
    ['a,b\n1,2\n', 'The file "a.csv", line 1: a "date" column is missing; the columns are: a, b;'],
    ['\n\ndate,name\n', 'The file "a.csv", line 3: a column with counts (such as "calls") is missing;'],
    ['date,calls\nsoon,2\nlater,3\n', 'The file "a.csv", line 2: no row has a date that can be read'],
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
    const open = (path: string) => readActivityFile(path, 'b.csv', wordsOf('ja'), cliWordsOf('ja'));
    await expect(open(join(folder, 'b.csv'))).rejects.toThrow(
      new UsageError('ファイル「b.csv」が見つかりません。--input のパスを確かめてください。'),
    );
    await expect(open(folder)).rejects.toThrow('ファイル「b.csv」を開けません（EISDIR）。');
  });
});
