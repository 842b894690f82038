import type { Browser, Page } from 'playwright-core';
import type { Overview } from '../../src/core/index';
import { launchChromium } from '../chromium';
import { cardText, openOverview } from './open-overview';
import { seasonedTeam } from './seasoned-team';
import { smallTeam } from './small-team';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

const withLanding = (change: Partial<Overview['landing']>): Overview => {
  const overview = seasonedTeam();
  return { ...overview, landing: { ...overview.landing, ...change } };
};

const share = async (page: Page, part: string, attribute: string) =>
  Number.parseFloat((await page.locator(`.landing ${part}`).getAttribute(attribute)) ?? '');

describe('where the goal lands, in the sidebar', () => {
  it('shows the forecast, its range and the chance of reaching the goal', async () => {
    const overview = seasonedTeam();
    const { expected, low, high, probability, doubt } = overview.landing;
    expect(doubt).toBeNull();
    const { page } = await openOverview(browser, overview, { view: 'progress' });
    const text = await cardText(page, '今月の進捗');
    expect(text).toContain(`受注数の着地予測 ${expected}件 目標の${(expected as number) * 10}%`);
    expect(text).toContain(`80%の範囲 ${low}件〜${high}件`);
    expect(text).toContain(`達成確率 ${Math.round((probability as number) * 100)}%`);
    expect(text).not.toContain('判断できません');
  });

  it('draws range, median and goal to one scale that begins at 0, and tells them to screen readers', async () => {
    const { page } = await openOverview(browser, withLanding({ low: 8, expected: 12, high: 15, goal: 10 }), {
      view: 'progress',
    });
    const goalAt = await share(page, 'line', 'x1');
    const perPiece = goalAt / 10;
    expect(await share(page, '.range', 'x')).toBeCloseTo(8 * perPiece, 6);
    expect(await share(page, '.range', 'width')).toBeCloseTo(7 * perPiece, 6);
    expect(await share(page, 'circle', 'cx')).toBeCloseTo(12 * perPiece, 6);
    expect(15 * perPiece).toBeLessThan(100);
    await page.getByRole('img', { name: '予測 12件、範囲 8件〜15件、目標 10件' }).waitFor();
  });

  it('says why it cannot tell yet, and where the pace leads', async () => {
    // 4 wins of the 10 that are enough; 4 ÷ 11 days × 21.
    const overview = smallTeam();
    expect(overview.landing.doubt).toEqual({ reason: 'too-little-data', missing: 6 });
    const { page } = await openOverview(browser, overview, { view: 'progress' });
    const text = await cardText(page, '今月の進捗');
    expect(text).toContain(
      '受注数の着地予測 まだ判断できません（受注があと6件で判断できます） いまのペースのままなら 7.6件',
    );
    expect(text).not.toContain('達成確率');
    expect(await page.locator('.landing').count()).toBe(0);
  });

  it('speaks of no pace before the month has begun', async () => {
    const { page } = await openOverview(
      browser,
      withLanding({
        ...{ expected: null, low: null, high: null, probability: null, runRate: null },
        doubt: { reason: 'too-little-data', missing: 10 },
      }),
      { view: 'progress' },
    );
    const text = await cardText(page, '今月の進捗');
    expect(text).toContain('受注があと10件で判断できます');
    expect(text).not.toContain('いまのペースのままなら');
  });

  it.each([
    [1, '100%'],
    [0.9996, '99%'],
    [0.004, '1%未満'],
    [0, '0%'],
  ])('says 0%% and 100%% only where it is certain: %d is %s', async (probability, text) => {
    const { page } = await openOverview(browser, withLanding({ probability }), { view: 'progress' });
    expect(await cardText(page, '今月の進捗')).toContain(`達成確率 ${text} `);
  });

  it('tells a revenue goal in yen', async () => {
    const overview = seasonedTeam({
      goal: { kind: 'revenue', value: 3_000_000, averageDealSize: 300_000 },
    });
    const { page } = await openOverview(browser, overview, { language: 'en', view: 'progress' });
    const amount = (overview.landing.expected as number).toLocaleString('en-GB', {
      maximumFractionDigits: 0,
    });
    expect(await cardText(page, 'This month')).toContain(`Won amount: forecast ${amount} yen`);
  });
});
