import type { Browser } from 'playwright-core';
import { launchChromium } from '../chromium';
import { button, byAnother, daily, field, openToday, plusOne, said, TYPED } from './open-today';
import { seenText } from './seen-text';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

describe('今日, saving', () => {
  it('shows what the row says, saves totals as differences, and loses nothing another person added', async () => {
    const { addon, page } = await openToday(browser, { rows: TYPED });
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
    const { addon, page } = await openToday(browser, { rows: TYPED });
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
    const { addon, page } = await openToday(browser, { rows: TYPED, isLocked: () => isLocked });
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

  it('counts a press once whose answer was lost on its way, and sends those after it', async () => {
    let isLost = false;
    const { addon, page } = await openToday(browser, { rows: TYPED, isLost: () => isLost });
    isLost = true;
    await plusOne(page, '架電数').click();
    expect(await seenText(page.getByRole('alert'))).toContain('返事がありません');
    isLost = false;
    await plusOne(page, '架電数').click();
    await page.getByText('まだ保存していません').waitFor({ state: 'detached' });
    await said(page, '保存しました');
    expect(daily(addon)).toEqual(['田中|紹介|22||||1|||||午前は不在']);
  });

  it('lets go of a press that cannot be sent', async () => {
    const { addon, page } = await openToday(browser, { rows: TYPED });
    await addon.send('saveSettings', { month: '2026-05' });
    await plusOne(page, '架電数').click();
    expect(await seenText(page.getByRole('alert'))).toContain('2026年5月より前の月には入力できません');
    await button(page, '元に戻す').click();
    expect(await page.getByRole('alert').count()).toBe(0);
    expect(await seenText(plusOne(page, '架電数'))).toContain('20');
    expect(daily(addon)).toEqual(['田中|紹介|20||||1|||||午前は不在']);
  });

  it('does not save at the Enter that ends a conversion, and begins a line at Shift+Enter', async () => {
    const { page, asked } = await openToday(browser);
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

  it('keeps the looks at the day unfolded while somebody writes there', async () => {
    const { addon, page } = await openToday(browser);
    await page.locator('.entry summary').click();
    await field(page, '明日の予定').pressSequentially('A');
    await page.keyboard.press('Backspace');
    await page.keyboard.type('B社');
    await page.keyboard.press('Enter');
    await said(page, '保存しました: 明日の予定');
    expect(daily(addon)).toEqual(['田中||||||||||||||B社']);
    await field(page, '明日の予定').waitFor();
  });

  it.each([
    ['あ', '架電数「あ」が数ではありません'],
    ['-3', '架電数が負の数です（-3）'],
    ['1.5', '架電数が整数ではありません（1.5）'],
  ])('does not send %s, and says why', async (text, sentence) => {
    const { page, asked } = await openToday(browser, { rows: TYPED });
    await field(page, '架電数').fill(text);
    await field(page, 'メモ').press('Enter');
    await page.getByText(sentence).waitFor();
    expect(await field(page, '架電数').evaluate((at) => at === document.activeElement)).toBe(true);
    expect(asked.filter(({ name }) => name === 'recordDay')).toEqual([]);
  });

  it('writes to the row of the channel that is chosen, and takes along what was typed', async () => {
    const { addon, page } = await openToday(browser, { rows: TYPED });
    await field(page, '架電数').fill('26');
    await page.getByLabel('リードソース').selectOption('展示会');
    expect(await field(page, 'メモ').inputValue()).toBe('');
    await button(page, '保存').click();
    await said(page, '保存しました: 架電数 +26');
    expect(daily(addon)).toEqual(['田中|紹介|20||||1|||||午前は不在', '田中|展示会|26']);
    expect(await seenText(plusOne(page, '架電数'))).toContain('46');
  });
});
