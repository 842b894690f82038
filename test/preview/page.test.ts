import { eventually } from './eventually';
import { usePreview } from './use-preview';

jest.setTimeout(60_000);

describe('the preview page', () => {
  const open = usePreview();

  it('opens in Japanese with the add-on in the extensions menu, asks nobody else, and reports no error', async () => {
    const { page, errors, foreignRequests } = await open();
    expect(await page.title()).toBe('営業チームの活動ログ');
    await page.getByRole('button', { name: '拡張機能' }).click();
    expect(await page.getByRole('menuitem').allTextContents()).toEqual([
      'シートを用意',
      'サイドバーを開く',
      '失敗する',
      '質問する',
      'ダイアログ',
      '図を並べる',
    ]);
    expect(foreignRequests).toEqual([]);
    expect(errors).toEqual([]);
  });

  it('speaks English when the address asks for it', async () => {
    const { page, errors } = await open({ query: '?lang=en' });
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    expect(await page.getByRole('button', { name: 'Extensions' }).isVisible()).toBe(true);
    expect(await page.getByRole('button', { name: 'Reset' }).isVisible()).toBe(true);
    expect(errors).toEqual([]);
  });

  it('says beside the menu what it is for, until it has been opened', async () => {
    const { page } = await open();
    const hint = page.getByText('逆算の操作はここから');
    expect(await hint.isVisible()).toBe(true);
    await page.getByRole('button', { name: '拡張機能' }).click();
    expect(await hint.count()).toBe(0);
  });

  it('runs the function of a menu item and shows its toast', async () => {
    const { page, menu, cell } = await open();
    await menu('シートを用意');
    expect(await cell('集計', 'B7')).toBe(200);
    expect(await page.getByRole('status').textContent()).toContain('シートを用意しました。');
    expect(new URL(page.url()).hash).toMatch(/^#gid=/);
  });

  it('calculates custom functions, again after an edit, and tells on the cell why one failed', async () => {
    const { page, type, cell } = await open();
    const sheet =
      (await page.evaluate(() => window.gyakusan?.host.spreadsheet.getActiveSheet().getName())) ?? '';
    await type('B2', '=TWICE(C2)');
    await type('C2', '21');
    await eventually(
      () => cell(sheet, 'B2'),
      (value) => expect(value).toBe(42),
    );
    await type('C2', 'abc');
    await eventually(
      () => cell(sheet, 'B2'),
      (value) => expect(value).toBe('#ERROR!'),
    );
    // In the canvas column B begins 146 pixels from the left, row 2 some 41 from the top.
    await page.locator('[id^=univer-sheet-main-canvas]').hover({ position: { x: 190, y: 52 } });
    await page.getByText('数ではありません / not a number').waitFor();
  });

  it('selects a cell that is seen on a sheet whose first cells are hidden', async () => {
    const { page } = await open();
    await page.evaluate(() => {
      const book = window.gyakusan?.host.spreadsheet;
      const first = book?.getActiveSheet();
      const sheet = book?.insertSheet('隠し列');
      sheet?.hideColumns(1, 2);
      sheet?.hideRows(1);
      if (first && sheet) for (const each of [first, sheet]) book?.setActiveSheet(each);
    });
    const selected = () =>
      page.evaluate(() => window.gyakusan?.host.spreadsheet.getActiveRange()?.getA1Notation());
    await eventually(selected, (value) => expect(value).toBe('C2'));
  });

  it('recalculates what is typed into the grid and tells the add-on which cell it was', async () => {
    const { page, menu, cell, type } = await open();
    await menu('シートを用意');
    await type('B3', '135');
    await eventually(
      () => cell('集計', 'B7'),
      (value) => expect(value).toBe(300),
    );
    const edited = () => page.evaluate(() => window.gyakusan?.host.run('editedCell', []));
    await eventually(edited, (value) => expect(value).toBe('B3'));
  });

  it('shows an error of a menu function in words', async () => {
    const { page, menu } = await open();
    await menu('失敗する');
    const dialog = page.getByRole('dialog');
    expect(await dialog.textContent()).toContain('わざと失敗しました');
    await dialog.getByRole('button', { name: 'OK' }).click();
    expect(await page.getByRole('dialog').count()).toBe(0);
  });

  it.each([
    ['accept', 'はい'],
    ['dismiss', 'いいえ'],
  ] as const)('waits for the answer to a question: %s', async (press, answer) => {
    const { page, menu } = await open();
    page.once('dialog', (dialog) => dialog[press]());
    await menu('質問する');
    expect(await page.getByRole('dialog').textContent()).toContain(answer);
  });

  it('shows a dialog in the size it asks for, which closes itself', async () => {
    const { page, menu } = await open();
    await menu('ダイアログ');
    expect(await page.locator('dialog iframe').boundingBox()).toMatchObject({ width: 320, height: 160 });
    await page.frameLocator('dialog iframe').getByRole('button').click();
    await page.getByRole('dialog').waitFor({ state: 'detached' });
  });

  it('turns dark with its grid and stays so', async () => {
    const { page, reload } = await open();
    await page.getByRole('button', { name: '夜の表示' }).click();
    const isDark = () =>
      page.evaluate(() => [
        document.documentElement.dataset.theme,
        document.documentElement.classList.contains('univer-dark'),
      ]);
    expect(await isDark()).toEqual(['dark', true]);
    await reload();
    expect(await isDark()).toEqual(['dark', true]);
  });

  it('keeps out of the add-on everything that Apps Script does not have', async () => {
    const { page } = await open();
    expect(await page.evaluate(() => window.gyakusan?.host.run('missing', []))).toEqual([]);
  });

  it('starts on the sheet and with the sidebar the start asks for', async () => {
    const { page } = await open({ start: { openSidebar: 'openSidebar' } });
    expect(await page.getByRole('heading', { name: '活動の記録' }).isVisible()).toBe(true);
  });
});
