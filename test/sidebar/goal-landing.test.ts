import type { Browser } from 'playwright-core';
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

describe('where the goal lands, in the sidebar', () => {
  it('shows the forecast, its range and the chance of reaching the goal', async () => {
    const overview = seasonedTeam();
    const { expected, low, high, probability, doubt } = overview.landing;
    expect(doubt).toBeNull();
    const { page } = await openOverview(browser, overview, { view: 'progress' });
    const text = await cardText(page, '受注数の推移');
    expect(text).toContain(`受注数の着地予測 ${expected}件 目標の${(expected as number) * 10}%`);
    expect(text).toContain(`80%の範囲 ${low}件〜${high}件`);
    expect(text).toContain(`達成確率 ${Math.round((probability as number) * 100)}%`);
    expect(text).not.toContain('判断できません');
  });

  it('says why it cannot tell yet, and where the pace leads', async () => {
    // 4 wins of the 10 that are enough; 4 ÷ 11 days × 21.
    const overview = smallTeam();
    expect(overview.landing.doubt).toEqual({ reason: 'too-little-data', missing: 6 });
    const { page } = await openOverview(browser, overview, { view: 'progress' });
    const text = await cardText(page, '受注数の推移');
    expect(text).toContain(
      'いまのペースでの着地 7.6 受注数の着地予測 まだ判断できません（受注があと6件で判断できます）',
    );
    expect(text).not.toContain('達成確率');
    expect(await page.locator('.burn-up polygon').count()).toBe(0);
  });

  it.each([
    [1, '100%'],
    [0.9996, '99%'],
    [0.004, '1%未満'],
    [0, '0%'],
  ])('says 0%% and 100%% only where it is certain: %d is %s', async (probability, text) => {
    const { page } = await openOverview(browser, withLanding({ probability }), { view: 'progress' });
    expect(await cardText(page, '受注数の推移')).toMatch(new RegExp(`達成確率 ${text}$`));
  });

  it('tells a revenue goal in yen', async () => {
    const overview = seasonedTeam({
      goal: { kind: 'revenue', value: 3_000_000, averageDealSize: 300_000 },
    });
    const { page } = await openOverview(browser, overview, { language: 'en', view: 'progress' });
    const amount = (overview.landing.expected as number).toLocaleString('en-GB', {
      maximumFractionDigits: 0,
    });
    expect(await cardText(page, 'Won amount over the month')).toContain(`Won amount: forecast ${amount} yen`);
  });
});
