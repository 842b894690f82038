import axe from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import type { DayChange } from '../../src/core/entry/day-row';
import { type Addon, openApril, rowsOf } from '../addon/april-books';
import { dailyRow } from '../addon/open-addon';
import { launchChromium } from '../chromium';
import { openSidebar } from './open-sidebar';
import { seenText } from './seen-text';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

const DAY = '2026-04-03';
const TYPED = [dailyRow(DAY, '田中', '紹介', { calls: 20, meetings: 1 }, '午前は不在')];

interface Opened {
  readonly rows?: readonly unknown[];
  readonly language?: 'ja' | 'en';
  readonly colorScheme?: 'light' | 'dark';
  readonly member?: string | null;
  /** Fails the next calls of `recordDay`, the sentence being somebody else's lock. */
  readonly isLocked?: () => boolean;
  /** How long an answer takes. */
  readonly delay?: number;
}

/** The page over the real add-on in the host: what is saved is read from the sheet. */
async function openToday({
  rows = [],
  language = 'ja',
  member = '田中',
  isLocked,
  delay,
  ...options
}: Opened = {}) {
  const addon = await openApril(rows, {
    locale: language === 'ja' ? 'ja' : 'en_US',
    ...(isLocked && { lockedElsewhere: isLocked }),
  });
  const asked: { name: string; request: unknown }[] = [];
  const { page, errors } = await openSidebar(browser, {
    ...options,
    answer: async (name, _, request) => {
      asked.push({ name, request });
      if (delay !== undefined) await new Promise((done) => setTimeout(done, delay));
      const args = request === undefined ? [] : [JSON.stringify(request)];
      return addon.host.run(name, args).then(String, (error: Error) => new Error(error.message));
    },
  });
  if (member !== null) {
    await page.getByLabel(language === 'ja' ? '担当者' : 'Member').selectOption(member);
    await page.getByRole('textbox').first().waitFor();
  }
  return { addon, page, asked, errors };
}

const field = (page: Page, name: string) => page.getByRole('textbox', { name, exact: true });
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const plusOne = (page: Page, name: string) =>
  page.getByRole('button', { name: new RegExp(`^${name} \\d+ \\+1$`) });
const said = (page: Page, text: string) => page.getByRole('status').filter({ hasText: text }).waitFor();
const daily = (addon: Addon) => rowsOf(addon, '日次入力').map((row) => row.replace(/^.*?\|/, ''));
const byAnother = (addon: Addon, change: DayChange) =>
  addon.send('recordDay', { day: DAY, member: '田中', channel: '紹介', ...change });

