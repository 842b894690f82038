import { usePreview } from './use-preview';

jest.setTimeout(60_000);

describe('what a person changed', () => {
  const open = usePreview();

  it('is there again when the page is loaded again: cells, formulas, charts, and the sheet that was open', async () => {
    const { page, menu, reload, cell, errors } = await open();
    await menu('シートを用意');
    await page.getByText('保存済み').waitFor();
    await reload();
    expect(await cell('集計', 'B7')).toBe(200);
    await page.locator('figure.chart').waitFor();
    expect(await page.evaluate(() => window.gyakusan?.engine.workbook.getActiveSheet().getSheetName())).toBe(
      '集計',
    );
    expect(errors).toEqual([]);
  });

  it('is gone after a reset', async () => {
    const { page, menu, cell, reload } = await open();
    await menu('シートを用意');
    await page.getByText('保存済み').waitFor();
    page.once('dialog', (dialog) => dialog.accept());
    const loaded = page.waitForEvent('load');
    await page.getByRole('button', { name: 'リセット' }).click();
    await loaded;
    await page.locator('html[data-ready=true]').waitFor();
    expect(await cell('集計', 'B7')).toBeUndefined();
    await reload();
    expect(await cell('集計', 'B7')).toBeUndefined();
  });

  it('stays when the question about a reset is answered with no', async () => {
    const { page, menu, cell } = await open();
    await menu('シートを用意');
    page.once('dialog', (dialog) => dialog.dismiss());
    await page.getByRole('button', { name: 'リセット' }).click();
    expect(await cell('集計', 'B7')).toBe(200);
  });

  it('is kept apart for each start', async () => {
    const { page, menu, reload, cell } = await open({ start: { id: 'one' } });
    await menu('シートを用意');
    await page.getByText('保存済み').waitFor();
    await open({ start: { id: 'two' } });
    await reload();
    expect(await cell('集計', 'B7')).toBeUndefined();
  });

  it('is nothing as long as the page was only looked at', async () => {
    const { page } = await open({ start: { id: 'only-looked-at' } });
    await page.locator('[id^=univer-sheet-main-canvas]').click({ position: { x: 300, y: 200 } });
    await page.keyboard.press('ArrowDown');
    // Longer than the pause after which changes are written.
    await page.waitForTimeout(1500);
    const kept = await page.evaluate(
      () =>
        new Promise((resolve) => {
          const opening = indexedDB.open('keyval-store');
          opening.onsuccess = () => {
            const { result: database } = opening;
            if (!database.objectStoreNames.contains('keyval')) return resolve([]);
            const keys = database.transaction('keyval').objectStore('keyval').getAllKeys();
            keys.onsuccess = () => resolve(keys.result);
          };
        }),
    );
    expect(kept).not.toContain('gyakusan:only-looked-at');
  });
});
