import type { Browser, Page } from 'playwright-core';
import type { Table } from '../../src/core/tables/table';
import type { TableEdit } from '../../src/sidebar/server/api';
import { launchChromium } from '../chromium';
import { openLists } from './open-lists';
import { openView } from './open-overview';
import { violations } from './violations';

jest.setTimeout(120_000);

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

const DAILY = ['day', 'member', 'channel', 'calls', 'effectiveContacts', 'meetings', 'won'];
/** Business days of March and April 2026 up to 15 April, one row each: twice the meetings from 18 March on. */
const DAYS = [
  ...['02', '03', '04', '05', '06', '09', '10', '11', '12', '13', '16', '17'].map((day) => `2026-03-${day}`),
  ...['18', '19', '23', '24', '25', '26', '27', '30', '31'].map((day) => `2026-03-${day}`),
  ...['01', '02', '03', '06', '07', '08', '09', '10', '13', '14', '15'].map((day) => `2026-04-${day}`),
];
const rows = (from: string, to: string) =>
  DAYS.filter((day) => day >= from && day <= to).map((day) => [
    ...[day, '田中', '紹介', 60, 20, day < '2026-03-18' ? 1 : 6, 0],
  ]);
const IMPROVEMENTS = ['opened', 'found', 'kpi', 'what', 'owner', 'due', 'state'];
const EDITS: readonly TableEdit[] = [
  { table: 'archive', columns: DAILY, appended: rows('2026-03-01', '2026-03-31') },
  { table: 'daily', columns: DAILY, appended: rows('2026-04-01', '2026-04-30') },
  {
    table: 'improvements',
    columns: IMPROVEMENTS,
    appended: [
      ['2026-03-17', '週次', '商談化率', '冒頭のトークを変える', '田中', '2026-03-31', '実行中'],
      ['2026-04-14', '月次', '架電数', '朝に架電する', '佐藤', '2026-04-30', '未着手'],
    ],
  },
];

const open = (more: Partial<Parameters<typeof openLists>[1]> = {}) =>
  openLists(browser, {
    ...{ install: 'installReviews', asOf: '2026-04-15', settings: { members: ['田中', '佐藤'] } },
    edits: EDITS,
    ...more,
  });

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const said = (page: Page, text: string) => page.getByRole('status').filter({ hasText: text }).waitFor();

