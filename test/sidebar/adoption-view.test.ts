import type { Browser, Page } from 'playwright-core';
import { adoptionReport } from '../../src/core/adoption/adoption-report';
import { insightEn } from '../../src/core/words/sheets/insight-en';
import { insightJa } from '../../src/core/words/sheets/insight-ja';
import { adoptionViewEn } from '../../src/core/words/sidebar/adoption-en';
import { adoptionViewJa } from '../../src/core/words/sidebar/adoption-ja';
import { launchChromium } from '../chromium';
import { HABITS, healthyTeam, person, simulatedEntries, teamOf } from '../core/adoption/simulated-team';
import { barsOf, openAdoption } from './open-adoption';
import { cardText } from './open-overview';
import { violations } from './violations';

jest.setTimeout(120_000);

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

const habits = (page: Page) => page.locator('.habits > li').getByRole('heading').allInnerTexts();
const percent = ({ k, n }: { readonly k: number; readonly n: number }): string =>
  `${Math.round((k / n) * 100)}%`;
const START = '2026-02-16';

describe('定着', () => {
  it('names the three habits of a team, each with its figures, hypothesis and next step', async () => {
    const { page, errors } = await openAdoption(browser, { people: HABITS });
    await page.locator('.habits > li').first().waitFor();
    expect(await habits(page)).toEqual([
      'マネージャーの入力が止まっている',
      '入力が月の初めか終わりに偏っている',
      '入力が一つの曜日に偏っている',
    ]);
    const told = await page.locator('.habits > li').allInnerTexts();
    expect(told[0]).toMatch(/山本: 2月\d+日\([月火水木金]\)のあと2\d営業日なし/);
    expect(told[1]).toMatch(/田中\n+月末3営業日 \d+%（\d \/ 9日）\n+ほかの日 0%（0 \/ \d+日）/);
    expect(told[2]).toMatch(/鈴木、伊藤\n+金曜日 \d+%（\d+ \/ \d+日）\n+ほかの日/);
    for (const text of told) expect(text).toMatch(/仮説 .*\n+次の一手 /);
    expect(errors).toEqual([]);
    expect(await violations(page)).toEqual([]);
  });

  it('shows the rates the core calculates from the same entries, by all that can be compared', async () => {
    const { page } = await openAdoption(browser, { people: HABITS });
    await page.locator('figure.rate-bars').first().waitFor();
    const { rates, freshness, talk, silent } = adoptionReport(
      teamOf(HABITS),
      simulatedEntries(HABITS, 1),
      null,
    );
    const [manager, member] = rates.byRole;
    if (!manager || !member) throw new Error('both roles are in the team');
    expect(await barsOf(page, '役割別')).toEqual({
      マネージャー: percent(manager),
      メンバー: percent(member),
    });
    expect(await barsOf(page, '部門別')).toEqual(
      Object.fromEntries(rates.byDepartment.map((share) => [share.key, percent(share)])),
    );
    expect(await barsOf(page, 'メンバー別')).toEqual(
      Object.fromEntries(rates.byMember.map((share) => [share.key, percent(share)])),
    );
    expect(Object.values(await barsOf(page, '曜日別'))).toEqual(rates.byWeekday.map(percent));
    expect(Object.values(await barsOf(page, '週別'))).toEqual(rates.byWeek.map(percent));
    const card = await cardText(page, '定着');
    expect(card).toContain(`業務（入力率） ${percent(rates.team)}`);
    expect(card).toContain(`データ（遅い入力） ${percent(freshness.late)}`);
    expect(card).toContain(`コミュニケーション（メモ） ${percent(talk)}`);
    expect(card).toContain(`長期未入力（1か月以上） ${percent({ k: silent.length, n: 8 })} 1 / 8人 / 山本`);
    expect(card).toContain('初回入力なし 0% 0 / 8人');
  });

  it('makes a habit an improvement, with the entry rate as it is now', async () => {
    const { page, asked, addon } = await openAdoption(browser, { people: HABITS });
    const first = page.locator('.habits > li').first();
    await first.getByRole('button', { name: /^改善アクションにする/ }).click();
    expect(await first.getByLabel('すること').inputValue()).toBe(adoptionViewJa.kinds['manager-silent'][2]);
    await first.getByLabel('担当者').selectOption('中村');
    await first.getByRole('button', { name: '追加する' }).click();
    await page.getByRole('status').filter({ hasText: '追加しました' }).waitFor();
    const { rates } = adoptionReport(teamOf(HABITS), simulatedEntries(HABITS, 1), null);
    const now = rates.team.k / rates.team.n;
    expect(asked.find(({ name }) => name === 'addImprovement')?.request).toMatchObject({
      ...{ kpi: 'entryRate', found: 'adoption', owner: '中村' },
      now: expect.closeTo(now, 9),
    });
    const { improvements } = (await addon.send('readTables', { tables: ['improvements'] })).tables;
    const line = improvements.rows[0] as unknown[];
    const cell = (column: string) => line[improvements.columns.indexOf(column)];
    expect([cell('found'), cell('kpi'), cell('owner')]).toEqual(['定着', '入力率', '中村']);
    expect(cell('before')).toBeCloseTo(now, 9);
    // Its effect is looked for from its day on.
    await page.getByText('改善アクションの前後4週').waitFor();
  });

  it('says why an improvement was not added, and keeps the form', async () => {
    const { page } = await openAdoption(browser, { people: HABITS, refused: 'addImprovement' });
    const first = page.locator('.habits > li').first();
    await first.getByRole('button', { name: /^改善アクションにする/ }).click();
    await first.getByRole('button', { name: '追加する' }).click();
    expect(await first.getByRole('alert').innerText()).toBe('ほかの人が書き込み中です。');
    expect(await first.getByLabel('すること').inputValue()).not.toBe('');
  });

  it('finds nothing in a healthy team, and says so', async () => {
    const { page } = await openAdoption(browser, { people: healthyTeam(3), seed: 3 });
    await page.getByText('気になる習慣はありません').waitFor();
    expect(await habits(page)).toEqual([]);
    expect(await cardText(page, '定着')).toContain('数字で話し合える');
  });

  it('compares before and after an initiative by department, and says what cannot be told yet', async () => {
    const people = ['佐藤', '田中', '鈴木', '高橋'].map((name, i) =>
      person(name, i < 2 ? '東' : '西', { kind: 'steady', rate: 0.8 }),
    );
    const { page } = await openAdoption(browser, { people, initiative: START });
    const lines = page.locator('.entry-effects > li');
    await lines.first().waitFor();
    const { effects } = adoptionReport(teamOf(people), simulatedEntries(people, 1), START);
    const told = await lines.allInnerTexts();
    expect(told).toHaveLength(2);
    effects.forEach(({ name, before, after }, i) => {
      expect(told[i]).toContain(name);
      expect(told[i]).toContain('まだ判断できない');
      expect(told[i]).toContain(`${percent(before)} → ${percent(after)}`);
      expect(told[i]).toMatch(/前後それぞれ延べ約[\d,]+日/);
    });
    await page.getByText('説明会（2月16日(月)から）').waitFor();
  });

  it('cannot tell in the first days, asks for roles, and for entries where there are none', async () => {
    const people = HABITS.slice(0, 3);
    const early = await openAdoption(browser, { people, asOf: '2026-01-10', initiative: null });
    await early.page.getByText('まだ判断できない').first().waitFor();
    expect(await cardText(early.page, '気になる習慣')).toContain('あと5営業日ほどの入力が要ります。');
    await early.page.getByText('シート「定着」の役割と部門で比べられます。').waitFor();
    await early.page.getByText('施策の日をシート「定着」に入れると').waitFor();
    const empty = await openAdoption(browser, { people, asOf: '2026-01-05', initiative: null });
    await empty.page.getByText('まだ入力がありません。').waitFor();
  });

  it('speaks English', async () => {
    const { page, errors } = await openAdoption(browser, {
      people: HABITS,
      language: 'en',
      colorScheme: 'dark',
    });
    await page.locator('.habits > li').first().waitFor();
    expect(await habits(page)).toEqual([
      'A manager has stopped entering',
      'Entries pile up around the month’s end or start',
      'Entries pile up on one weekday',
    ]);
    expect(await barsOf(page, 'By role')).toHaveProperty('Manager');
    expect(errors).toEqual([]);
    expect(await violations(page)).toEqual([]);
  });

  it('knows the roles by the words of the sheet', () => {
    expect(adoptionViewJa.roles).toEqual(insightJa.adoption.roles);
    expect(adoptionViewEn.roles).toEqual(insightEn.adoption.roles);
  });
});

