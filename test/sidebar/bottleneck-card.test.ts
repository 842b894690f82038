import type { Browser } from 'playwright-core';
import { bottleneckOf, bottleneckStory } from '../../src/core/index';
import { pageWordsOf } from '../../src/core/words/page-words';
import { launchChromium } from '../chromium';
import { cardText, openOverview } from './open-overview';
import { seasonedTeam } from './seasoned-team';
import { smallTeam } from './small-team';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

const CARD = 'ボトルネック';

const signed = (value: number) =>
  `${value < -0.05 ? '−' : value >= 0.05 ? '+' : ''}${Math.abs(value).toFixed(1)}`;

describe('the bottleneck in the sidebar', () => {
  it('names the factor with its verdict, its counts, its range and what would settle it', async () => {
    // 12 of 200 contacts at a target of 10%. Wilson, 95%, by hand: (0.06 + 0.0096) ÷ 1.0192 ± 0.0337 = 3.5–10.2%.
    const { page } = await openOverview(browser, smallTeam(), { view: 'bottleneck' });
    const text = await cardText(page, CARD);
    expect(text).toContain(
      '商談化率 質の問題 おそらく下回る 目標の60.0% 実績 6.0% 目標 10% 分子 ÷ 分母 12 ÷ 200 95%の範囲 3.5%〜10.2%',
    );
    // 1.96² × 0.1 × 0.9 ÷ 0.04² = 216.1: 217 in all, 17 more.
    expect(text).toContain('いまの率が続けば、有効コンタクト数があと約17件で判断できます');
  });

  it('gives every verdict a word and a shape of its own', async () => {
    const shapes: (string | null)[] = [];
    // 12 meetings of 200 contacts, against 40, 20 and 13 of them.
    for (const [meetingRate, word] of [
      [0.2, '下回っている'],
      [0.1, 'おそらく下回る'],
      [0.065, 'まだ判断できない'],
    ] as const) {
      const rates = { connectRate: 0.3, meetingRate, winRate: 0.2 };
      const { page } = await openOverview(browser, smallTeam({ rates }), { view: 'bottleneck' });
      const badge = page.getByRole('region', { name: CARD }).locator('.badge', { hasText: word }).first();
      shapes.push(await badge.locator('path').getAttribute('d'));
      await page.close();
    }
    expect(new Set(shapes).size).toBe(3);
  });

  it('holds too few calls against the pace, without an interval', async () => {
    const { page } = await openOverview(
      browser,
      smallTeam({
        goal: { kind: 'won', value: 40 },
        rates: { connectRate: 0.3, meetingRate: 0.05, winRate: 0.25 },
      }),
      { view: 'bottleneck' },
    );
    // 40 ÷ 0.375% = 10,667 calls; 11 of 21 days are 5,587; 650 ÷ 5,587.3 = 11.63%.
    const text = await cardText(page, CARD);
    expect(text).toContain(
      '架電数 行動量の不足 下回っている 今日までの目安の11.6% 実績 650 今日までの目安 5,587',
    );
    expect(text).not.toContain('95%の範囲');
  });

  it('leads from the pace by every factor to the actual, each with its number', async () => {
    const overview = smallTeam();
    const { factors, outcome } = bottleneckOf(overview);
    const { page } = await openOverview(browser, overview, { view: 'bottleneck' });
    const rows = await page.locator('.waterfall li').allInnerTexts();
    const names = ['架電数', '接続率', '商談化率', '受注率'];
    // 4 wins; 10 × 11 ÷ 21 = 5.24 by now.
    expect(rows.map((row) => row.replace(/\s+/g, ' ').trim())).toEqual([
      '今日までの目安 5.2',
      ...factors.map(({ contribution }, i) => `${names[i]} ${signed(contribution)}`),
      '実績 4',
    ]);
    expect(await cardText(page, CARD)).toContain('受注数と今日までの目安の差 −1.2件');
    expect(factors.reduce((sum, { contribution }) => sum + contribution, 0)).toBeCloseTo(outcome.gap, 9);
  });

  it('draws them to one scale, each bar going on where the one before ended, costs filled and gains hollow', async () => {
    const overview = smallTeam();
    const { page } = await openOverview(browser, overview, { view: 'bottleneck' });
    const bars = await page.locator('.waterfall rect').evaluateAll((rects) =>
      rects.map((rect) => ({
        x: Number.parseFloat(rect.getAttribute('x') ?? ''),
        width: Number.parseFloat(rect.getAttribute('width') ?? ''),
        tone: rect.getAttribute('class'),
        isHollow: getComputedStyle(rect).fill === 'none',
      })),
    );
    const { outcome, factors } = bottleneckOf(overview);
    const perPiece = (bars[0]?.width as number) / outcome.target;
    let at = outcome.target;
    factors.forEach(({ contribution }, i) => {
      const { x, width, tone, isHollow } = bars[i + 1] as (typeof bars)[number];
      expect(width).toBeCloseTo(Math.abs(contribution) * perPiece, 6);
      expect(contribution < 0 ? x + width : x).toBeCloseTo(at * perPiece, 6);
      expect([tone, isHollow]).toEqual(contribution < 0 ? ['cost', false] : ['gain', true]);
      at += contribution;
    });
    expect(bars[bars.length - 1]?.width).toBeCloseTo(4 * perPiece, 6);
  });

  it('says what working on the factor would bring', async () => {
    const overview = smallTeam();
    const { page } = await openOverview(browser, overview, { view: 'bottleneck' });
    // 650 calls × 200/650 × 4/12: one point is 200 × 0.01 ÷ 3 = 0.67 wins, the 4 points to the target 2.67.
    expect(await cardText(page, CARD)).toContain(
      'よくなると増える受注数 1ポイント上がると +0.7件 目標に届くと +2.7件',
    );
  });

  it('tells the story in four parts, the first and the last open', async () => {
    const overview = smallTeam();
    const { page } = await openOverview(browser, overview, { view: 'bottleneck' });
    const words = pageWordsOf('ja');
    const story = bottleneckStory(bottleneckOf(overview), words);
    const parts = page.locator('.story details');
    expect(await parts.locator('summary').allInnerTexts()).toEqual([
      '何が起きたか',
      'なぜか',
      'だから何か',
      '次に何をするか',
    ]);
    expect(await parts.evaluateAll((all) => all.map((part) => (part as HTMLDetailsElement).open))).toEqual([
      true,
      false,
      false,
      true,
    ]);
    expect(await parts.first().locator('p').allInnerTexts()).toEqual(story.what);
    await parts.nth(1).locator('summary').click();
    expect(await parts.nth(1).locator('p').allInnerTexts()).toEqual(story.why);
  });

  it('shows where it sits, open, when segments differ for sure', async () => {
    // Since 1 April: 27 of 180 against 3 of 180.
    const { page } = await openOverview(browser, seasonedTeam(), { view: 'bottleneck' });
    const rows = await page.locator('.segments li').allInnerTexts();
    const seen = rows.map((row) => row.replace(/\s+/g, ' '));
    expect(seen).toHaveLength(3);
    expect(seen).toContain('田中 担当者 ほかより高い 商談化率 15.0%（27 ÷ 180）、ほか 1.7%');
    expect(seen).toContain('佐藤 担当者 ほかより低い 商談化率 1.7%（3 ÷ 180）、ほか 15.0%');
  });

  it('shows what more data would settle, folded, when no segment differs for sure', async () => {
    const overview = smallTeam();
    expect(bottleneckOf(overview).comparisons.some(({ verdict }) => verdict !== 'not-yet-known')).toBe(false);
    const { page } = await openOverview(browser, overview, { view: 'bottleneck' });
    const rows = page.locator('.segments li');
    expect(await rows.first().isVisible()).toBe(false);
    await page.getByText('どこで').click();
    for (const row of await rows.allInnerTexts()) {
      expect(row).toContain('まだ判断できない');
      expect(row).toMatch(/あと約[\d,]+件で判断できます/);
    }
    expect(await rows.count()).toBe(3);
  });

  it.each([
    ['weekday', '7', '1', '日曜日'],
    ['channel', '', '紹介', '（リードソースなし）'],
    ['member', '', '田中', '（担当者なし）'],
  ])('calls a %s in words where it has no name of its own', async (by, label, other, name) => {
    const part = (of: string, meetings: number) => ({
      label: of,
      counts: { calls: 700, effectiveContacts: 200, meetings, won: 1 },
    });
    const overview = { ...smallTeam(), segments: [{ by, segments: [part(label, 2), part(other, 60)] }] };
    const { page } = await openOverview(browser, overview, { view: 'bottleneck' });
    expect(await page.locator('.segments strong').allInnerTexts()).toContain(name);
  });

  it('says that nothing holds the team back when every factor has reached its target', async () => {
    const overview = smallTeam({
      goal: { kind: 'won', value: 2 },
      rates: { connectRate: 0.2, meetingRate: 0.05, winRate: 0.2 },
    });
    expect(bottleneckOf(overview).factor).toBeNull();
    const { page } = await openOverview(browser, overview, { language: 'en', view: 'bottleneck' });
    const text = await cardText(page, 'Bottleneck');
    expect(text).toMatch(/^Bottleneck No stage is below its target /);
    expect(text).toContain('Share what works, and keep entering results.');
    expect(text).not.toContain('what it would bring');
    expect(await page.locator('.chart').getByText('Bottleneck').count()).toBe(0);
  });

  it('blames nothing as long as nothing was entered', async () => {
    const { page } = await openOverview(browser, smallTeam({ rows: [] }), { view: 'bottleneck' });
    expect(await cardText(page, CARD)).toBe(
      'ボトルネック 何が起きたか まだ実績がありません。 なぜか だから何か 次に何をするか 日次入力に実績を入れます。',
    );
    expect(await page.locator('.chart').getByText('ボトルネック').count()).toBe(0);
  });
});
