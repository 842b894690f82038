import axe from 'axe-core';
import type { Browser } from 'playwright-core';
import { launchChromium } from '../chromium';
import { button, daily, field, openToday, plusOne, said, TYPED } from './open-today';
import { seenText } from './seen-text';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

describe('今日', () => {
  it('takes the day of a rep in ten seconds from opening, by keyboard alone', async () => {
    const { addon, page } = await openToday(browser, { member: null });
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
    const { addon, page, asked } = await openToday(browser, { rows: TYPED, delay: 300 });
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

  it('says what is left of the day and of the month for the rep, beside the team’s day', async () => {
    const { page } = await openToday(browser, { rows: TYPED });
    const own = page.getByRole('region', { name: '田中さんの目標と残り' });
    // 10 wins: 1,333 calls, 667 of them 田中's; 40 meetings ÷ 2 people; April 2026 has 21 business days.
    expect(await seenText(own.getByRole('row').nth(1))).toBe('架電数 20 / 31.8 11.8 647');
    expect(await seenText(own.getByRole('row').nth(3))).toBe('商談設定数 1 / 1.0 0.0 19');
    await page.getByRole('region', { name: '今日 4月3日(金)' }).waitFor();
  });

  it('says which day is entered where the as-of day is another one than today', async () => {
    const { addon, page } = await openToday(browser);
    await page.getByText('基準日の4月3日(金)の分を入力します').waitFor();
    const today = await page.evaluate(() => {
      const now = new Date();
      return [now.getFullYear(), now.getMonth() + 1, now.getDate()]
        .map((n) => `${n}`.padStart(2, '0'))
        .join('-');
    });
    await addon.send('saveSettings', { asOf: today, month: today.slice(0, 7) });
    await button(page, '更新').click();
    await page.getByText('基準日の').waitFor({ state: 'detached' });
    await field(page, '架電数').waitFor();
  });

  it('works where the page may remember nothing, and where nobody is listed yet', async () => {
    const { addon, page, errors } = await openToday(browser, { member: null });
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
    const { page } = await openToday(browser, { rows: [], language: 'en' });
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
      const { page } = await openToday(browser, {
        rows: [],
        language,
        colorScheme,
        isLocked: () => isLocked,
      });
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
