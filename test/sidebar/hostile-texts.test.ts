import type { Browser, Page } from 'playwright-core';
import { VIEWS } from '../../src/sidebar/frame/views';
import type { TableEdit } from '../../src/sidebar/server/api';
import { launchChromium } from '../chromium';
import { openImport } from './open-import';
import { openLists } from './open-lists';
import { openView } from './open-overview';

jest.setTimeout(300_000);

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

/** A text that would run a script wherever it is taken for markup. */
const markup = (name: string): string => `<img src=x onerror="document.title='hit'">${name}</script><b>`;

/** Rows in every list the page reads, every text of people's made by `text`. */
const editsWith = (text: (name: string) => string): readonly TableEdit[] => {
  const [tanaka, source, memo] = [text('田中'), text('紹介'), text('メモ')];
  const daily = ['day', 'member', 'channel', 'calls', 'effectiveContacts', 'meetings', 'won', 'memo'];
  const days = ['06', '07', '08', '09', '10', '13', '14', '15'].map((day) => `2026-04-${day}`);
  return [
    {
      ...{ table: 'archive', columns: daily },
      appended: [['2026-03-31', tanaka, source, 90, 10, 2, 1, memo]],
    },
    {
      ...{ table: 'daily', columns: daily },
      appended: days.map((day) => [day, tanaka, source, 40, 10, 1, 0, memo]),
    },
    {
      table: 'leads',
      columns: ['id', 'company', 'person', 'phone', 'status', 'owner', 'source', 'created', 'memo'],
      appended: [
        [text('L-1'), text('青空'), text('山田'), text('03'), '新規', tanaka, source, '2026-04-14', memo],
      ],
    },
    {
      table: 'actions',
      columns: ['when', 'lead', 'company', 'member', 'kind', 'result', 'memo'],
      appended: [['2026-04-14T10:00', text('L-1'), text('青空'), tanaka, '電話', '再架電必要', memo]],
    },
    {
      table: 'deals',
      columns: ['id', 'company', 'person', 'product', 'stage', 'amount', 'isOwner', 'created', 'memo'],
      appended: [
        [text('D-1'), text('青空'), text('山田'), text('商品'), '提案', 1000000, tanaka, '2026-04-01', memo],
      ],
    },
    {
      table: 'improvements',
      columns: ['opened', 'found', 'kpi', 'what', 'owner', 'due', 'state', 'learned'],
      appended: [['2026-04-01', '週次', '商談化率', text('録音'), tanaka, '2026-04-20', '実行中', memo]],
    },
    {
      table: 'voices',
      columns: ['day', 'kind', 'from', 'to', 'text', 'score', 'votes'],
      appended: [
        ['2026-04-14', 'アイデア', tanaka, '', text('朝会'), '', ''],
        ['2026-04-14', 'ありがとう', text('佐藤'), tanaka, text('感謝'), '', ''],
      ],
    },
  ];
};

const open = (text: (name: string) => string) =>
  openLists(browser, {
    ...{ install: 'installEverything', asOf: '2026-04-15', edits: editsWith(text) },
    settings: { team: text('チーム'), members: [text('田中'), text('佐藤')], channels: [text('紹介')] },
  });

/** What a text could have become: elements of ours never have these. */
const made = (page: Page) =>
  page.locator('img[src="x"], [onerror], main b b, script:not(:first-of-type)').count();

/** Unfolds everything, and chooses the first person wherever one is chosen. */
async function lookEverywhere(page: Page, member: string): Promise<string> {
  for (const list of await page.getByRole('main').getByRole('combobox').all())
    if ((await list.locator('option').allTextContents()).includes(member)) await list.selectOption(member);
  await page.evaluate(() => {
    for (const fold of document.querySelectorAll('details')) fold.open = true;
  });
  return page.getByRole('main').innerText();
}

describe('texts of people in the sidebar', () => {
  it.each([
    ['markup', markup],
    ['names every object knows', (name: string) => (name === '佐藤' ? 'constructor' : '__proto__')],
  ] as const)('that are %s are shown as they are, in every view', async (_, text) => {
    const { page, errors } = await open(text);
    const seen: string[] = [];
    for (const view of VIEWS) {
      await openView(page, view);
      await page.locator('[aria-busy=true]').waitFor({ state: 'detached' });
      const shown = await lookEverywhere(page, text('田中'));
      if (shown.includes(text('田中')) || shown.includes(text('青空'))) seen.push(view);
      expect({ view, made: await made(page), errors }).toEqual({ view, made: 0, errors: [] });
    }
    expect(await page.title()).not.toBe('hit');
    // Most views name somebody; in none of them did the name become an element.
    expect(seen.length).toBeGreaterThanOrEqual(5);
  });

  it('would be found out if one of them became an element', async () => {
    const { page } = await open(markup);
    await openView(page, 'today');
    await page
      .getByRole('main')
      .evaluate((main, text) => main.insertAdjacentHTML('beforeend', text), markup('x'));
    await page.waitForFunction(() => document.title === 'hit');
    expect(await made(page)).toBeGreaterThan(0);
  });
});

describe('a file with markup in its name, headers and cells', () => {
  it('is shown as text on the page データ', async () => {
    const { page, choose, errors } = await openImport(browser, { install: 'installLeads' });
    const head = ['会社名', '担当者', '電話番号', markup('列')].join('\t');
    const row = [markup('青空'), markup('山田'), markup('03'), markup('値')].join('\t');
    await choose(`${head}\n${row}\n`, `${markup('名').replaceAll('/', '')}.csv`);
    await page.locator('.import-preview[aria-busy=false]').waitFor();
    expect(await lookEverywhere(page, '')).toContain(markup('青空'));
    expect({ made: await made(page), title: await page.title(), errors }).toEqual({
      ...{ made: 0, errors: [] },
      title: expect.not.stringMatching('hit'),
    });
  });
});
