import type { Browser } from 'playwright-core';
import type { TableEdit } from '../../src/sidebar/server/api';
import { launchChromium } from '../chromium';
import { button, chooseFile, count, openImport, said } from './open-import';
import { seenText } from './seen-text';
import { violations } from './violations';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

/** Deals in a file that takes so many parts of 2,000. */
const dealsFile = (rows: number, stage = '提案'): string =>
  ['商談ID,会社名,段階,金額', ...Array.from({ length: rows }, (_, i) => `D-${i},泉${i},${stage},${i}`)].join(
    '\n',
  );
const IDS = (rows: number) => Array.from({ length: rows }, (_, i) => `D-${i}`);

/** An answer that is held back until it is let go. */
function gate() {
  let letGo = () => {};
  const gone = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  return { gone, letGo };
}

const sentParts = (asked: readonly { name: string; request: unknown }[]) =>
  asked.flatMap(({ name, request }) =>
    name === 'writeTables' ? [request as { id: string; part: number; file: string; edits: [TableEdit] }] : [],
  );

describe('データ, an import that takes several parts', () => {
  it('stops between two of them, goes on from there, and runs on while something else is looked at', async () => {
    const held = gate();
    let writings = 0;
    const { page, choose, rows, asked, errors } = await openImport(browser, {
      wait: async (name) => {
        if (name === 'writeTables' && ++writings === 1) await held.gone;
      },
    });
    page.setDefaultTimeout(90_000);
    await choose(dealsFile(4100));
    expect(await count(page, '新しい行')).toBe('4,100行');
    await button(page, '4,100行を取り込む').click();
    await page.getByText('取り込んでいます… 0／4,100行').waitFor();
    expect(await violations(page)).toEqual([]);
    await button(page, '止める').click();
    await button(page, '止めています…').waitFor();
    held.letGo();
    await page.getByText('4,100行のうち2,000行まで取り込みました。').waitFor();
    expect((await rows('deals')).map(({ id }) => id)).toEqual(IDS(2000));
    await button(page, '続きから').click();
    await button(page, '点検').click();
    await button(page, '取り込み').click();
    await said(page, '取り込みました。新しい行 4,100行、内容を変えた行 0行。');
    expect((await rows('deals')).map(({ id }) => id)).toEqual(IDS(4100));
    expect(sentParts(asked).map(({ part, file }) => [part, file])).toEqual([
      [0, 'リスト.csv'],
      [1, 'リスト.csv'],
      [2, 'リスト.csv'],
    ]);
    // The lists are read when the view opens and when it is over, not after every part.
    const between = asked.findIndex(({ name }) => name === 'writeTables');
    const last = asked.map(({ name }) => name).lastIndexOf('writeTables');
    expect(asked.slice(between, last).filter(({ name }) => name === 'getOverview').length).toBeLessThan(2);
    expect(errors).toEqual([]);
  }, 240_000);

  it('is compared again when the sheet was changed meanwhile, and stays one import', async () => {
    let isLocked = false;
    const { addon, page, choose, rows, asked } = await openImport(browser, {
      isLocked: () => isLocked,
      prepare: ({ send }) =>
        send('writeTables', {
          ...{ id: 'before-the-import', part: 0 },
          edits: [
            { table: 'deals', columns: ['id', 'company', 'stage'], appended: [['D-1', '泉1', '提案']] },
          ],
        }),
    });
    page.setDefaultTimeout(90_000);
    await choose(dealsFile(3, '見積・稟議'));
    expect(await count(page, '内容が変わる行')).toBe('1行');
    isLocked = true;
    await button(page, '3行を取り込む').click();
    expect(await seenText(page.getByRole('alert'))).toContain('ほかの人が書き込み中です');
    isLocked = false;
    // The row that is to be changed is another one by now.
    addon.host.spreadsheet.getSheetByName('商談')?.getRange('E2').setValue('ヒアリング');
    await button(page, '続きから').click();
    await page.getByText('3行のうち2行まで取り込みました。').waitFor();
    expect(await seenText(page.getByRole('alert'))).toContain('ほかの人が書き換えたため');
    await button(page, 'シートと比べ直す').click();
    expect(await count(page, '同じ行')).toBe('2行');
    await button(page, '1行を取り込む').click();
    await said(page, '取り込みました。新しい行 2行、内容を変えた行 1行。');
    const parts = sentParts(asked);
    expect(parts.map(({ part }) => part)).toEqual([0, 0, 1, 2]);
    expect(new Set(parts.map(({ id }) => id)).size).toBe(1);
    const stages = async () => (await rows('deals')).map(({ id, stage }) => [id, stage]);
    expect((await stages()).sort()).toEqual(IDS(3).map((id) => [id, '見積・稟議']));
    await button(page, '取り込みを取り消す').click();
    await button(page, '取り消す').click();
    await said(page, '取り込みを取り消しました（3行）。');
    expect(await stages()).toEqual([['D-1', 'ヒアリング']]);
  }, 180_000);
});

