import type { Browser, Page } from 'playwright-core';
import type { Table } from '../../src/core/tables/table';
import type { TableEdit } from '../../src/sidebar/server/api';
import { launchChromium } from '../chromium';
import { openLists } from './open-lists';
import { openView } from './open-overview';
import { seenText } from './seen-text';
import { violations } from './violations';

jest.setTimeout(180_000);

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

const DAILY = ['day', 'member', 'channel', 'calls', 'effectiveContacts', 'meetings', 'won', 'memo'];
/** Business days from Monday 6 to Tuesday 14 April 2026. */
const DAYS = ['06', '07', '08', '09', '10', '13', '14'].map((day) => `2026-04-${day}`);
const VOICES = ['day', 'kind', 'from', 'to', 'text', 'score', 'votes'];
const EDITS: readonly TableEdit[] = [
  {
    ...{ table: 'archive', columns: DAILY },
    appended: [['2026-03-31', '田中', '紹介', 90, 10, 2, 0, '']],
  },
  {
    ...{ table: 'daily', columns: DAILY },
    appended: [
      ...DAYS.map((day, i) => [day, '田中', '紹介', 40 + i, 10, 1, 0, i === 0 ? '午前がつながる' : '']),
      ['2026-04-15', '田中', '紹介', 50, 10, 3, 1, ''],
      ['2026-04-14', '佐藤', '紹介', 30, 5, 0, 0, ''],
    ],
  },
  {
    ...{ table: 'voices', columns: VOICES },
    appended: [
      ['2026-04-14', 'ありがとう', '佐藤', '田中', '資料をすぐに送ってくれて助かりました', '', ''],
      ['2026-04-13', 'アイデア', '佐藤', '', '朝の30分は会議を入れない', '', '鈴木'],
      ['2026-04-13', 'アイデア', '田中', '', '<b>断り文句</b>の一覧を作る', '', ''],
      ['2026-04-10', '満足度', '', '', '', 4, ''],
      ['2026-04-10', '満足度', '', '', '', 3, ''],
    ],
  },
];

const open = (more: Partial<Parameters<typeof openLists>[1]> = {}) =>
  openLists(browser, {
    ...{ install: 'installReviews', asOf: '2026-04-15', settings: { members: ['田中', '佐藤'] } },
    edits: EDITS,
    ...more,
  });

const card = (page: Page, name: string) => page.getByRole('region', { name, exact: true });
const choose = (page: Page, name: string) => page.getByLabel('わたしは').selectOption(name);

describe('はじめに, the path', () => {
  it('tells the manager whom to ask, and shows what the sheets say is done', async () => {
    const { page, errors } = await open();
    await openView(page, 'start');
    const next = card(page, '次にすること');
    // 佐藤 has a row of yesterday and none of today.
    expect(await seenText(next)).toContain('まだの人に、今日の入力を促す 佐藤 今日の行がまだありません。');
    expect(await seenText(next)).toContain('1週目');
    const path = card(page, '道のり（マネージャー）');
    // Members, goal, everybody, five days in a row, a month in 履歴: 10 + 10 + 20 + 20 + 20. On nine days there is a row, one
    // thanks was sent (2) and got (3), two ideas (6) with a vote of 鈴木 (1).
    expect(await seenText(path)).toContain('5／9 済み、合計 101点');
    const ticks = await path.locator('.path').getByRole('img', { name: '完了' }).count();
    expect(ticks).toBe(5);
    await next.getByRole('button', { name: '「定着」を開く' }).click();
    await card(page, '定着').waitFor();
    expect(errors).toEqual([]);
  });

  it('shows a rep the own steps, badges and best, remembers who looks, and ranks nobody unless asked', async () => {
    const { page, errors } = await open();
    await openView(page, 'start');
    await choose(page, '田中');
    const path = card(page, '道のり（田中）');
    // Seven days in a row and today, eight: 10 + 10 + 30 + 20 + 10 for the idea (his own) + 30 for the win; nine days, an idea (3),
    // thanks from 佐藤 (3).
    expect(await seenText(path)).toContain('6／10 済み、合計 125点');
    expect(await seenText(path.locator('.chips'))).toContain('銅 連続入力（営業日） 8');
    const best = page.getByRole('region', { name: 'ベスト記録' }).getByRole('row', { name: /架電数/ });
    // Today 50, before 90; the week 45 + 46 + 50, before 40 + … + 44; the month 351, before 90.
    expect(await best.getByRole('cell').allInnerTexts()).toEqual(['50/90', '141/210', '★351/90']);
    expect(await page.locator('.ranking').count()).toBe(0);
    await page.getByLabel('順位を表示する').check();
    expect(await page.locator('.ranking li').allInnerTexts()).toEqual([
      expect.stringMatching(/^1\. 田中\s+125点$/),
      expect.stringMatching(/^2\. 佐藤\s+/),
    ]);
    await page.reload();
    await openView(page, 'start');
    await card(page, '道のり（田中）').waitFor();
    expect(await page.getByLabel('順位を表示する').isChecked()).toBe(true);
    expect(errors).toEqual([]);
  });
});

