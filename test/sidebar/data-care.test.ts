import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import type { Cell, Table } from '../../src/core/tables/table';
import { dataWordsOf } from '../../src/core/words/data-words';
import { readFileText } from '../../src/files/read-file-text';
import { launchChromium } from '../chromium';
import { openLists } from './open-lists';
import { violations } from './violations';

jest.setTimeout(120_000);

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

const LEAD = ['id', 'company', 'person', 'status', 'source', 'owner', 'created', 'phone'];
/** One fault in each of the first three rows: stray blanks, a text date, a source nobody listed that is near one. */
const LEADS: readonly Cell[][] = [
  ['L-1', ' 青空商事', '山田', '新規', '展示会', '田中', '2026-04-01', '03-1111-2222'],
  ['L-2', '海山工業', '川口', '新規', '展示会', '田中', '令和8年4月2日', '03-1111-2223'],
  ['L-3', '川上物産', '林', '新規', 'Webフオーム', '田中', '2026-04-03', '03-1111-2224'],
  ['L-4', '=HYPERLINK("http://x")', '森', '新規', '紹介', '田中', '2026-04-03', '03-1111-2225'],
];

const open = (more: Partial<Parameters<typeof openLists>[1]> = {}) =>
  openLists(browser, {
    ...{
      file: 'data' as const,
      install: 'installLeads',
      asOf: '2026-04-15',
      settings: { members: ['田中'] },
    },
    edits: [{ table: 'leads', columns: LEAD, appended: LEADS }],
    ...more,
  });

const openTab = (page: Page, tab: 'check' | 'export', language: 'ja' | 'en' = 'ja') =>
  page
    .getByRole('navigation')
    .getByRole('button', { name: dataWordsOf(language).dataView.tabs[tab], exact: true })
    .click();

const rowsOf = async (tables: Awaited<ReturnType<typeof open>>['tables']) =>
  ((await tables('leads')).tables.leads as Table).rows;

describe('データ点検', () => {
  it('finds what is wrong, fixes one and then all that are sure, and takes it back cell by cell', async () => {
    const { page, tables, errors } = await open();
    const before = await rowsOf(tables);
    await openTab(page, 'check');
    await page.getByRole('button', { name: '点検する' }).click();
    const near = page.locator('.findings').filter({ hasText: 'リードソース' });
    await near.locator('summary').click();
    await near.getByText('「Webフォーム」').waitFor();
    await near.getByRole('button', { name: '直す', exact: true }).click();
    await page.getByRole('status').filter({ hasText: '1件を直しました' }).waitFor();
    await page.getByRole('button', { name: /確かな2件をすべて直す/ }).click();
    await page.getByRole('status').filter({ hasText: '2件を直しました' }).waitFor();
    const fixed = await rowsOf(tables);
    expect([fixed[0]?.[1], fixed[1]?.includes('2026-04-02'), fixed[2]?.includes('Webフォーム')]).toEqual([
      ...['青空商事', true, true],
    ]);
    for (const count of [2, 1]) {
      await page.getByRole('button', { name: '直したものを元に戻す' }).click();
      await page
        .getByRole('status')
        .filter({ hasText: `${count}件を元に戻しました` })
        .waitFor();
    }
    expect(await rowsOf(tables)).toEqual(before);
    expect(errors).toEqual([]);
  });

  it('changes nothing where a cell was changed meanwhile, and says so', async () => {
    const { addon, page, tables } = await open();
    await openTab(page, 'check');
    await page.getByRole('button', { name: '点検する' }).click();
    await page.getByRole('button', { name: /確かな/ }).waitFor();
    addon.host.spreadsheet.getSheetByName('リード')?.getRange('B2').setValue('別の会社');
    const before = await rowsOf(tables);
    await page.getByRole('button', { name: /確かな/ }).click();
    await page.getByRole('alert').filter({ hasText: 'ほかの人が書き換えたため' }).waitFor();
    expect(await rowsOf(tables)).toEqual(before);
  });

  it.each([
    ['ja', 'light'],
    ['en', 'dark'],
  ] as const)('has no serious violation of accessibility in %s, %s', async (language, colorScheme) => {
    const { page } = await open({ language, colorScheme });
    const say = dataWordsOf(language).dataView;
    await openTab(page, 'check', language);
    await page.getByRole('button', { name: say.checkNow }).click();
    await page.locator('.findings summary').first().click();
    expect(await violations(page)).toEqual([]);
    if (process.env.PICTURES)
      await page.screenshot({ path: `${process.env.PICTURES}/data-${language}.png`, fullPage: true });
  });
});