describe('the login history on the page of data', () => {
  const file = (lines: readonly string[]) => ({
    ...{ name: 'LoginHistory.csv', mimeType: 'text/csv' },
    buffer: Buffer.from(`\uFEFF${lines.join('\r\n')}`),
  });
  const HEADERS = '"Username","Login Time","Source IP","Status"';
  const choose = (page: Page, lines: readonly string[]) =>
    page.locator('div:not([hidden]) > section input[type=file]').last().setInputFiles(file(lines));

  it('shows of logins what 定着 shows of entries, roles and departments included, and sends nothing', async () => {
    const { page, errors, asked } = await openAdoption(browser, { people: HABITS, file: 'data' });
    await page.getByRole('button', { name: 'ログイン履歴を選ぶ' }).waitFor();
    const before = asked.length;
    const logins = simulatedEntries(HABITS, 2).map(
      ({ member, entered }) => `"${member}","${entered?.replace('T', ' ')}:00 JST","203.0.113.7","Success"`,
    );
    await choose(page, [HEADERS, ...logins, '"佐藤","2026-03-02 10:00","203.0.113.7","Invalid Password"']);
    await page
      .getByRole('status')
      .filter({ hasText: `ログイン${logins.length.toLocaleString('ja')}件、8人` })
      .waitFor();
    await page.getByText('失敗したログイン1件は数えていません。').waitFor();
    // A login is an entry on its own day: who works on Fridays only enters on Fridays only.
    expect(await habits(page)).toEqual([
      'マネージャーの入力が止まっている',
      '入力が月の初めか終わりに偏っている',
      '入力が一つの曜日に偏っている',
    ]);
    expect(Object.keys(await barsOf(page, '部門別'))).toEqual(['東', '西']);
    expect(asked.slice(before)).toEqual([]);
    expect(errors).toEqual([]);
    expect(await violations(page)).toEqual([]);
  });

  it('says what is missing, asks what could be two days, and shows users nobody knows', async () => {
    const { page } = await openAdoption(browser, { people: HABITS, file: 'data' });
    await page.getByRole('button', { name: 'ログイン履歴を選ぶ' }).waitFor();
    await choose(page, ['名前,部署', '佐藤,東']);
    await page.getByRole('alert').filter({ hasText: 'ログイン日時の列が見つかりません。' }).waitFor();
    await choose(page, [
      HEADERS,
      '"a@example.com","3/4/2026 9:00","","Success"',
      '"b@example.com","5/4/2026 9:00","","Success"',
    ]);
    await page.getByRole('radio', { name: '日/月/年' }).check();
    await page.getByRole('status').filter({ hasText: 'ログイン2件、2人' }).waitFor();
    expect(Object.keys(await barsOf(page, 'メンバー別'))).toEqual(['a@example.com', 'b@example.com']);
  });
});