describe('今日', () => {
  it('takes the day of a rep in ten seconds from opening, by keyboard alone', async () => {
    const { addon, page } = await openToday({ member: null });
    const choose = page.getByLabel('担当者');
    await choose.waitFor();
    for (let i = 0; i < 20 && !(await choose.evaluate((at) => at === document.activeElement)); i++)
      await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowDown');
    await field(page, '架電数').waitFor();

    const start = Date.now();
    await page.reload();
    await page.waitForFunction(() => document.activeElement?.tagName === 'INPUT');
    // Full-width digits, as they come from a Japanese keyboard.
    await page.keyboard.type('４０');
    await page.keyboard.press('Tab');
    await page.keyboard.type('12');
    await page.keyboard.press('Tab');
    await page.keyboard.type('1');
    for (let i = 0; i < 4; i++) await page.keyboard.press('Tab');
    await page.keyboard.type('紹介先が好感触');
    await page.keyboard.press('Enter');
    await said(page, '保存しました: 架電数 +40、有効コンタクト数 +12、商談設定数 +1、メモ');
    expect(Date.now() - start).toBeLessThan(10_000);
    expect(daily(addon)).toEqual(['田中||40|||12|1|||||紹介先が好感触']);
  });

  it('counts one by one, as fast as somebody presses, and takes back one press at a time', async () => {
    const { addon, page, asked } = await openToday({ rows: TYPED, delay: 300 });
    for (let i = 0; i < 5; i++) await plusOne(page, '架電数').click();
    await plusOne(page, 'メール送信数').click();
    expect(await seenText(plusOne(page, '架電数'))).toContain('25');
    await said(page, '保存しました');
    await page.waitForFunction(() => !document.querySelector('[aria-busy="true"]'));
    expect(daily(addon)).toEqual(['田中|紹介|25||||1||||1|午前は不在']);
    expect(asked.filter(({ name }) => name === 'recordDay').length).toBeLessThan(6);
    await button(page, '元に戻す').click();
    await said(page, '元に戻しました: メール送信数 +1');
    await button(page, '元に戻す').click();
    await said(page, '元に戻しました: 架電数 +1');
    expect(daily(addon)).toEqual(['田中|紹介|24||||1|||||午前は不在']);
  });

  it('shows what the row says, saves totals as differences, and loses nothing another person added', async () => {
    const { addon, page } = await openToday({ rows: TYPED });
    expect(await field(page, '架電数').inputValue()).toBe('20');
    expect(await field(page, 'メモ').inputValue()).toBe('午前は不在');
    await field(page, '架電数').fill('30');
    await byAnother(addon, { add: { calls: 5 } });
    await button(page, '更新').click();
    await page.getByText('シートではいま25です。保存すると35になります。').waitFor();
    await button(page, '保存').click();
    await said(page, '保存しました: 架電数 +10');
    expect(daily(addon)).toEqual(['田中|紹介|35||||1|||||午前は不在']);
    await byAnother(addon, { add: { calls: 2 } });
    await button(page, '元に戻す').click();
    await said(page, '元に戻しました: 架電数 +10');
    expect(daily(addon)).toEqual(['田中|紹介|27||||1|||||午前は不在']);
  });

  it('does not write over a text somebody changed meanwhile before it was seen', async () => {
    const { addon, page } = await openToday({ rows: TYPED });
    await field(page, 'メモ').fill('午後に再架電');
    await field(page, '架電数').fill('21');
    await byAnother(addon, { add: {}, texts: { memo: { from: '午前は不在', to: '先に書いたメモ' } } });
    await button(page, '保存').click();
    expect(await seenText(page.getByRole('alert'))).toContain('ほかの人が書き換えたため、保存していません');
    await page.getByText('シートではいま「先に書いたメモ」です。保存すると置き換わります。').waitFor();
    expect(await field(page, 'メモ').inputValue()).toBe('午後に再架電');
    expect(daily(addon)).toEqual(['田中|紹介|20||||1|||||先に書いたメモ']);
    await button(page, '保存').click();
    await said(page, '保存しました');
    expect(daily(addon)).toEqual(['田中|紹介|21||||1|||||午後に再架電']);
  });

  it('keeps what was typed and pressed when saving fails, with the sentence beside the button', async () => {
    let isLocked = false;
    const { addon, page } = await openToday({ rows: TYPED, isLocked: () => isLocked });
    isLocked = true;
    await field(page, '架電数').fill('44');
    await field(page, 'メモ').fill('長い一日');
    await field(page, 'メモ').press('Enter');
    expect(await seenText(page.getByRole('alert'))).toContain('ほかの人が書き込み中です');
    await plusOne(page, '商談設定数').click();
    await page.getByText('まだ保存していません: 商談設定数 +1').waitFor();
    expect([await field(page, '架電数').inputValue(), await field(page, 'メモ').inputValue()]).toEqual([
      '44',
      '長い一日',
    ]);
    // Another view, and back.
    await button(page, '逆算').click();
    await button(page, '今日').click();
    expect(await field(page, '架電数').inputValue()).toBe('44');
    isLocked = false;
    await button(page, '保存').click();
    await said(page, '保存しました: 架電数 +24、メモ');
    expect(await page.getByRole('alert').count()).toBe(0);
    expect(daily(addon)).toEqual(['田中|紹介|44||||2|||||長い一日']);
  });

  it('lets go of a press that cannot be sent', async () => {
    const { addon, page } = await openToday({ rows: TYPED });
    await addon.send('saveSettings', { month: '2026-05' });
    await plusOne(page, '架電数').click();
    expect(await seenText(page.getByRole('alert'))).toContain('2026年5月より前の月には入力できません');
    await button(page, '元に戻す').click();
    expect(await page.getByRole('alert').count()).toBe(0);
    expect(await seenText(plusOne(page, '架電数'))).toContain('20');
    expect(daily(addon)).toEqual(['田中|紹介|20||||1|||||午前は不在']);
  });

  it('does not save at the Enter that ends a conversion, and begins a line at Shift+Enter', async () => {
    const { page, asked } = await openToday();
    const memo = field(page, 'メモ');
    await memo.fill('へんかん');
    await memo.dispatchEvent('keydown', { key: 'Enter', isComposing: true });
    await memo.dispatchEvent('keydown', { key: 'Enter', keyCode: 229 });
    await memo.press('Shift+Enter');
    await page.keyboard.type('二行目');
    expect(asked.filter(({ name }) => name === 'recordDay')).toEqual([]);
    await memo.press('Enter');
    await said(page, '保存しました: メモ');
    expect(await memo.inputValue()).toBe('へんかん\n二行目');
  });

  it.each([
    ['あ', '架電数「あ」が数ではありません'],
    ['-3', '架電数が負の数です（-3）'],
    ['1.5', '架電数が整数ではありません（1.5）'],
  ])('does not send %s, and says why', async (text, sentence) => {
    const { page, asked } = await openToday({ rows: TYPED });
    await field(page, '架電数').fill(text);
    await field(page, 'メモ').press('Enter');
    expect(await page.getByText(sentence).isVisible()).toBe(true);
    expect(await field(page, '架電数').evaluate((at) => at === document.activeElement)).toBe(true);
    expect(asked.filter(({ name }) => name === 'recordDay')).toEqual([]);
  });

  it('writes to the row of the channel that is chosen, and takes along what was typed', async () => {
    const { addon, page } = await openToday({ rows: TYPED });
    await field(page, '架電数').fill('26');
    await page.getByLabel('リードソース').selectOption('展示会');
    expect(await field(page, 'メモ').inputValue()).toBe('');
    await button(page, '保存').click();
    await said(page, '保存しました: 架電数 +26');
    expect(daily(addon)).toEqual(['田中|紹介|20||||1|||||午前は不在', '田中|展示会|26']);
    expect(await seenText(plusOne(page, '架電数'))).toContain('46');
  });

  it('says what is left of the day and of the month for the rep, beside the team’s day', async () => {
    const { page } = await openToday({ rows: TYPED });
    const own = page.getByRole('region', { name: '田中さんの目標と残り' });
    // 10 wins: 1,333 calls, 667 of them 田中's; 40 meetings ÷ 2 people; April 2026 has 21 business days.
    expect(await seenText(own.getByRole('row').nth(1))).toBe('架電数 20 / 31.8 11.8 647');
    expect(await seenText(own.getByRole('row').nth(3))).toBe('商談設定数 1 / 1.0 0.0 19');
    expect(await page.getByRole('region', { name: '今日 4月3日(金)' }).isVisible()).toBe(true);
  });

  it('says which day is entered where the as-of day is another one than today', async () => {
    const { addon, page } = await openToday();
    expect(await page.getByText('基準日の4月3日(金)の分を入力します').isVisible()).toBe(true);
    const today = await page.evaluate(() => {
      const now = new Date();
      return [now.getFullYear(), now.getMonth() + 1, now.getDate()]
        .map((n) => `${n}`.padStart(2, '0'))
        .join('-');
    });
    await addon.send('saveSettings', { asOf: today, month: today.slice(0, 7) });
    await button(page, '更新').click();
    await page.getByText('基準日の').waitFor({ state: 'detached' });
    expect(await field(page, '架電数').isVisible()).toBe(true);
  });

  it('works where the page may remember nothing, and where nobody is listed yet', async () => {
    const { addon, page, errors } = await openToday({ member: null });
    await page.addInitScript(() =>
      Object.defineProperty(window, 'localStorage', {
        get() {
          throw new Error('denied');
        },
      }),
    );
    await page.reload();
    await page.getByLabel('担当者').selectOption('佐藤');
    await plusOne(page, '架電数').click();
    await said(page, '保存しました: 架電数 +1');
    expect(daily(addon)).toEqual(['佐藤||1']);
    await addon.send('saveSettings', { members: [] });
    await button(page, '更新').click();
    await page.getByText('「設定」のシートの「メンバー」に名前を書くと').waitFor();
    expect(errors).toEqual([]);
  });

  it('speaks English', async () => {
    const { page } = await openToday({ rows: [], language: 'en' });
    await plusOne(page, 'Calls').click();
    await said(page, 'Saved: Calls +1');
    await button(page, 'Undo').click();
    await said(page, 'Undone: Calls +1');
    expect(await seenText(page.locator('main'))).not.toMatch(/[ぁ-んァ-ヶ]/);
  });

  it.each([
    ['ja', 'light'],
    ['ja', 'dark'],
    ['en', 'light'],
    ['en', 'dark'],
  ] as const)(
    'is accessible and never scrolls sideways, also with everything said at once (%s, %s)',
    async (language, colorScheme) => {
      let isLocked = false;
      const { page } = await openToday({ rows: [], language, colorScheme, isLocked: () => isLocked });
      const inputs = page.getByRole('textbox');
      await inputs.nth(0).fill('12');
      await inputs.nth(0).press('Enter');
      await page.locator('.said').filter({ hasText: /\S/ }).waitFor();
      isLocked = true;
      await inputs.nth(0).fill('15');
      await inputs.nth(0).press('Enter');
      await page.getByRole('alert').waitFor();
      await inputs.nth(1).fill('あ');
      await page.locator('.entry summary').click();
      await page.evaluate(axe.source);
      const found = await page.evaluate(async () => {
        const { violations } = await (window as unknown as { axe: typeof axe }).axe.run();
        return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
      });
      expect(found).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(300);
    },
  );
});