describe('書き出し', () => {
  it.each([
    ['utf8', 'UTF-8'],
    ['shiftJis', 'Shift_JIS'],
  ])(
    'saves a file in %s that says what the sheet says, and is harmless in a spreadsheet',
    async (encoding) => {
      const { page, tables } = await open();
      await openTab(page, 'export');
      await page.getByLabel('文字コード').selectOption(encoding);
      const download = page.waitForEvent('download');
      await page.getByRole('button', { name: 'CSVを保存' }).click();
      const saved = await (await download).path();
      const lines = readFileText(readFileSync(saved))?.lines ?? [];
      const table = (await tables('leads')).tables.leads as Table;
      const place = (table.columns as readonly string[]).indexOf('company');
      const companies = lines.slice(1).map(({ cells }) => cells[place]);
      expect(companies.map((text) => text?.replace(/^'(?==)/, ''))).toEqual(LEADS.map((row) => row[1]));
      expect(companies[3]).toBe(`'=HYPERLINK("http://x")`);
    },
  );
});

describe('匿名化', () => {
  const OLD: readonly Cell[][] = [
    ['L-1', '青空商事', '山田太郎', '対象外', '展示会', '田中', '2023-04-01', '03-1111-2222'],
    ['L-2', '海山工業', '川口', '新規', '展示会', '田中', '2026-04-02', '03-1111-2223'],
  ];
  const openOld = () =>
    open({
      edits: [
        { table: 'leads', columns: LEAD, appended: OLD },
        {
          table: 'daily',
          columns: ['day', 'member', 'channel', 'calls', 'memo'],
          appended: [['2026-04-03', '田中', '展示会', 20, '青空商事の山田太郎様は退職']],
        },
      ],
    });

  it('takes names out for good once that was understood, and offers a copy before', async () => {
    const { page, tables, asked, errors } = await openOld();
    await openTab(page, 'export');
    await page.getByRole('button', { name: '対象を調べる' }).click();
    await page.getByText('対象は、リード1件、アクション履歴0件、商談0件です。').waitFor();
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: '控えをCSVで保存' }).click();
    expect(readFileSync(await (await download).path(), 'utf8')).toContain('山田太郎');
    expect(await violations(page)).toEqual([]);
    expect(await page.getByRole('button', { name: '匿名化する' }).isDisabled()).toBe(true);
    await page.getByLabel('取り消せないことを確認しました').check();
    await page.getByRole('button', { name: '匿名化する' }).click();
    await page.getByRole('status').filter({ hasText: '匿名化しました' }).waitFor();

    const answer = await tables('leads', 'daily');
    const said = JSON.stringify(answer.tables);
    for (const name of ['青空商事', '山田太郎', '03-1111-2222'])
      expect([name, said.includes(name)]).toEqual([name, false]);
    for (const kept of ['海山工業', '川口', '03-1111-2223', '2023-04-01', '対象外'])
      expect([kept, said.includes(kept)]).toEqual([kept, true]);
    const writings = asked.filter(({ name }) => name === 'writeTables');
    expect(writings.map(({ request }) => (request as { forget?: true }).forget)).toEqual([true]);
    await page.getByRole('button', { name: '対象を調べる' }).click();
    await page.getByText('対象になるリードはありません。').waitFor();
    expect(errors).toEqual([]);
  });
});