describe('データ, an import that is taken back', () => {
  it('asks first, and knows when the answer was lost that it is done', async () => {
    let isLost = false;
    const { page, choose, rows } = await openImport(browser, {
      isLost: (name) => isLost && name === 'undoImport',
    });
    await choose(dealsFile(2));
    await count(page, '新しい行');
    await button(page, '2行を取り込む').click();
    await button(page, '取り込みを取り消す').click();
    await page.getByText('この取り込みの2行を、取り込む前に戻します。').waitFor();
    await button(page, 'やめる').click();
    expect(await rows('deals')).toHaveLength(2);
    isLost = true;
    await button(page, '取り込みを取り消す').click();
    await button(page, '取り消す').click();
    await said(page, '取り込みは取り消されています。');
    expect(await rows('deals')).toEqual([]);
  });
});

describe('データ, by hand', () => {
  it('takes a file that is dropped', async () => {
    const { page } = await openImport(browser);
    const dropped = await page.evaluateHandle((text) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([text], '置いた.csv'));
      return transfer;
    }, dealsFile(2));
    await page.dispatchEvent('.file-place', 'drop', { dataTransfer: dropped });
    expect(await count(page, '新しい行')).toBe('2行');
    await page.getByText('置いた.csv（2行）').waitFor();
  });

  it('is done with the keyboard alone, which never loses its place', async () => {
    const { page, rows } = await openImport(browser);
    const chooser = page.waitForEvent('filechooser');
    await button(page, 'ファイルを選ぶ').focus();
    await page.keyboard.press('Enter');
    await (await chooser).setFiles({
      ...{ name: 'a.csv', mimeType: 'text/csv' },
      buffer: Buffer.from(dealsFile(2)),
    });
    await count(page, '新しい行');
    const focused = () => page.evaluate(() => document.activeElement?.tagName ?? 'BODY');
    const tabTo = async (name: string) => {
      for (let i = 0; i < 40; i++) {
        await page.keyboard.press('Tab');
        if ((await page.evaluate(() => document.activeElement?.textContent)) === name) return;
      }
      throw new Error(`${name} is not reached`);
    };
    await tabTo('2行を取り込む');
    await page.keyboard.press('Enter');
    await said(page, '取り込みました');
    expect(await focused()).not.toBe('BODY');
    await button(page, '取り込みを取り消す').waitFor();
    await tabTo('取り込みを取り消す');
    await page.keyboard.press('Enter');
    expect(await focused()).not.toBe('BODY');
    await tabTo('取り消す');
    await page.keyboard.press('Enter');
    await said(page, '取り込みを取り消しました');
    expect(await focused()).not.toBe('BODY');
    expect(await rows('deals')).toEqual([]);
  });

  it('draws on while fifty thousand rows are read and compared', async () => {
    const { page } = await openImport(browser);
    page.setDefaultTimeout(120_000);
    await page.evaluate(() => {
      const seen = new Set<number>();
      Object.assign(window, { seen });
      const look = () => {
        const bar = document.querySelector<HTMLProgressElement>('.work progress');
        if (bar) seen.add(bar.value);
        requestAnimationFrame(look);
      };
      look();
    });
    await chooseFile(page, dealsFile(50_000), '五万行.csv');
    expect(await count(page, '新しい行')).toBe('50,000行');
    const seen = await page.evaluate(() => (window as unknown as { seen: Set<number> }).seen.size);
    expect(seen).toBeGreaterThan(10);
    // And it can be left halfway.
    await chooseFile(page, dealsFile(50_000), '五万行.csv');
    await button(page, 'やめる').click();
    await button(page, 'ファイルを選ぶ').waitFor();
    expect(await page.locator('.import-preview, .work').count()).toBe(0);
  }, 240_000);

  it.each([
    ['ja', 'light'],
    ['ja', 'dark'],
    ['en', 'light'],
  ] as const)(
    'is accessible and no wider than its dialog with everything shown: %s, %s',
    async (language, colorScheme) => {
      const { page, choose } = await openImport(browser, { language, colorScheme });
      expect(await violations(page)).toEqual([]);
      const long = 'x'.repeat(80);
      await choose(
        `商談ID,会社名,段階,金額,IS担当,商談設定日,${long}\n${long},泉,いつか,x,${long},3/4/2026,${long}\n,,,,,,y`,
        `${long}.csv`,
      );
      await count(page, language === 'ja' ? '新しい行' : 'New rows');
      await page.locator('.column-uses summary').click();
      expect(await violations(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(760);
      await page.getByRole('radio').first().check();
      const run = button(page, language === 'ja' ? '1行を取り込む' : 'Import 1 row');
      await page.locator('.import-preview .primary[aria-disabled=false]').waitFor();
      await run.click();
      await button(page, language === 'ja' ? '取り込みを取り消す' : 'Undo the import').click();
      expect(await violations(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(760);
    },
  );
});
