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
      '長い話',
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

  it('lets a long message scroll, its button always in sight, on a phone too', async () => {
    const { page, errors } = await open();
    await page.setViewportSize({ width: 300, height: 500 });
    await page.locator('.drop-menu > button').click();
    await page.getByRole('menuitem', { name: '長い話' }).click();
    await page.getByRole('menuitem', { name: '全部' }).click();
    const button = page.getByRole('button', { name: 'OK' });
    const { x, y, width, height } = (await button.boundingBox()) ?? { x: -1, y: -1, width: 0, height: 0 };
    expect([x >= 0, y >= 0, x + width <= 300, y + height <= 500]).toEqual([true, true, true, true]);
    await page.getByText('60行目').evaluate((text) => text.scrollTo(0, text.scrollHeight));
    expect(await page.getByText('60行目').evaluate((text) => text.scrollTop)).toBeGreaterThan(0);
    await button.click();
    expect(await page.getByRole('dialog').count()).toBe(0);
    expect(errors).toEqual([]);
  });

  it('leaves the cells of a phone free of the sidebar until somebody opens it', async () => {
    const { page, reload, menu } = await open({ start: { openSidebar: 'openSidebar' } });
    await page.setViewportSize({ width: 412, height: 915 });
    await reload();
    const sidebar = page.locator('aside.sidebar');
    expect(await sidebar.count()).toBe(0);
    await menu('サイドバーを開く');
    expect(await sidebar.count()).toBe(1);
  });

  it('makes rows as high as their texts when a sheet is opened, wrapped and large ones, but for heights somebody gave', async () => {
    const { page } = await open();
    await page.evaluate(() => {
      const book = window.gyakusan?.host.spreadsheet;
      const first = book?.getActiveSheet();
      first?.getRange('A1').setFontSize(20).setValue('大');
      first?.getRange('A2').setWrap(true).setValue('折り返して何行にもなる長い文章です');
      first?.setRowHeight(3, 60);
      book?.insertSheet('別');
      if (first) book?.setActiveSheet(first);
    });
    const heights = () =>
      page.evaluate(() => {
        const sheet = window.gyakusan?.host.spreadsheet.getActiveSheet();
        return [1, 2, 3, 4].map((row) => sheet?.getRowHeight(row) ?? 0);
      });
    await eventually(heights, ([large = 0, wrapped = 0, given, plain = 0]) => {
      expect(Math.min(large, wrapped)).toBeGreaterThan(plain + 5);
      expect(given).toBe(60);
    });
  });

  it('opens the sheet a clicked link names', async () => {
    const { page } = await open();
    await page.evaluate(() => {
      const book = window.gyakusan?.host.spreadsheet;
      const first = book?.getActiveSheet();
      const other = book?.insertSheet('行き先');
      first?.getRange('B2').setFormula(`=HYPERLINK("#gid=${other?.getSheetId()}","行き先へ")`);
      if (first) book?.setActiveSheet(first);
    });
    await page.waitForTimeout(300);
    await page.locator('[id^=univer-sheet-main-canvas]').click({ position: { x: 190, y: 52 } });
    await eventually(
      () => page.evaluate(() => window.gyakusan?.host.spreadsheet.getActiveSheet().getName()),
      (name) => expect(name).toBe('行き先'),
    );
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
