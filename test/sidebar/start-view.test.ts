import type { Browser } from 'playwright-core';
import type { Language } from '../../src/core/index';
import { KPI_CATALOGUE } from '../../src/core/index';
import type { TablesAnswer } from '../../src/sidebar/server/api';
import { launchChromium } from '../chromium';
import { cardText, openView } from './open-overview';
import { type OpenedSidebar, openSidebar } from './open-sidebar';
import { seenText } from './seen-text';
import { smallTeam } from './small-team';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

type Asked = [name: string, request: unknown];

/** What a team without lists is answered. */
const NO_LISTS: TablesAnswer = {
  ...{ tables: {}, language: 'ja', month: null, members: [], channels: [], products: [], entryBy: '' },
  ...{ statusAfter: {}, probabilities: {}, lastImport: null, reviews: [] },
};

/** The start view of a team with two sheets, and what it asked the add-on, the readings left out. */
async function openStart(
  answer: (name: string) => object | null = () => ({ opened: true }),
  language: Language = 'ja',
): Promise<OpenedSidebar & { asked: Asked[] }> {
  const asked: Asked[] = [];
  const opened = await openSidebar(browser, {
    answer: (name, _, request) => {
      if (name === 'getOverview')
        return {
          installed: true,
          sheets: ['daily', 'dashboard'],
          language,
          overview: smallTeam(),
          problems: [],
        };
      if (name === 'readTables') return NO_LISTS;
      asked.push([name, request]);
      return answer(name);
    },
  });
  await openView(opened.page, 'start', language);
  return { ...opened, asked };
}

describe('the start view', () => {
  it('opens the tab of a sheet', async () => {
    const { page, asked } = await openStart();
    await page.getByRole('button', { name: '日次入力' }).click();
    expect(asked).toEqual([['openSheet', { sheet: 'daily' }]]);
  });

  it('says why a sheet cannot be opened', async () => {
    const { page } = await openStart(() => new Error('「日次入力」のシートがまだありません。'));
    await page.getByRole('button', { name: '日次入力' }).click();
    expect(await seenText(page.getByRole('alert'))).toBe('「日次入力」のシートがまだありません。');
  });

  it('runs commands of the menu, which answer nothing, and reads again', async () => {
    const { page, asked, calls } = await openStart(() => null);
    await page.getByRole('button', { name: '月締め', exact: true }).click();
    await page.getByRole('status').waitFor({ state: 'detached' });
    expect(asked).toEqual([['closeMonth', undefined]]);
    expect(calls.slice(calls.lastIndexOf('closeMonth')).slice(0, 2)).toEqual(['closeMonth', 'getOverview']);
    expect(await page.getByRole('alert').count()).toBe(0);
  });

  it.each([
    ['ja', '使い方の説明を開く'],
    ['en', 'Open the manual'],
  ] as const)('opens the manual, and reads nothing again: %s', async (language, name) => {
    const { page, asked, calls } = await openStart(() => null, language);
    const before = calls.length;
    await page.getByRole('button', { name }).click();
    await page.waitForFunction(() => document.querySelector('[aria-disabled="true"]') === null);
    expect(asked).toEqual([['openManual', undefined]]);
    expect(calls.slice(before)).toEqual(['openManual']);
    expect(await page.getByRole('alert').count()).toBe(0);
  });

  it('says what a rate means, with its formula and what is usual in the field, by the keyboard alone', async () => {
    const { page } = await openStart();
    await page.getByRole('button', { name: '商談化率' }).press('Enter');
    const note = page.getByRole('note', { name: '商談化率とは' });
    const { benchmark } = KPI_CATALOGUE.find(({ id }) => id === 'meetingRate') as {
      benchmark: { low: number; high: number };
    };
    expect([benchmark.low, benchmark.high]).toEqual([0.05, 0.15]);
    expect(await seenText(note)).toContain('計算: 商談設定数 ÷ 有効コンタクト数 目安: 5%〜15%');
    await page.keyboard.press('Escape');
    expect(await note.isVisible()).toBe(false);
  });

  it('explains the other columns of a daily row in English too', async () => {
    const { page } = await openStart(undefined, 'en');
    expect(await cardText(page, 'Terms and help')).toMatch(
      /Columns of Daily entry Date .* Plan for tomorrow Whom to reach/,
    );
  });
});
