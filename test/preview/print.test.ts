import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { reviewMonths } from '../addon/review-months';
import { usePreview } from './use-preview';

jest.setTimeout(300_000);

/** One review in the suite; a year of them, and a folder for their pages, with REVIEW_MONTHS=12 REVIEW_PDFS=folder. */
const MONTHS = Number(process.env.REVIEW_MONTHS ?? 1);
const FOLDER = process.env.REVIEW_PDFS;

/** What is on paper, cell by cell; what the page itself has to say is left out. */
const printedTexts = (page: Page, part = 'table') =>
  page.evaluate((selector) => {
    window.dispatchEvent(new Event('beforeprint'));
    const cells = [...document.querySelectorAll(`.printed ${selector} td > div:first-child`)];
    const texts = cells.map((cell) => cell.textContent ?? '').filter((text) => text !== '');
    window.dispatchEvent(new Event('afterprint'));
    return texts;
  }, part);

const onSheet = <T>(page: Page, name: string, work: (sheet: GoogleAppsScript.Spreadsheet.Sheet) => T) =>
  page.evaluate(
    ([sheetName, code]) => {
      const sheet = window.gyakusan?.host.spreadsheet.getSheetByName(sheetName);
      return new Function('sheet', `return (${code})(sheet)`)(sheet) as T;
    },
    [name, String(work)] as const,
  );

/** How many pages a PDF has. */
const pagesOf = (pdf: Buffer): number => pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;

describe('printing from the preview page', () => {
  const open = usePreview();

  it('prints what the open sheet shows, with its chart, and leaves nothing behind', async () => {
    const { page, menu, errors } = await open();
    await menu('シートを用意');
    const shown = await onSheet(page, '集計', (sheet) => sheet.getDataRange().getDisplayValues());
    expect(await printedTexts(page)).toEqual(shown.flat().filter((text) => text !== ''));
    await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
    expect(await page.locator('.printed figure').getAttribute('aria-label')).toBe('架電とアポ率');
    await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
    expect(await page.locator('.printed').innerHTML()).toBe('');
    expect(errors).toEqual([]);
  });

  it('leaves out what is hidden, and heads every page with the frozen rows', async () => {
    const { page, menu } = await open();
    await menu('シートを用意');
    await onSheet(page, '集計', (sheet) => {
      sheet.setFrozenRows(1);
      sheet.hideRows(3);
      sheet.hideColumns(3);
    });
    expect(await printedTexts(page, 'thead')).toEqual(['担当', '架電']);
    expect(await printedTexts(page, 'tbody')).toEqual([
      '田中',
      '42',
      '鈴木',
      '51',
      '高橋',
      '28',
      '伊藤',
      '44',
      '合計',
      '200',
    ]);
  });

  it('goes on over pages, and says how many rows of an endless list it left out', async () => {
    const { page, menu } = await open();
    await menu('シートを用意');
    await onSheet(page, '集計', (sheet) => {
      sheet.insertRowsAfter(sheet.getMaxRows(), 5200 - sheet.getMaxRows());
      sheet.getRange('A8:A5200').setValue('行');
    });
    await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
    expect(await page.locator('.printed p').textContent()).toBe(
      'ほかに 200 行あります。長い表のため、印刷はここまでです。',
    );
    await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
    await onSheet(page, '集計', (sheet) => sheet.deleteRows(100, 5000));
    // 200 rows of 21 to 24 pixels, on pages of 273 mm, which are 1,031 pixels.
    expect(pagesOf(await page.pdf({ preferCSSPageSize: true }))).toBe(5);
  });

  it('prints a month’s review with all it says, on A4', async () => {
    const { host, months } = await reviewMonths(MONTHS);
    const { page } = await open({ start: { snapshot: host.snapshot() } });
    for (const { name } of months) {
      const shown = await onSheet(page, name, (sheet) => {
        sheet.activate();
        // The keys the add-on finds its rows by are in a hidden column, and so are rows of the other chain.
        return sheet
          .getDataRange()
          .getDisplayValues()
          .filter((_, row) => !sheet.isRowHiddenByUser(row + 1))
          .map((row) => row.slice(1));
      });
      expect(await printedTexts(page)).toEqual(shown.flat().filter((text) => text !== ''));
      const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true });
      // 210 mm are 594.96 points to a browser, 297 mm 841.92.
      expect(pdf.toString('latin1')).toContain('/MediaBox [0 0 594.95996 841.91998]');
      expect(pagesOf(pdf)).toBeLessThanOrEqual(3);
      if (FOLDER !== undefined) {
        mkdirSync(FOLDER, { recursive: true });
        writeFileSync(join(FOLDER, `${name}.pdf`), pdf);
      }
    }
  });
});
