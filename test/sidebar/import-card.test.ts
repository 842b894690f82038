import type { Browser } from 'playwright-core';
import type { TableEdit } from '../../src/sidebar/server/api';
import { launchChromium } from '../chromium';
import { encodeShiftJis } from '../files/encode-shift-jis';
import { button, count, openImport, said } from './open-import';
import { seenText } from './seen-text';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

const csv = (...lines: string[]): string => `${lines.join('\r\n')}\r\n`;
const DEALS = csv(
  '商談ID,会社名,段階,金額,IS担当,天気',
  'D-1,泉,提案,"1,200,000",田中,晴',
  'D-2,青葉,受注,￥500000,佐籐,雨',
  'D-3,緑,いつか,=1+1,佐藤,',
  ',,,,,曇',
);
const deal = (edits: Partial<TableEdit>): TableEdit[] => [
  { table: 'deals', columns: ['id', 'company', 'stage', 'amount'], ...edits },
];
let requests = 0;
const write = (send: (name: string, request: unknown) => Promise<unknown>, edits: readonly TableEdit[]) =>
  send('writeTables', { id: `other-${++requests}-person`, part: 0, edits });

describe('データ, a file', () => {
  it('is recognised, looked over, and written as it is read, formulas as text', async () => {
    const { page, choose, rows, requests: asked, errors } = await openImport(browser);
    await choose(encodeShiftJis(DEALS), '商談.csv');
    expect(await count(page, '新しい行')).toBe('3行');
    expect(await count(page, '取り込まない行')).toBe('1行');
    expect(await page.getByLabel('種類').inputValue()).toBe('deals');
    await page.getByText('商談.csv（4行）').waitFor();
    const problems = await seenText(page.locator('.import-problems'));
    expect(problems).toContain('確認してください（4件）');
    expect(problems).toContain('1行目 使わない列があります: 天気');
    expect(problems).toContain('4行目 段階「いつか」は選択肢にありません');
    expect(problems).toContain('5行目 どの行かを示す値がありません');
    expect(await seenText(page.getByRole('region', { name: 'はじめの3行' }))).toContain('1,200,000');
    await button(page, '3行を取り込む').click();
    await said(page, '取り込みました。新しい行 3行、内容を変えた行 0行。');
    expect(await rows('deals')).toMatchObject([
      { id: 'D-1', company: '泉', stage: '提案', amount: 1200000, isOwner: '田中' },
      { id: 'D-2', company: '青葉', result: '受注', amount: 500000, isOwner: '佐籐' },
      { id: 'D-3', company: '緑', stage: 'いつか', amount: '=1+1', isOwner: '佐藤' },
    ]);
    expect([asked, errors]).toEqual([[], []]);
  });

  it('is written with the names somebody takes for those nobody knows', async () => {
    const { page, choose, rows } = await openImport(browser);
    await choose(csv('商談ID,会社名,段階,IS担当', 'D-1,泉,,佐 藤', 'D-2,青葉,,田中さん', 'D-3,緑,,高橋'));
    expect(await count(page, '新しい行')).toBe('3行');
    await page.getByLabel('佐 藤（1行）').selectOption('佐藤');
    await page.getByLabel('田中さん（1行）').selectOption('田中');
    expect(await count(page, '新しい行')).toBe('3行');
    await button(page, '3行を取り込む').click();
    await said(page, '取り込みました');
    expect((await rows('deals')).map(({ isOwner }) => isOwner)).toEqual(['佐藤', '田中', '高橋']);
  });

  it('updates rows that are there or skips them, and empties nothing', async () => {
    const { addon, page, choose, rows, asked } = await openImport(browser, {
      prepare: ({ send }) =>
        write(
          send,
          deal({
            appended: [
              ['D-1', '泉', '提案', 100],
              ['D-2', '青葉', '提案', 200],
            ],
          }),
        ),
    });
    const file = csv('商談ID,会社名,段階,金額', 'D-1,泉,ヒアリング,', 'D-2,青葉,提案,200', 'D-3,緑,提案,300');
    await choose(file);
    expect(await count(page, '新しい行')).toBe('1行');
    expect(await count(page, '内容が変わる行')).toBe('1行');
    expect(await count(page, '同じ行')).toBe('1行');
    await button(page, '2行を取り込む').waitFor();
    await page.getByLabel('更新しない').check();
    await button(page, '1行を取り込む').waitFor();
    await page.getByLabel('ファイルの内容に更新する').check();
    await button(page, '2行を取り込む').click();
    await said(page, '取り込みました。新しい行 1行、内容を変えた行 1行。');
    const after = await rows('deals');
    expect(after.map(({ id, stage, amount }) => [id, stage, amount])).toEqual([
      ['D-1', 'ヒアリング', 100],
      ['D-2', '提案', 200],
      ['D-3', '提案', 300],
    ]);
    const edits = asked.flatMap(({ name, request }) =>
      name === 'writeTables' ? (request as { edits: TableEdit[] }).edits : [],
    );
    expect(edits.map(({ appended, changed }) => [appended?.length, changed?.length])).toEqual([
      [1, 0],
      [0, 1],
    ]);
    await choose(file);
    await said(page, '書き込むものはありません');
    expect(await rows('deals')).toEqual(after);

    // Reopened, it can still be taken back.
    await page.reload();
    await button(page, '取り込みを取り消す').click();
    await addon.host.spreadsheet.getSheetByName('商談')?.getRange('C4').setValue('山田');
    await button(page, '取り消す').click();
    expect(await seenText(page.getByRole('status').filter({ hasText: '取り消しました' }))).toBe(
      '取り込みを取り消しました（1行）。 取り込んだあとに書き換えられた1行は、残しました。',
    );
    expect((await rows('deals')).map(({ id, stage }) => [id, stage])).toEqual([
      ['D-1', '提案'],
      ['D-2', '提案'],
      ['D-3', '提案'],
    ]);
  });

  it('puts daily rows of earlier months into 履歴', async () => {
    const { page, choose, rows } = await openImport(browser);
    await choose(csv('日付,担当者,架電数', '2026-03-31,田中,10', '2026-04-01,田中,20', '2026-02-01,佐藤,5'));
    expect(await count(page, '新しい行')).toBe('3行');
    await page.getByText('2026年4月より前の2行は「履歴」に入れます。').waitFor();
    await button(page, '3行を取り込む').click();
    await said(page, '取り込みました');
    expect(await rows('daily')).toEqual([{ day: '2026-04-01', member: '田中', calls: 20 }]);
    expect(await rows('archive')).toEqual([
      { day: '2026-03-31', member: '田中', calls: 10 },
      { day: '2026-02-01', member: '佐藤', calls: 5 },
    ]);
  });
});

