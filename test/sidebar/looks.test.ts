import { gzipSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import type { SidebarData } from '../../src/sidebar/server/api';
import { launchChromium } from '../chromium';
import { builtPage } from './built-page';
import { type Answer, openSidebar } from './open-sidebar';
import { seasonedTeam } from './seasoned-team';
import { smallTeam } from './small-team';
import { violations } from './violations';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

const LONG_NAME = 'x'.repeat(60);
const PROBLEM = { where: '日次入力 7行目', what: '日付がありません', fix: '日付を入れてください' };

const overview = (language: 'ja' | 'en', team?: string): SidebarData => ({
  installed: true,
  sheets: [],
  language,
  overview: smallTeam({
    chain: 'long',
    rates: {
      ringRate: 0.9,
      answerRate: 0.33,
      effectiveRate: 0.7,
      meetingRate: 0.1,
      qualifiedRate: 0.8,
      winRate: 0.3,
    },
    goal: { kind: 'revenue', value: 1_200_000_000, averageDealSize: 300_000 },
    ...(team ? { team, members: [team, '=1+1'] } : {}),
  }),
  problems: [PROBLEM, { ...PROBLEM, where: team ?? '目標' }],
});

const STATES: readonly (readonly [string, Answer])[] = [
  ['overview, Japanese', overview('ja')],
  ['overview, English', overview('en')],
  [
    'forecast and findings',
    { installed: true, sheets: [], language: 'ja', overview: seasonedTeam(), problems: [] },
  ],
  ['not installed', { installed: false, sheets: [], language: 'ja', overview: null, problems: [] }],
  ['failed', new Error('時間切れ')],
];

async function open(answer: Answer, colorScheme: 'light' | 'dark'): Promise<Page> {
  const { page } = await openSidebar(browser, { answer: () => answer, colorScheme });
  await page.locator('.skeleton').first().waitFor({ state: 'detached' });
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
  return page;
}

describe.each(['light', 'dark'] as const)('the sidebar, %s', (theme) => {
  it.each(STATES)('is accessible: %s', async (_, answer) => {
    expect(await violations(await open(answer, theme))).toEqual([]);
  });
});

describe('a page of the add-on', () => {
  it.each(['sidebar', 'data'] as const)('is at most 360 KB, and 110 KB compressed: %s', (name) => {
    const bytes = Buffer.from(builtPage(name));
    expect(bytes.length).toBeLessThanOrEqual(360 * 1024);
    expect(gzipSync(bytes, { level: 9 }).length).toBeLessThanOrEqual(110 * 1024);
  });

  it.each([
    ['Japanese', overview('ja')],
    ['English', overview('en')],
    ['names without a place to break', overview('ja', LONG_NAME)],
  ])('never scrolls sideways at 300 pixels: %s', async (_, answer) => {
    const page = await open(answer, 'light');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(300);
    const outside = await page.evaluate(() =>
      [...document.querySelectorAll('#app *')]
        .filter((element) => element.getBoundingClientRect().right > 300)
        .map((element) => element.outerHTML),
    );
    expect(outside).toEqual([]);
  });

  it('follows the theme it is given rather than the system’s', async () => {
    const page = await open(overview('ja'), 'light');
    const background = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    expect(await background()).toBe('rgb(255, 255, 255)');
    await page.evaluate(() => document.documentElement.setAttribute('data-theme', 'dark'));
    expect(await background()).toBe('rgb(32, 33, 36)');
  });
});
