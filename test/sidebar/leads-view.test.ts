import type { Browser, Page } from 'playwright-core';
import type { Cell, Table } from '../../src/core/tables/table';
import { pageWordsOf } from '../../src/core/words/page-words';
import type { TablesAnswer } from '../../src/sidebar/server/api';
import { launchChromium } from '../chromium';
import { openLists } from './open-lists';
import { openView } from './open-overview';
import { seenText } from './seen-text';
import { violations } from './violations';

jest.setTimeout(120_000);

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

const AS_OF = '2026-04-15';
const LEAD = [
  'id',
  'company',
  'person',
  'phone',
  'status',
  'nextDay',
  'nextHow',
  'nextWho',
  'owner',
  'source',
  'created',
];
const LEADS: readonly Cell[][] = [
  ['L-1', '青空商事', '山田', '03-1111-2222', '新規', '', '', '', '田中', '展示会', '2026-04-14T09:30'],
  [
    'L-2',
    '海山工業',
    '川口',
    '06-3333-4444',
    'アプローチ中',
    '2026-04-10',
    '電話',
    '田中',
    '田中',
    '紹介',
    '2026-04-01',
  ],
  ['L-3', '<i>終了</i>社', '林', '', '対象外', '', '', '', '佐藤', '', '2026-03-01'],
  [
    'L-4',
    '先の会社',
    '森',
    '',
    'ナーチャリング(ネクストアクション有)',
    '2026-05-20',
    '電話',
    '佐藤',
    '佐藤',
    '紹介',
    '2026-02-02',
  ],
];
const ACTION = ['when', 'lead', 'company', 'member', 'kind', 'result', 'source', 'memo'];
const ACTIONS: readonly Cell[][] = [
  ['2026-03-12T10:00', 'L-2', '海山工業', '佐藤', '電話', '失注', '紹介', '時期が合わない'],
  ['2026-04-03T11:15', 'L-2', '海山工業', '田中', 'メール', '', '紹介', '資料を送付'],
];

const open = (more: Partial<Parameters<typeof openLists>[1]> = {}) =>
  openLists(browser, {
    ...{ install: 'installLeads', asOf: AS_OF, settings: { members: ['田中', '佐藤'] } },
    edits: [
      { table: 'leads', columns: LEAD, appended: LEADS },
      { table: 'actions', columns: ACTION, appended: ACTIONS },
    ],
    ...more,
  });

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
const openLead = (page: Page, company: string) =>
  page.locator('.lead-line').filter({ hasText: company }).click();
const chooseMember = (page: Page, name: string) => page.getByLabel('担当者').first().selectOption(name);

/** The last rows of a list by the columns named. */
function last({ tables }: TablesAnswer, id: 'leads' | 'actions' | 'daily', columns: readonly string[]) {
  const table = tables[id] as Table;
  const places = columns.map((column) => (table.columns as readonly string[]).indexOf(column));
  return table.rows.map((row) => places.map((place) => row[place]));
}