describe('データ, what a file does not tell', () => {
  it('is asked: its kind and its columns, which are known the next time', async () => {
    const { page, choose, rows } = await openImport(browser);
    const file = csv('泉,2026-04-01,5,x', '青葉,2026-04-02,7,y');
    await choose(file);
    expect(await seenText(page.locator('.file-kind'))).toContain('種類を選んでください');
    await page.getByLabel('種類').selectOption('deals');
    expect(await seenText(page.getByRole('alert'))).toContain('列がないと取り込めません');
    await page.getByText('列名の行がありません。何の列かを、それぞれ選んでください。').waitFor();
    await page.getByLabel('1列目', { exact: true }).selectOption('company');
    await page.getByLabel('2列目', { exact: true }).selectOption('created');
    await page.getByLabel('3列目', { exact: true }).selectOption('amount');
    expect(await count(page, '新しい行')).toBe('2行');
    await button(page, '2行を取り込む').click();
    await said(page, '取り込みました');
    expect(await rows('deals')).toMatchObject([
      { company: '泉', created: '2026-04-01', amount: 5 },
      { company: '青葉', created: '2026-04-02', amount: 7 },
    ]);

    await page.reload();
    await choose(csv('緑,2026-04-03,9,z'));
    expect(await count(page, '新しい行')).toBe('1行');
    await page.getByText('前に同じ形のファイルを取り込んだときの対応を使っています。').waitFor();
    await button(page, '列名から決め直す').click();
    await page.getByText('種類を選んでください。').waitFor();
  });

  it('is corrected: another kind, another line of column names, another column', async () => {
    const { page, choose } = await openImport(browser, { install: 'installLeads' });
    await choose(csv('顧客一覧,,', '会社名,電話番号,備考A', '泉,03-0000-0001,a', '青葉,03-0000-0002,b'));
    expect(await count(page, '新しい行')).toBe('2行');
    expect(await page.getByLabel('種類').inputValue()).toBe('leads');
    await page.getByText('列の対応（3列のうち2列を使います）').click();
    await page.getByLabel('備考A').selectOption('memo');
    expect(await count(page, '新しい行')).toBe('2行');
    expect(await seenText(page.getByRole('region', { name: 'はじめの2行' }))).toContain('a');
    // A column has one use: what another one takes from it is free.
    await page.getByLabel('電話番号').selectOption('memo');
    expect(await page.getByLabel('備考A').inputValue()).toBe('');
    await page.getByLabel('列名の行').selectOption('1');
    await page.getByLabel('種類').selectOption('leads');
    await page.getByRole('alert').waitFor();
  });

  it('is asked: the order of dates, and nothing is written before', async () => {
    const { page, choose, rows, asked } = await openImport(browser);
    await choose(csv('商談ID,会社名,段階,商談設定日', 'D-1,泉,,3/4/2026', 'D-2,青葉,,5/6/2026'));
    expect(await count(page, '新しい行')).toBe('2行');
    const question = page.getByRole('group', { name: '商談設定日の「3/4/2026」は、いつのことですか' });
    expect(await question.getByRole('radio', { checked: true }).count()).toBe(0);
    await button(page, '2行を取り込む').click({ force: true });
    await page.getByText('日付の並びを選ぶと取り込めます。').waitFor();
    expect(asked.some(({ name }) => name === 'writeTables')).toBe(false);
    await question.getByLabel('2026年3月4日(水)（月/日/年）').check();
    await question.getByLabel('2026年4月3日(金)（日/月/年）').check();
    await page.getByText('日付の並びを選ぶと取り込めます。').waitFor({ state: 'detached' });
    await count(page, '新しい行');
    await button(page, '2行を取り込む').click();
    await said(page, '取り込みました');
    expect((await rows('deals')).map(({ created }) => created)).toEqual(['2026-04-03', '2026-06-05']);
  });

  it('offers to install the sheet of its kind where it is missing, and goes on with the file', async () => {
    const { page, choose, rows } = await openImport(browser, { install: 'installMinimal' });
    await choose(DEALS);
    await page.getByText('商談はまだありません。').waitFor();
    page.setDefaultTimeout(120_000);
    await button(page, '設置する').click();
    expect(await count(page, '新しい行')).toBe('3行');
    await button(page, '3行を取り込む').click();
    await said(page, '取り込みました');
    expect(await rows('deals')).toHaveLength(3);
  });

  it('asks in English', async () => {
    const { page, choose, rows } = await openImport(browser, { language: 'en' });
    await choose(csv('Deal ID,Company,Stage,Created', 'D-1,Izumi,Closed Won,3/4/2026'));
    expect(await count(page, 'New rows')).toBe('1 row');
    await page.getByLabel('Wed, 4 March 2026 (month/day/year)').check();
    await page.getByText('Choose the order of the dates to import.').waitFor({ state: 'detached' });
    await count(page, 'New rows');
    await button(page, 'Import 1 row').click();
    await said(page, 'Imported: 1 new row, 0 changed rows.');
    expect(await rows('deals')).toMatchObject([{ id: 'D-1', created: '2026-03-04', result: 'Won' }]);
    await button(page, 'Undo the import').click();
    await button(page, 'Undo').click();
    await said(page, 'The import is undone (1 row).');
    expect(await rows('deals')).toEqual([]);
  });
});

