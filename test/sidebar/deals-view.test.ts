import type { Browser } from 'playwright-core';
import type { Cell, Table } from '../../src/core/tables/table';
import { pageWordsOf } from '../../src/core/words/page-words';
import { launchChromium } from '../chromium';
import { openLists } from './open-lists';
import { openView } from './open-overview';
import { seenText } from './seen-text';
import { violations } from './violations';

jest.setTimeout(120_000);

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

const COLUMNS = [
  ...['id', 'company', 'product', 'stage', 'amount', 'expectedClose', 'isOwner', 'created', 'handedOn'],
  ...['budget', 'authority', 'need', 'timing', 'score', 'result', 'closedOn', 'lostReason', 'stageLog'],
];
/** A deal by its columns. */
const deal = (cells: { readonly [column: string]: Cell }): Cell[] =>
  COLUMNS.map((column) => cells[column] ?? '');

const decided = (n: number, result: string, days: number, amount: number): Cell[] =>
  deal({
    ...{ id: `D-${n}`, company: `会社${n}`, stage: '提案', amount, isOwner: '田中', result },
    ...{ created: '2026-02-02', closedOn: `2026-03-${String(2 + (n % 20)).padStart(2, '0')}` },
    ...(result === '失注' && { lostReason: n % 2 ? '価格' : '' }),
    ...(days > 0 && {
      handedOn: '2026-02-03',
      budget: true,
      authority: true,
      need: true,
      timing: n % 2 === 0,
    }),
  });

const DEALS: readonly Cell[][] = [
  ...Array.from({ length: 12 }, (_, i) => decided(i + 1, '受注', 1, 500000)),
  ...Array.from({ length: 18 }, (_, i) => decided(i + 13, '失注', 0, 300000)),
  deal({
    ...{ id: 'D-91', company: '<b>青空</b>商事', product: '商品A', stage: '提案', amount: 1000000 },
    ...{ created: '2026-03-25', expectedClose: '2026-04-28', isOwner: '佐藤', budget: true },
  }),
  deal({
    ...{ id: 'D-92', company: '過去産業', stage: '商談設定', amount: 400000 },
    ...{ created: '2025-11-04', expectedClose: '2026-04-01', stageLog: '2025-11-04 商談設定' },
  }),
  deal({ id: 'D-93', company: '未定', created: '2026-04-10' }),
];

const open = (more: Partial<Parameters<typeof openLists>[1]> = {}) =>
  openLists(browser, {
    ...{ install: 'installDeals', asOf: '2026-04-15', settings: { members: ['田中', '佐藤'] } },
    edits: [{ table: 'deals', columns: COLUMNS, appended: DEALS }],
    ...more,
  });

describe('商談', () => {
  it('adds the open deals up by stage, as the probabilities of the team have it', async () => {
    const { page, errors } = await open();
    await openView(page, 'deals');
    const pipeline = page.getByRole('region', { name: 'パイプライン' });
    await pipeline.waitFor();
    const text = await seenText(pipeline);
    expect(text).toContain('進行中 3件、1,400,000円');
    // 1,000,000 at 50% and 400,000 at 20%, as the template has it.
    expect(text).toContain('期待金額 580,000円');
    expect(text).toContain('段階が未入力 1件 0円');
    const figures = await seenText(page.getByRole('region', { name: '数字', exact: true }));
    expect(figures).toContain('受注率 40.0% 12 ÷ 30');
    expect(figures).toContain('平均受注単価 500,000円');
    const lost = await seenText(page.getByRole('region', { name: '失注理由' }));
    expect(lost).toMatch(/理由なし 9件 2,700,000円.*価格 9件 2,700,000円/);
    const handoff = await seenText(page.getByRole('region', { name: '引き継ぎ' }));
    expect(handoff).toContain('BANT取得率 50.0% 6 ÷ 12');
    expect(errors).toEqual([]);
  });

  it('tells of each open deal its chance, its age and what is not known, those past their day first', async () => {
    const { page } = await open();
    await openView(page, 'deals');
    const items = page.getByRole('region', { name: '進行中の商談' }).locator('li');
    await items.first().waitFor();
    const texts = await Promise.all((await items.all()).map(seenText));
    expect(texts[0]).toContain('過去産業');
    expect(texts[0]).toContain('設定から162日、この段階で162日');
    expect(texts[0]).toContain('受注予定日 4月1日(水) を過ぎています');
    expect(texts[1]).toContain('<b>青空</b>商事');
    expect(texts[1]).toContain('段階の確率 50%');
    expect(texts[1]).toContain('未確認: 決裁権、ニーズ、導入時期');
    expect(texts[2]).toContain('段階が未入力');
  });

  it('writes down when a deal came to its stage, once, and says so', async () => {
    const { page, tables, asked } = await open();
    await openView(page, 'deals');
    await page.getByRole('status').filter({ hasText: '1件の段階の変化' }).waitFor();
    const table = (await tables('deals')).tables.deals as Table<'deals'>;
    const place = table.columns.indexOf('stageLog');
    expect(table.rows.slice(-3).map((row) => row[place])).toEqual([
      '2026-04-15 提案',
      '2025-11-04 商談設定',
      '',
    ]);
    await page.getByRole('button', { name: '更新' }).click();
    await openView(page, 'today');
    await openView(page, 'deals');
    await page.getByRole('region', { name: 'パイプライン' }).waitFor();
    expect(asked.filter(({ name }) => name === 'writeTables')).toHaveLength(1);
  });

  it('says what to do where there is no deal yet, and where the sheet is not there', async () => {
    const empty = await open({ edits: [] });
    await openView(empty.page, 'deals');
    await empty.page.getByText('商談がまだありません').waitFor();
    const without = await open({ install: 'installMinimal', edits: [] });
    await openView(without.page, 'deals');
    await without.page.getByText('商談はまだありません。').waitFor();
  });

  it.each([
    ['ja', 'light'],
    ['en', 'dark'],
  ] as const)('has no serious violation of accessibility in %s, %s', async (language, colorScheme) => {
    const { page } = await open({ language, colorScheme });
    await openView(page, 'deals', language);
    await page.getByRole('region', { name: pageWordsOf(language).dealsView.pipeline }).waitFor();
    expect(await violations(page)).toEqual([]);
    if (process.env.PICTURES)
      await page.screenshot({ path: `${process.env.PICTURES}/deals-${language}.png`, fullPage: true });
  });
});
