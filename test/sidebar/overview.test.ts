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

const grouped = (value: number) => Math.round(value).toLocaleString('ja-JP');

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
    expect(await cardText(page, '逆算')).toContain('必要な架電数 1営業日あたり 63.5件 1人1日あたり 21.2件');
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
    expect(await cardText(page, 'This month')).toContain('At this pace: 2,310,000 yen');
  });

  it('sets the day beside what a business day should bring', async () => {
    const { page } = await open(smallTeam());
    expect(await cardText(page, '今日 4月15日(水)')).toContain(
      '架電数 70 / 63.5 有効コンタクト数 21 / 19.0 商談設定数 1 / 1.9 受注数 1 / 0.5',
    );
  });

  it('shows each stage as the overview has it', async () => {
    const overview = smallTeam();
    const { page } = await open(overview, 'ja', 'progress');
    const rows = await page.getByRole('region', { name: '今月の進捗' }).getByRole('listitem').allInnerTexts();
    const status = { 'on-track': '順調', behind: 'やや遅れ', 'at-risk': '要対策', unknown: '—' };
    expect(rows).toHaveLength(overview.stages.length);
    overview.stages.forEach((stage, i) => {
      const row = rows[i]?.replace(/\s+/g, ' ');
      expect(row).toContain(status[stage.status]);
      expect(row).toContain(`${stage.actual} / ${grouped(stage.target)}`);
      expect(row).toContain(`残り ${grouped(stage.remaining)}`);
      expect(row).toContain(`残り1日あたり ${(stage.remainingPerDay as number).toFixed(1)}`);
      // 11 of 21 business days have gone.
      const landing = (stage.actual / 11) * 21;
      expect(row).toContain(`いまのペースでの着地 ${landing < 10 ? landing.toFixed(1) : grouped(landing)}`);
    });
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

  it('lists every member, those without a row and rows without a member too', async () => {
    const { page } = await open(smallTeam(), 'ja', 'progress');
    const members = page.getByRole('region', { name: 'メンバー別' });
    const rows = await members.getByRole('row').allInnerTexts();
    expect(rows.map((row) => row.split(/\s+/))).toEqual([
      ['担当者', '架電数', '商談設定数', '受注数'],
      ['田中', '370', '8', '3'],
      ['佐藤', '272', '4', '1'],
      ['鈴木', '0', '0', '0'],
      ['（担当者なし）', '8', '0', '0'],
    ]);
  });

  it('follows the language of the account, and the other one at a press', async () => {
    const { page } = await open(smallTeam(), 'en');
    const views = page.getByRole('navigation', { name: 'Views' }).getByRole('button');
    expect(await views.allInnerTexts()).toEqual([
      'Today',
      'Plan',
      'Progress',
      'Bottleneck',
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
    const names = await members.getByRole('rowheader').allInnerTexts();
    expect(names.slice(0, 2)).toEqual([attack, '=1+1']);
    expect(await cardText(page, '確認してください（1件）')).toContain(
      `${attack} </script><b>x</b> → =HYPERLINK("http://x.test")`,
    );
    expect(await page.evaluate(() => 'attacked' in window || document.images.length > 0)).toBe(false);
    expect(requests).toEqual([]);
  });
});
