import type { Browser } from 'playwright-core';
import { launchChromium } from '../chromium';
import { cardText, openOverview, tableCells } from './open-overview';
import { seasonedTeam } from './seasoned-team';
import { smallTeam } from './small-team';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

const whole = (value: number | null) => (value as number).toLocaleString('ja-JP');

describe('the plan in the sidebar', () => {
  it('says how many calls reach the goal with 50, 80 and 90%, and with uncertain rates', async () => {
    const overview = smallTeam();
    const { page } = await openOverview(browser, overview, { view: 'plan' });
    const [header, ...rows] = await tableCells(page, '達成確率別の架電数');
    expect(header).toEqual(['達成できる確率', '必要な架電数', '率の不確かさ込み']);
    // Binomial at 0.75% end to end, as the domain's worked example has it.
    expect(rows.map(([chance, calls]) => [chance, calls])).toEqual([
      ['50%', '1,289'],
      ['80%', '1,668'],
      ['90%', '1,892'],
    ]);
    expect(rows.map(([, , calls]) => calls)).toEqual(
      overview.plan.goalCalls.map(({ callsIfUncertain }) => whole(callsIfUncertain)),
    );
  });

  it('says so when no number of calls is enough', async () => {
    const overview = smallTeam();
    const plan = {
      ...overview.plan,
      goalCalls: [{ confidence: 0.9, calls: null, callsIfUncertain: null }],
    };
    const { page } = await openOverview(browser, { ...overview, plan }, { view: 'plan' });
    const [, row] = await tableCells(page, '達成確率別の架電数');
    expect(row).toEqual(['90%', '1,000万超', '1,000万超']);
  });

  it('holds the calls of a member against what a member usually makes', async () => {
    // 1,333 ÷ 21 days ÷ 3 people is 21 a day.
    const { page } = await openOverview(browser, smallTeam(), { view: 'plan' });
    expect(await cardText(page, '逆算')).toContain('1人1日の架電の目安 80〜120件 目安より少なめです');
    expect(await cardText(page, '逆算')).not.toContain('どれか1つ');
  });

  it('ranks what would make a plan fit that does not', async () => {
    // 72 wins ÷ 0.75% = 9,600 calls; 21 days × 3 people × 120 = 7,560: a load of 1.2698.
    const { page } = await openOverview(browser, smallTeam({ goal: { kind: 'won', value: 72 } }), {
      view: 'plan',
    });
    const text = await cardText(page, '逆算');
    expect(text).toContain('目安を超えています');
    expect(text).toContain('1人1日120件に収めるには、どれか1つを');
    // Of three equal changes the one furthest below the usual best comes first: 12.7 of 15%, 31.75 and 38.1 of 35%.
    const levers = await page.locator('.capacity li').allInnerTexts();
    expect(levers.map((lever) => lever.replace(/\s+/g, ' '))).toEqual([
      '商談化率 10% → 12.7%（+27.0%）',
      '受注率 25% → 31.75%（+27.0%）',
      '接続率 30% → 38.1%（+27.0%）',
      '人数 3人 → 4人（+33.3%）',
    ]);
  });

  it('leaves out a lever that cannot close the gap by itself', async () => {
    // A load above 4 asks for a win rate above 100%.
    const { page } = await openOverview(browser, smallTeam({ goal: { kind: 'won', value: 280 } }), {
      view: 'plan',
    });
    expect(await page.locator('.lever').count()).toBe(2);
    expect(await cardText(page, '逆算')).not.toMatch(/受注率 25% →/);
  });

  it('names the last day whose calls count for the month, and that it is over', async () => {
    // 30 April less 30 days to the win and 7 to the meeting is 24 March.
    const overview = smallTeam();
    expect(overview.plan.tooLateFrom).toBe('2026-03-25');
    const { page } = await openOverview(browser, overview, { view: 'plan' });
    expect(await cardText(page, '逆算')).toContain(
      '3月24日(火)までの架電が今月の受注につながります。 これからの架電は、来月以降の受注になる見込みです。',
    );
  });

  it('does not call the day over that is today', async () => {
    const overview = smallTeam();
    const settings = { ...overview.settings, asOf: '2026-03-24' } as typeof overview.settings;
    const { page } = await openOverview(browser, { ...overview, settings }, { view: 'plan' });
    expect(await cardText(page, '逆算')).toContain('3月24日(火)までの架電');
    expect(await cardText(page, '逆算')).not.toContain('これからの架電');
  });

  it('shows the windows of the stages with the formulas', async () => {
    const { page } = await openOverview(browser, smallTeam(), { view: 'plan' });
    await page.getByText('式を見る').click();
    expect(await cardText(page, '逆算')).toContain(
      '今月の受注につながる期間 架電数 2月23日(月)〜3月24日(火)（営業日 20日） 有効コンタクト数 2月23日(月)〜3月24日(火)（営業日 20日） 商談設定数 3月2日(月)〜3月31日(火)（営業日 21日） 受注数 4月1日(水)〜4月30日(木)（営業日 21日）',
    );
  });

  it('folds the own rates away, with what they were counted from and their range', async () => {
    const overview = seasonedTeam();
    const { page } = await openOverview(browser, overview, { view: 'plan' });
    const table = page.locator('details', { hasText: '自チームの実績' }).locator('tbody');
    expect(await table.isVisible()).toBe(false);
    await page.getByText('自チームの実績').click();
    const rows = (await table.getByRole('row').allInnerTexts()).map((row) => row.replace(/\s+/g, ' '));
    // 15 weeks: 6,000 calls, 1,800 contacts, 150 meetings, 30 wins.
    const counted = ['接続率 30.0% 1,800 ÷ 6,000', '商談化率 8.3% 150 ÷ 1,800', '受注率 20.0% 30 ÷ 150'];
    overview.plan.ownRates.forEach(({ low, high }, i) => {
      const range = `${(low * 100).toFixed(1)}%〜${(high * 100).toFixed(1)}%`;
      expect(rows[i]).toBe(`${counted[i]} ${range}`);
    });
    expect(rows).toHaveLength(3);
  });

  it('claims no rate of its own where nothing was counted', async () => {
    const { page } = await openOverview(browser, smallTeam({ rows: [] }), { view: 'plan' });
    await page.getByText('自チームの実績').click();
    expect(await cardText(page, '逆算')).toContain('接続率 — 0 ÷ 0 —');
  });
});