describe('レビュー, of a period', () => {
  it('is made once, keeps what people wrote, and carries what is to be done over', async () => {
    const { addon, page, tables, errors } = await open();
    const { spreadsheet } = addon.host;
    const sheetOf = (name: string) => spreadsheet.getSheetByName(name) as GoogleAppsScript.Spreadsheet.Sheet;
    const names = () => spreadsheet.getSheets().map((sheet) => sheet.getName());
    /** The row of a key in the hidden first column. */
    const rowOf = (sheet: string, key: string) =>
      sheetOf(sheet)
        .getDataRange()
        .getValues()
        .findIndex((line) => line[0] === key) + 1;
    const cell = (sheet: string, key: string, column: number) =>
      sheetOf(sheet).getRange(rowOf(sheet, key), column);

    // 週次レビュー: 動かすKPI, すること, 担当者, 期限 in columns 3 to 6; the text of a cause in column 4.
    cell('週次レビュー', 'action.1', 3).setValue('商談化率');
    cell('週次レビュー', 'action.1', 4).setValue("'=紹介の依頼を増やす");
    cell('週次レビュー', 'action.1', 5).setValue('佐藤');
    cell('週次レビュー', 'action.1', 6).setValue('2026-04-24');
    cell('週次レビュー', 'causes.calls', 4).setValue('会議が多かった');
    await openView(page, 'review');
    await button(page, '週次レビューを作る').click();
    await said(
      page,
      '「週次 2026-04-13」を作り、開きました。 「来週すること」の1件を「改善アクション」に加えました。',
    );

    expect(spreadsheet.getActiveSheet().getName()).toBe('週次 2026-04-13');
    expect(names().indexOf('週次 2026-04-13')).toBe(names().indexOf('週次レビュー') + 1);
    const review = '週次 2026-04-13';
    expect(sheetOf(review).getDataRange().getFormulas().flat().join('')).toBe('');
    // Monday to Wednesday: 180 calls, 18 meetings.
    expect(cell(review, 'summary.calls', 6).getValue()).toBe(180);
    expect(cell(review, 'summary.meetings', 6).getValue()).toBe(18);
    expect(cell(review, 'causes.calls', 4).getValue()).toBe('会議が多かった');
    expect(cell(review, 'story.decided', 4).getValue()).toBe('・朝に架電する（佐藤、2026-04-30まで）');
    expect(cell(review, 'story.tracked', 4).getValue()).toMatch(
      /^・冒頭のトークを変える（田中、2026-03-31まで） ← 期限超過/,
    );
    expect(cell(review, 'story.what', 4).getValue()).not.toBe('');
    for (const key of ['action.1', 'causes.calls'])
      expect([key, cell('週次レビュー', key, 4).getValue()]).toEqual([key, '']);
    const { improvements } = (await tables('improvements')).tables;
    expect(improvements?.rows[2]?.slice(0, 7)).toEqual([
      ...['2026-04-15', '週次', '商談化率', '=紹介の依頼を増やす', '佐藤', '2026-04-24', '未着手'],
    ]);

    // Later the same week: figures are renewed, and nothing people wrote is lost.
    cell(review, 'causes.calls', 4).setValue('書き足した');
    cell('週次レビュー', 'causes.calls', 4).setValue('別のこと');
    cell('週次レビュー', 'causes.success', 4).setValue('紹介が増えた');
    await addon.send('recordDay', {
      ...{ id: 'later-1', day: '2026-04-15', member: '佐藤', channel: '紹介', add: { calls: 7 } },
    });
    await button(page, '更新').click();
    await button(page, '週次レビューを作る').click();
    await said(page, '「週次 2026-04-13」を作り');
    expect(cell(review, 'summary.calls', 6).getValue()).toBe(187);
    expect(cell(review, 'causes.calls', 4).getValue()).toBe('書き足した');
    expect(cell('週次レビュー', 'causes.calls', 4).getValue()).toBe('別のこと');
    expect(cell(review, 'causes.success', 4).getValue()).toBe('紹介が増えた');
    expect((await tables('improvements')).tables.improvements?.rows).toHaveLength(3);

    // A new week is a new review; the old one stays as it was, and the forms still work.
    const before = sheetOf(review).getDataRange().getValues();
    await addon.send('saveSettings', { asOf: '2026-04-20' });
    await button(page, '更新').click();
    await button(page, '週次レビューを作る').click();
    await said(page, '「週次 2026-04-20」を作り');
    await button(page, '月次レビューを作る').click();
    await said(page, '「月次 2026-04」を作り');
    expect(sheetOf(review).getDataRange().getValues()).toEqual(before);
    expect(names().filter((name) => /^[週月]次 /.test(name))).toEqual([
      ...['週次 2026-04-20', '週次 2026-04-13', '月次 2026-04'],
    ]);
    expect(cell('週次レビュー', 'summary.calls', 6).getFormula()).not.toBe('');
    addon.host.call('repairTemplates');
    expect(addon.lastSaid()).not.toContain('エラー');
    expect(errors).toEqual([]);
  });
});

describe('改善アクション in the sidebar', () => {
  it('shows what is overdue first, with its effect, and where it goes from here', async () => {
    const { page, tables, errors } = await open();
    await openView(page, 'review');
    const card = page.getByRole('region', { name: '改善アクション', exact: true });
    await card.getByText('進行中 2件（期限超過 1件）').waitFor();
    const [late, fresh] = await card.getByRole('listitem').allInnerTexts();
    // 11 days of 1 ÷ 20 before, and 20 of 6 ÷ 20 from 18 March on: 5.0% and 30.0%.
    expect(late?.replace(/\s+/g, ' ')).toContain(
      '期限超過 よくなった 商談化率 5.0% → 30.0% 差 +25.0ポイント',
    );
    expect(late).toContain('始める前の11営業日と、そのあとの20営業日');
    expect(fresh).toContain('まだ早い');
    await button(page, '完了にする: 冒頭のトークを変える').click();
    await said(page, '「完了」にしました。');
    const { columns, rows: lines } = (await tables('improvements')).tables
      .improvements as Table<'improvements'>;
    const cell = (column: 'state' | 'doneOn') => lines[0]?.[columns.indexOf(column)];
    expect([cell('state'), cell('doneOn')]).toEqual([...['完了', '2026-04-15']]);
    await card.getByText('終わったもの 1件').waitFor();
    expect(errors).toEqual([]);
  });

  it.each([
    ['ja', 'light'],
    ['en', 'dark'],
  ] as const)('has no serious violation of accessibility: %s, %s', async (language, colorScheme) => {
    const { page } = await open({ language, colorScheme });
    await openView(page, 'review', language);
    await page.locator('.improvement-list').waitFor();
    expect(await violations(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(300);
    if (process.env.PICTURES)
      await page.screenshot({ path: `${process.env.PICTURES}/review-${language}.png`, fullPage: true });
  });
});