describe('データ, a file that cannot be used', () => {
  it.each([
    ['nothing in it', '', 'ファイルが空です'],
    ['only blank lines', '\r\n,,\r\n', 'ファイルが空です'],
    ['only column names', '商談ID,会社名,段階\r\n', '列名だけで、行がありません'],
    [
      'the bytes of an Excel file',
      new Uint8Array([0x50, 0x4b, 3, 4, 0, 0, 0, 0xff]),
      '「CSV UTF-8」形式で保存',
    ],
  ])('with %s is refused with a sentence, and another one can be chosen', async (_, bytes, sentence) => {
    const { page, choose } = await openImport(browser);
    await choose(bytes);
    expect(await seenText(page.getByRole('alert'))).toContain(sentence);
    expect(await page.locator('.import-preview').count()).toBe(0);
    await choose(DEALS);
    expect(await count(page, '新しい行')).toBe('3行');
    expect(await page.getByRole('alert').count()).toBe(0);
  });

  it('is told line by line, the first twenty and how many there are', async () => {
    const { page, choose } = await openImport(browser);
    const odd = Array.from({ length: 30 }, (_, i) => `D-${i},泉${i},数${i}`);
    await choose(csv('商談ID,会社名,金額', ...odd));
    expect(await count(page, '新しい行')).toBe('30行');
    const problems = page.locator('.import-problems');
    expect(await seenText(problems)).toContain('確認してください（30件）');
    expect(await problems.getByRole('listitem').count()).toBe(20);
    await problems.getByText('ほか10件').waitFor();
  });
});