describe('みんなの声', () => {
  it('thanks somebody in two clicks, and shows it to whom it is for', async () => {
    const { page, tables, errors } = await open();
    await openView(page, 'start');
    await choose(page, '田中');
    const thanks = card(page, 'ありがとう');
    expect(await seenText(thanks)).toContain('資料をすぐに送ってくれて助かりました 佐藤さんから 4月14日');
    await thanks.getByRole('button', { name: '佐藤', exact: true }).click();
    await thanks.getByRole('button', { name: '送る' }).click();
    await thanks.getByRole('status').filter({ hasText: '保存しました。' }).waitFor();
    const { voices } = (await tables('voices')).tables;
    expect(voices?.rows.at(-1)).toEqual([
      ...['2026-04-15', 'ありがとう', '田中', '佐藤', 'いつもありがとうございます。', '', ''],
    ]);
    await choose(page, '佐藤');
    await thanks.getByText('田中さんから').waitFor();
    expect(errors).toEqual([]);
  });

  it('takes one vote a member, none for the own idea, and shows texts as texts', async () => {
    const { page, tables, errors } = await open();
    await openView(page, 'start');
    await choose(page, '田中');
    const ideas = card(page, 'アイデア');
    const [most, own] = await ideas.getByRole('listitem').allInnerTexts();
    expect(most).toContain('朝の30分は会議を入れない');
    expect(own).toContain('<b>断り文句</b>の一覧を作る');
    expect(await ideas.getByRole('button', { name: /^賛成する/ }).count()).toBe(1);
    await ideas.getByRole('button', { name: '賛成する: 朝の30分は会議を入れない' }).click();
    await ideas.getByText('✓ 賛成する').waitFor();
    expect(await ideas.getByRole('button', { name: /^賛成する/ }).count()).toBe(0);
    const { columns, rows } = (await tables('voices')).tables.voices as Table<'voices'>;
    expect(rows.map((line) => line[columns.indexOf('votes')])).toEqual(['', '鈴木、田中', '', '', '']);

    const add = ideas.getByRole('button', { name: '出す' });
    expect(await add.getAttribute('aria-disabled')).toBe('true');
    await ideas.getByLabel('こうしたい').fill('=1+1 を月曜に話す');
    await add.press('Enter');
    await ideas.getByRole('status').filter({ hasText: '保存しました。' }).waitFor();
    expect(await ideas.getByLabel('こうしたい').inputValue()).toBe('');
    expect((await tables('voices')).tables.voices?.rows.at(-1)?.[4]).toBe('=1+1 を月曜に話す');
    expect(errors).toEqual([]);
  });

  it('refuses a vote for an idea somebody voted for meanwhile, and keeps theirs', async () => {
    const { page, tables, write } = await open();
    await openView(page, 'start');
    await choose(page, '田中');
    const ideas = card(page, 'アイデア');
    const vote = ideas.getByRole('button', { name: '賛成する: 朝の30分は会議を入れない' });
    await vote.waitFor();
    await write({
      table: 'voices',
      columns: ['votes'],
      changed: [{ row: 3, was: ['鈴木'], to: ['鈴木、高橋'] }],
    });
    await vote.click();
    expect(await seenText(ideas.getByRole('alert'))).toContain('ほかの人が書き換えたため');
    expect((await tables('voices')).tables.voices?.rows[1]?.[6]).toBe('鈴木、高橋');
  });

  it('asks for the satisfaction once a month, without a name unless wanted, and tells the mean of three', async () => {
    const { page, tables, errors } = await open();
    await openView(page, 'start');
    await choose(page, '佐藤');
    const satisfaction = card(page, '満足度');
    expect(await seenText(satisfaction)).toContain('平均は3人から表示します（いま2人）。');
    await satisfaction.getByRole('radio', { name: '5' }).check();
    await satisfaction.getByRole('button', { name: '答える' }).click();
    await satisfaction.getByText('今月は回答済みです。').waitFor();
    // The mean is that of the sheet, which is read again after the answer.
    await satisfaction.getByText('今月の平均 4.0（3人）').waitFor();
    expect((await tables('voices')).tables.voices?.rows.at(-1)).toEqual([
      ...['2026-04-15', '満足度', '', '', '', 5, ''],
    ]);
    await choose(page, '田中');
    await satisfaction.getByRole('radio', { name: '2' }).check();
    await satisfaction.getByLabel(/名前を書き込まない/).uncheck();
    await satisfaction.getByRole('button', { name: '答える' }).click();
    await satisfaction.getByText('今月は回答済みです。').waitFor();
    expect((await tables('voices')).tables.voices?.rows.at(-1)?.[2]).toBe('田中');
    expect(errors).toEqual([]);
  });

  it('is offered where it is not installed, and the card of the CRM from six members on', async () => {
    const { page, errors } = await open({
      ...{ install: 'installMinimal', edits: [] },
      settings: { members: ['田中', '佐藤', '鈴木', '高橋', '伊藤', '渡辺'] },
    });
    await openView(page, 'start');
    const missing = card(page, 'みんなの声');
    expect(await seenText(missing)).toContain('みんなの声はまだありません。');
    await missing.getByRole('button', { name: '設置する' }).waitFor();
    expect(await seenText(card(page, 'CRM／SFAを考える時期です'))).toContain('メンバーが6人以上です。');
    expect(await page.getByRole('region', { name: 'アイデア', exact: true }).count()).toBe(0);
    expect(await seenText(card(page, 'ベスト記録'))).toContain('まだ入力がありません。');
    expect(errors).toEqual([]);
  });

  it.each([
    ['ja', 'light'],
    ['ja', 'dark'],
    ['en', 'light'],
    ['en', 'dark'],
  ] as const)('has no serious violation of accessibility: %s, %s', async (language, colorScheme) => {
    const { page } = await open({ language, colorScheme });
    await openView(page, 'start', language);
    await page.locator('.voice-list').first().waitFor({ state: 'attached' });
    await page.getByLabel(language === 'ja' ? 'わたしは' : 'I am').selectOption('田中');
    await page.locator('summary').first().click();
    expect(await violations(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(300);
    if (process.env.PICTURES)
      await page.screenshot({
        path: `${process.env.PICTURES}/start-${language}-${colorScheme}.png`,
        fullPage: true,
      });
  });
});
