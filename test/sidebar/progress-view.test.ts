import type { Browser, Page } from 'playwright-core';
import { burnUp, type Overview } from '../../src/core/index';
import { launchChromium } from '../chromium';
import { cardText, openOverview } from './open-overview';
import { seasonedTeam } from './seasoned-team';
import { smallTeam } from './small-team';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

const open = (overview: Overview, language: 'ja' | 'en' = 'ja') =>
  openOverview(browser, overview, { language, view: 'progress' });

/** The points of a line, x and y in hundredths, y counted from the top. */
async function pointsOf(page: Page, line: string): Promise<readonly (readonly [number, number])[]> {
  const points = await page.locator(`.burn-up .chart ${line}`).getAttribute('points');
  return (points ?? '').split(' ').map((point) => point.split(',').map(Number) as [number, number]);
}

const REVENUE = { kind: 'revenue', value: 9_000_000, averageDealSize: 500_000 } as const;

describe('進捗', () => {
  it('lists every stage with its status, actual, target and share, the goal’s own chosen', async () => {
    const overview = smallTeam();
    const { page } = await open(overview);
    const rows = await page.locator('.kpis label').allInnerTexts();
    const status = { 'on-track': '順調', behind: 'やや遅れ', 'at-risk': '要対策', unknown: '—' };
    const names = ['架電数', '有効コンタクト数', '商談設定数', '受注数'];
    expect(rows.map((row) => row.replace(/\s+/g, ' ').trim())).toEqual(
      overview.stages.map(({ status: is, actual, target }, i) => {
        const wanted = Math.round(target).toLocaleString('ja-JP');
        return `${names[i]} ${status[is]} ${actual} / ${wanted} ${Math.round((actual / target) * 100)}%`;
      }),
    );
    expect(await page.getByRole('radio', { name: '受注数' }).isChecked()).toBe(true);
  });

  it('draws the chosen stage: its pace, what is left, where its speed leads, and no forecast', async () => {
    const overview = seasonedTeam();
    const { page } = await open(overview);
    expect(await page.locator('.burn-up .chart polygon').count()).toBe(1);
    await page.getByRole('radio', { name: '商談設定数' }).check();
    // 30 of 40; 40 × 11 ÷ 21 = 20.95; 10 left in 10 days; 30 ÷ 11 × 21 = 57.3.
    expect(await cardText(page, '商談設定数の推移')).toContain(
      '今日までの目安 21 残り 10 残り1日あたり 1.0 いまのペースでの着地 57',
    );
    expect(await page.getByText('着地予測').count()).toBe(0);
    expect(await page.locator('.burn-up .chart polygon').count()).toBe(0);
    expect(await page.getByRole('img', { name: /^商談設定数の累計/ }).getAttribute('aria-label')).toBe(
      '商談設定数の累計。4月15日(水)までに30、目安は21、月の目標は40',
    );
  });

  it('draws actual and pace day by day to one scale, from nothing to today and to the target', async () => {
    const overview = smallTeam();
    const { page } = await open(overview);
    const { progress, calendar } = overview;
    const days = burnUp({
      ...{ from: progress.from, to: progress.to, until: progress.asOf, target: 10, calendar },
      amounts: progress.byDay.map(({ day, won }) => ({ day, amount: won })),
    });
    // Ticks 0, 5, 10: the axis ends at the target.
    const pace = await pointsOf(page, '.pace');
    const actual = await pointsOf(page, '.actual');
    expect([pace[0], actual[0]]).toEqual([
      [0, 100],
      [0, 100],
    ]);
    expect([pace.length, actual.length]).toEqual([31, 16]);
    days.forEach((day, i) => {
      const [x, y] = pace[i + 1] as readonly [number, number];
      expect(x).toBeCloseTo(((i + 1) / 30) * 100, 6);
      expect(y).toBeCloseTo(100 - day.pace * 10, 6);
      if (day.actual !== null) expect(actual[i + 1]?.[1]).toBeCloseTo(100 - day.actual * 10, 6);
    });
    expect(pace[30]).toEqual([100, 0]);
    const circle = page.locator('.burn-up .chart circle');
    expect(Number.parseFloat((await circle.getAttribute('cx')) ?? '')).toBe(50);
    expect(await page.locator('.burn-up .chart text').allTextContents()).toEqual([
      ...['5', '10'],
      ...['1日', '10日', '20日', '30日'],
    ]);
  });

  it.each([
    ['wins', seasonedTeam()],
    ['yen', seasonedTeam({ goal: REVENUE })],
  ])('opens the fan at today and ends it where the month lands, in %s', async (_, overview) => {
    const { page } = await open(overview);
    const { low, expected, high, kind, fan } = overview.landing;
    const band = await pointsOf(page, 'polygon');
    const middle = await pointsOf(page, '.foretold');
    const actual = await pointsOf(page, '.actual');
    expect(band[0]).toEqual(actual[actual.length - 1]);
    expect(middle[0]).toEqual(band[0]);
    // The 30th of April is a Thursday at work: the fan's last day, drawn once more as the month's end.
    expect(band).toHaveLength(1 + 2 * (fan.length + 1));
    const done = overview.progress.actual[kind];
    const perPiece = (100 - (band[0]?.[1] as number)) / done;
    const [highest, lowest] = [band[fan.length + 1], band[fan.length + 2]];
    expect([highest?.[0], lowest?.[0], middle[middle.length - 1]?.[0]]).toEqual([100, 100, 100]);
    expect(100 - (highest?.[1] as number)).toBeCloseTo((high as number) * perPiece, 6);
    expect(100 - (lowest?.[1] as number)).toBeCloseTo((low as number) * perPiece, 6);
    expect(100 - (middle[middle.length - 1]?.[1] as number)).toBeCloseTo((expected as number) * perPiece, 6);
  });

  it('counts a revenue goal in yen, on an axis of few digits', async () => {
    const overview = seasonedTeam({ goal: REVENUE });
    const { page } = await open(overview);
    expect(await page.getByRole('radio', { name: '受注金額' }).isChecked()).toBe(true);
    // 6 wins of 300,000 yen each.
    expect((await page.locator('.kpis label').last().innerText()).replace(/\s+/g, ' ')).toContain(
      '1,800,000円 / 9,000,000円 20%',
    );
    expect((await page.locator('.burn-up .chart text').allTextContents()).slice(0, 2)).toEqual([
      '500万',
      '1000万',
    ]);
    const { page: english } = await open(overview, 'en');
    expect((await english.locator('.burn-up .chart text').allTextContents()).slice(0, 2)).toEqual([
      '5M',
      '10M',
    ]);
  });

  it('holds every member against an even share of the pace, and knows rows of others too', async () => {
    const { page } = await open(smallTeam());
    await page.getByRole('radio', { name: '架電数' }).check();
    const rows = await page.locator('.members li').allInnerTexts();
    // 1,333.3 × 11 ÷ 21 ÷ 3 = 232.8.
    expect(rows.map((row) => row.replace(/\s+/g, ' ').trim())).toEqual([
      '田中 370 / 233',
      '佐藤 272 / 233',
      '鈴木 0 / 233',
      '（担当者なし） 8',
    ]);
    const widths = await page
      .locator('.members .filled')
      .evaluateAll((bars) => bars.map((bar) => Number.parseFloat(bar.getAttribute('width') ?? '')));
    [370, 272, 0, 8].forEach((calls, i) => {
      expect(widths[i]).toBeCloseTo((calls / 370) * 100, 6);
    });
    expect(await page.locator('.members line').count()).toBe(3);
  });

  it('says that a month has not begun, and that nothing was entered', async () => {
    const none = smallTeam({ rows: [], members: [] });
    const { page } = await open(none);
    expect(await cardText(page, 'メンバー別')).toBe('メンバー別 まだ入力がありません。');
    const before = { ...none, progress: { ...none.progress, asOf: '2026-03-20' } };
    const { page: early } = await open(before);
    await early.getByRole('img', { name: '受注数の累計。まだ始まっていません。月の目標は10' }).waitFor();
    expect(await early.locator('.burn-up .chart circle').count()).toBe(0);
  });
});