describe('リード', () => {
  it('lists who is due first, says why, and leaves out who is not to be called', async () => {
    const { page, errors } = await open();
    await openView(page, 'leads');
    await page.locator('.lead-line').first().waitFor();
    const lines = await Promise.all((await page.locator('.lead-line').all()).map(seenText));
    expect(lines).toHaveLength(2);
    expect(lines[0]).toContain('海山工業');
    expect(lines[0]).toContain('期日を5日過ぎています');
    expect(lines[1]).toContain('青空商事');
    await page.getByText('まだ先のリード 1件').waitFor();
    await page.getByLabel('会社名・氏名・電話番号・IDで探す').fill('終了');
    await page.locator('.lead-line').filter({ hasText: '<i>終了</i>社' }).waitFor();
    expect(errors).toEqual([]);
  });

  it('logs an action in three clicks: the line, the lead, and what follows from them', async () => {
    const { page, tables, asked } = await open();
    await openView(page, 'leads');
    await chooseMember(page, '田中');
    const before = asked.filter(({ name }) => name === 'writeTables').length;
    await openLead(page, '青空商事');
    await press(page, 'アポ獲得');
    await press(page, '記録する');
    await page.getByRole('status').filter({ hasText: '青空商事のアクションを記録しました' }).waitFor();
    expect(asked.filter(({ name }) => name === 'writeTables')).toHaveLength(before + 1);
    const now = await tables('leads', 'actions', 'daily');
    expect(last(now, 'actions', ['when', 'lead', 'member', 'kind', 'result', 'source'])[2]).toEqual([
      AS_OF,
      ...['L-1', '田中', '電話', 'アポ獲得', '展示会'],
    ]);
    expect(last(now, 'leads', ['status', 'firstContact', 'lastContact', 'meetingOn', 'nextDay'])[0]).toEqual([
      ...['商談獲得', AS_OF, AS_OF, AS_OF, ''],
    ]);
    // The team enters daily totals: nobody's day is written.
    expect(now.tables.daily?.rows).toEqual([]);
  });

  it('takes the last action back, cell by cell', async () => {
    const { page, tables } = await open();
    const before = await tables('leads', 'actions');
    await openView(page, 'leads');
    await chooseMember(page, '田中');
    await openLead(page, '海山工業');
    await press(page, '失注');
    await press(page, '記録する');
    await page.getByRole('status').filter({ hasText: '記録しました' }).waitFor();
    expect((await tables('actions')).tables.actions?.rows).toHaveLength(3);
    await press(page, '元に戻す');
    await page.getByRole('status').filter({ hasText: '記録を取り消しました' }).waitFor();
    const now = await tables('leads', 'actions');
    expect([now.tables.leads?.rows, now.tables.actions?.rows]).toEqual([
      before.tables.leads?.rows,
      before.tables.actions?.rows,
    ]);
  });

  it('warns before a call, and shows what happened so far, newest first', async () => {
    const { page } = await open();
    await openView(page, 'leads');
    await chooseMember(page, '田中');
    await openLead(page, '海山工業');
    const warning = page.getByRole('note', { name: '電話の前に' });
    expect(await seenText(warning)).toContain('佐藤さんが断られています（3月12日(木) 10:00）');
    const history = await seenText(page.getByRole('region', { name: '経緯' }));
    expect(history).toMatch(/4月3日.*資料を送付.*4月1日.*発生.*3月12日.*失注/);
  });

  it('asks for the next action where the status needs one, and keeps what was typed', async () => {
    const { page, asked } = await open();
    await openView(page, 'leads');
    await chooseMember(page, '田中');
    await openLead(page, '青空商事');
    await press(page, '再架電必要');
    // Filled in already: the next business day, by phone, by whoever is calling.
    expect(await page.getByLabel('次回の期日').inputValue()).toBe('2026-04-16');
    await page.getByLabel('次回の期日').fill('');
    await page.getByLabel('メモ', { exact: true }).fill('会議中だった');
    const calls = asked.length;
    await press(page, '記録する');
    expect(await seenText(page.getByRole('alert'))).toContain(
      'アプローチ中のリードには、次回の期日・方法・担当が必要です',
    );
    expect(asked).toHaveLength(calls);
    expect(await page.getByLabel('メモ', { exact: true }).inputValue()).toBe('会議中だった');
  });

  it('moves the status as the rules of 設定 say', async () => {
    const { addon, page, tables } = await open();
    const settings = addon.host.spreadsheet.getSheetByName('設定');
    const values = settings?.getDataRange().getValues() ?? [];
    const row = values.findIndex(([key]) => key === 'after.lost') + 1;
    settings?.getRange(row, 3).setValue('未接触');
    await openView(page, 'leads');
    await chooseMember(page, '田中');
    await openLead(page, '青空商事');
    await press(page, '失注');
    await page.getByRole('status').filter({ hasText: 'ステータス: 未接触' }).waitFor();
    await press(page, '記録する');
    await page.getByRole('status').filter({ hasText: '記録しました' }).waitFor();
    expect(last(await tables('leads'), 'leads', ['status'])[0]).toEqual(['未接触']);
  });

  it('adds to the day of 日次入力 for a team that enters single actions, and shows days that differ', async () => {
    const { addon, page, tables, write } = await open();
    const settings = addon.host.spreadsheet.getSheetByName('設定');
    const values = settings?.getDataRange().getValues() ?? [];
    settings?.getRange(values.findIndex(([key]) => key === 'entryBy') + 1, 3).setValue('1件ずつ');
    await write({
      table: 'daily',
      columns: ['day', 'member', 'channel', 'calls', 'won'],
      appended: [[AS_OF, '田中', '展示会', 4, 1]],
    });
    await openView(page, 'leads');
    await chooseMember(page, '田中');
    await page.getByText('アクション履歴の件数と日次入力が違う日があります').waitFor();
    await openLead(page, '青空商事');
    await press(page, 'アポ獲得');
    await press(page, '記録する');
    await page.getByRole('status').filter({ hasText: '記録しました' }).waitFor();
    const rows = last(await tables('daily'), 'daily', [
      'day',
      'channel',
      'calls',
      'meetings',
      'mailsSent',
      'won',
    ]);
    // The day's calls are those of the log, the wins stay as they were typed.
    expect(rows[0]).toEqual([AS_OF, '展示会', 1, 1, '', 1]);
    expect(rows[1]).toEqual(['2026-04-03', '紹介', '', '', 1, '']);
    await page.getByText('日次入力は、アクション履歴と同じです').waitFor();
  });

  it('loses nothing when the lead was changed meanwhile, and logs once when the answer was lost', async () => {
    let isLost = false;
    const { addon, page, tables } = await open({ isLost: (name) => isLost && name === 'writeTables' });
    await openView(page, 'leads');
    await chooseMember(page, '田中');
    await openLead(page, '青空商事');
    await press(page, '未接続');
    isLost = true;
    await press(page, '記録する');
    expect(await seenText(page.getByRole('alert'))).toContain('返事がありません');
    isLost = false;
    await press(page, '記録する');
    await page.getByRole('status').filter({ hasText: '記録しました' }).waitFor();
    expect((await tables('actions')).tables.actions?.rows).toHaveLength(3);

    await openLead(page, '海山工業');
    const leads = addon.host.spreadsheet.getSheetByName('リード');
    leads?.getRange('E3').setValue('日程調整中');
    await press(page, '失注');
    await press(page, '記録する');
    expect(await seenText(page.getByRole('alert'))).toContain('ほかの人が書き換えたため');
    expect((await tables('actions')).tables.actions?.rows).toHaveLength(3);
  });

  it.each([
    ['ja', 'light'],
    ['en', 'dark'],
  ] as const)('has no serious violation of accessibility in %s, %s', async (language, colorScheme) => {
    const { page } = await open({ language, colorScheme });
    const say = pageWordsOf(language).leadsView;
    const picture = async (name: string) => {
      if (process.env.PICTURES)
        await page.screenshot({
          path: `${process.env.PICTURES}/leads-${name}-${language}.png`,
          fullPage: true,
        });
    };
    await openView(page, 'leads', language);
    await page.locator('details summary').filter({ hasText: say.figures }).click();
    await page.getByRole('heading', { name: say.dashboard }).waitFor();
    expect(await violations(page)).toEqual([]);
    await picture('list');
    await openLead(page, '海山工業');
    await page.getByRole('heading', { name: say.history }).waitFor();
    expect(await violations(page)).toEqual([]);
    await picture('lead');
  });
});
