import type { Browser } from 'playwright-core';
import type { Language, Overview } from '../../src/core/index';
import type { View } from '../../src/sidebar/frame/views';
import { launchChromium } from '../chromium';
import { cardText, openOverview, openView } from './open-overview';
import { openSidebar } from './open-sidebar';
import { seenText } from './seen-text';
import { smallTeam } from './small-team';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

const open = (overview: Overview, language: Language = 'ja', view: View = 'today') =>
  openOverview(browser, overview, { language, view });

describe('the overview in the sidebar', () => {
  it('says whose month it is and how far it has come', async () => {
    const { page, errors } = await open(smallTeam());
    expect(await seenText(page.getByRole('heading', { level: 1 }))).toBe('東京インサイドセールス');
    const head = await seenText(page.getByRole('banner'));
    expect(head).toContain('2026年4月 · 4月15日(水) 時点');
    expect(head).toContain('営業日 11／21日');
    expect(errors).toEqual([]);
  });

  it('plans back from the goal, stage by stage', async () => {
    const overview = smallTeam();
    const { page } = await open(overview, 'ja', 'plan');
    expect(await cardText(page, '逆算')).toContain(
      '目標 受注数 10件 受注数 10件 ÷ 受注率 25% 商談設定数 40件 ÷ 商談化率 10% 有効コンタクト数 400件 ÷ 接続率 30% 架電数 1,333件',
    );
    expect(await cardText(page, '逆算')).toMatch(
      /必要な架電数（月） 1,333件.*1営業日あたり 63\.5件 1人1日あたり 21\.2件/,
    );
    expect(overview.plan.perMemberPerDay).toBeCloseTo(21.16, 2);
  });

  it('opens the formula of every number on request', async () => {
    const { page } = await open(smallTeam(), 'ja', 'plan');
    const formulas = page.locator('ol.formulas li');
    expect(await formulas.first().isVisible()).toBe(false);
    await page.getByText('式を見る').click();
    expect(await formulas.allInnerTexts()).toEqual([
      '受注数 10 ÷ 受注率 25% = 商談設定数 40',
      '商談設定数 40 ÷ 商談化率 10% = 有効コンタクト数 400',
      '有効コンタクト数 400 ÷ 接続率 30% = 架電数 1,333.33',
      '架電数 1,333.33 ÷ 営業日 21日 = 1営業日あたり 63.49',
      '1営業日あたり 63.49 ÷ 3人 = 1人1日あたり 21.16',
      // The published worked example of the domain, at 30% × 10% × 25%.
      '架電1件が受注になる率 0.75% で、受注が10件以上になる確率が届く最小の架電数（二項分布）: 50% 1,289、80% 1,668、90% 1,892',
      '率の不確かさ込み: 実績の件数が少ない率ほど幅をもたせて同じ確率を計算（ベータ二項分布）',
    ]);
  });

  it('begins the formulas of a revenue goal with the average deal size', async () => {
    const { page } = await open(
      smallTeam({ goal: { kind: 'revenue', value: 3_000_000, averageDealSize: 300_000 } }),
      'en',
      'plan',
    );
    await page.getByText('Show the formula').click();
    expect(await seenText(page.locator('.formulas li').first())).toBe(
      'Won amount 3,000,000 yen ÷ Average deal size 300,000 yen = Won 10',
    );
    expect(await cardText(page, 'Reverse plan')).toContain('Average deal size 300,000 yen');
    await openView(page, 'progress', 'en');
    // 1,210,000 yen in 11 of 21 business days.
    expect(await cardText(page, 'Won amount over the month')).toContain('At this pace 2,310,000 yen');
  });

  it('sets the day beside what a business day should bring', async () => {
    const { page } = await open(smallTeam());
    expect(await cardText(page, '今日 4月15日(水)')).toContain(
      '架電数 70 / 63.5 有効コンタクト数 21 / 19.0 商談設定数 1 / 1.9 受注数 1 / 0.5',
    );
  });

  it('draws each bar as long as its share of the target, and marks the bottleneck in words', async () => {
    const overview = smallTeam();
    const { page } = await open(overview, 'ja', 'bottleneck');
    const chart = page.getByRole('img', { name: /^架電数 650（目標 1,333） → / });
    const rects = await chart.locator('rect').all();
    const widths = await Promise.all(
      rects.map(async (rect) => Number.parseFloat((await rect.getAttribute('width')) ?? '')),
    );
    expect(widths).toHaveLength(2 * overview.stages.length);
    overview.stages.forEach(({ actual, target }, i) => {
      const [track, bar] = widths.slice(2 * i) as [number, number];
      expect(bar / track).toBeCloseTo(actual / target, 6);
    });
    expect(await chart.getByText('ボトルネック').allTextContents()).toEqual([
      '↓ 商談化率 6.0%（目標 10%） ◀ ボトルネック',
    ]);
  });

  it('follows the language of the account, and the other one at a press', async () => {
    const { page } = await open(smallTeam(), 'en');
    const views = page.getByRole('navigation', { name: 'Views' }).getByRole('button');
    expect(await views.allInnerTexts()).toEqual([
      'Today',
      'Leads',
      'Plan',
      'Progress',
      'Bottleneck',
      'Deals',
      'Reviews',
      'Adoption',
      'Start',
    ]);
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    await page.getByRole('button', { name: '日本語' }).click();
    expect(await seenText(page.getByRole('heading', { level: 2 }).last())).toBe('今日 4月15日(水)');
    expect(await page.locator('html').getAttribute('lang')).toBe('ja');
  });

  it('shows names as the text they are', async () => {
    const attack = '<img src=x onerror="window.attacked=true">';
    const overview = smallTeam({ team: attack, members: [attack, '=1+1'] });
    const { page, requests } = await openSidebar(browser, {
      answer: () => ({
        installed: true,
        sheets: [],
        language: 'ja',
        overview,
        problems: [{ where: attack, what: '</script><b>x</b>', fix: '=HYPERLINK("http://x.test")' }],
      }),
    });
    await openView(page, 'progress');
    const members = page.getByRole('region', { name: 'メンバー別' });
    // Before the answer the heading is the product's own name.
    await members.waitFor();
    expect(await seenText(page.getByRole('heading', { level: 1 }))).toBe(attack);
    const names = await members.locator('li .pair > :first-child').allInnerTexts();
    expect(names.slice(0, 2)).toEqual([attack, '=1+1']);
    expect(await cardText(page, '確認してください（1件）')).toContain(
      `${attack} </script><b>x</b> → =HYPERLINK("http://x.test")`,
    );
    expect(await page.evaluate(() => 'attacked' in window || document.images.length > 0)).toBe(false);
    expect(requests).toEqual([]);
  });
});
