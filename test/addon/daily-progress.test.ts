import { importDaily } from './import-daily';
import { openInstalled } from './installed';
import { keepSheets } from './keep-sheets';
import { asImport, between, randomDayRows } from './random-day-rows';

/** Columns of 日次, from 1. */
const COLUMN = { item: 2, target: 3, actual: 4, left: 5, month: 6, pace: 7, state: 8 };

/** Business days of March 2026, counted on a calendar: 春分の日 on Friday the 20th is off. */
const MARCH = [2, 3, 4, 5, 6, 9, 10, 11, 12, 13, 16, 17, 18, 19, 23, 24, 25, 26, 27, 30, 31];

const MEMBERS = ['田中', '佐藤', '鈴木'];

const MEASURES = ['calls', 'effectiveContacts', 'meetings', 'won'] as const;

/** Ten wins at the usual rates. */
const TARGETS = { calls: 10 / 0.25 / 0.1 / 0.3, effectiveContacts: 400, meetings: 40, won: 10 };

async function openDay(asOf: string, seed: number | null) {
  const addon = openInstalled('installEverything');
  keepSheets(addon.host.spreadsheet, '日次');
  await addon.send('saveSettings', { asOf, members: MEMBERS });
  const rows = seed === null ? [] : randomDayRows(seed, MEMBERS);
  if (rows.length > 0) await importDaily(addon.send, { rows: asImport(rows) });
  const cell = (row: string, column: keyof typeof COLUMN): unknown =>
    addon.value('日次', row, COLUMN[column]);
  return { ...addon, rows, cell };
}

describe('日次', () => {
  it.each([
    ['2026-03-18', 3, 13],
    ['2026-03-27', 4, 19],
  ])('on %s tells the day and the month of the team and of every member', async (asOf, seed, gone) => {
    const { rows, cell } = await openDay(asOf, seed);
    for (const measure of MEASURES) {
      const done = between(rows, asOf, asOf, measure);
      const target = TARGETS[measure] / MARCH.length;
      expect(cell(`team.${measure}`, 'target')).toBeCloseTo(target, 6);
      expect(cell(`team.${measure}`, 'actual')).toBe(done);
      expect(cell(`team.${measure}`, 'left')).toBeCloseTo(Math.max(0, target - done), 6);
      expect(cell(`team.${measure}`, 'month')).toBe(between(rows, '2026-03-01', asOf, measure));
      expect(cell(`team.${measure}`, 'pace')).toBeCloseTo((TARGETS[measure] * gone) / MARCH.length, 6);
    }
    MEMBERS.forEach((member, i) => {
      const done = between(rows, asOf, asOf, 'calls', member);
      const month = between(rows, '2026-03-01', asOf, 'calls', member);
      const target = TARGETS.calls / MARCH.length / MEMBERS.length;
      const pace = target * gone;
      expect(cell(`member.${i + 1}`, 'item')).toBe(member);
      expect(cell(`member.${i + 1}`, 'target')).toBeCloseTo(target, 6);
      expect(cell(`member.${i + 1}`, 'actual')).toBe(done);
      expect(cell(`member.${i + 1}`, 'left')).toBeCloseTo(Math.max(0, target - done), 6);
      expect(cell(`member.${i + 1}`, 'pace')).toBe(between(rows, asOf, asOf, 'meetings', member));
      expect(cell(`memberMonth.${i + 1}`, 'target')).toBe(month);
      expect(cell(`memberMonth.${i + 1}`, 'left')).toBeCloseTo(month / pace, 6);
      const state = month / pace >= 0.99 ? '● 順調' : month / pace >= 0.81 ? '▲ やや遅れ' : '■ 要対策';
      expect(cell(`memberMonth.${i + 1}`, 'state')).toBe(state);
    });
    expect(cell('member.4', 'item')).toBe('');
    expect(cell('member.4', 'target')).toBe('');
  });

  it('lists the business days of the month with the total up to each, and nothing after the as-of day', async () => {
    const { host, rows, cell } = await openDay('2026-03-18', 5);
    const days = MARCH.map((day) => `2026-03-${String(day).padStart(2, '0')}`);
    const shown = Array.from({ length: 31 }, (_, i) => cell(`days.${i + 1}`, 'month'));
    expect(shown).toEqual([...MARCH, ...new Array(10).fill('')]);
    days.forEach((day, i) => {
      const row = `days.${i + 1}`;
      const isGone = day <= '2026-03-18';
      expect(cell(row, 'actual')).toBe(isGone ? between(rows, '2026-03-01', day, 'calls') : '');
      expect(cell(row, 'left')).toBeCloseTo((TARGETS.calls * (i + 1)) / MARCH.length, 6);
    });
    const done = days.map((_, i) => Number(cell(`days.${i + 1}`, 'target')));
    expect(done.reduce((sum, n) => sum + n, 0)).toBe(between(rows, '2026-03-01', '2026-03-18', 'calls'));
    const sheet = host.spreadsheet.getSheetByName('日次') as GoogleAppsScript.Spreadsheet.Sheet;
    const keys = sheet
      .getDataRange()
      .getValues()
      .map(([key]) => key);
    sheet.getRange(keys.indexOf('chart.kpi') + 1, COLUMN.item).setValue('商談設定数');
    expect(cell('days.13', 'actual')).toBe(between(rows, '2026-03-01', '2026-03-18', 'meetings'));
    expect(cell('days.21', 'left')).toBeCloseTo(TARGETS.meetings, 6);
  });

  it('counts days that are worked all the same, and asks for nothing on a day off', async () => {
    const { type, cell, send } = await openDay('2026-03-07', null);
    expect(cell('team.calls', 'target')).toBe(0);
    type('設定', '休日の出勤日', ['2026-03-07']);
    type('設定', '会社の休業日', ['2026-03-03']);
    expect(cell('team.calls', 'target')).toBeCloseTo(TARGETS.calls / 21, 6);
    expect([1, 2, 3, 4, 5, 6].map((i) => cell(`days.${i}`, 'month'))).toEqual([2, 4, 5, 6, 7, 9]);
    await send('saveSettings', { asOf: '2026-03-03' });
    expect(cell('team.calls', 'target')).toBe(0);
  });

  it('ticks off what the members wrote today', async () => {
    const { host, cell } = await openDay('2026-03-18', null);
    const daily = host.spreadsheet.getSheetByName('日次入力') as GoogleAppsScript.Spreadsheet.Sheet;
    const titles = daily.getDataRange().getValues()[0] as string[];
    const at = (title: string): number => titles.indexOf(title) + 1;
    expect(cell('check.noonNotes', 'item')).toBe('▲ まだ');
    MEMBERS.forEach((member, i) => {
      daily.getRange(2 + i, 1).setValue('2026-03-18');
      daily.getRange(2 + i, 2).setValue(member);
      daily.getRange(2 + i, at('明日の予定')).setValue('資料を送った先に再架電');
    });
    daily.getRange(2, at('昼の振り返り')).setValue('午後は直通の番号から');
    daily.getRange(2, at('夕方の気づき')).setValue('事例の話が効いた');
    daily.getRange(2, at('架電数')).setValue(40);
    expect(cell('check.noonNotes', 'item')).toBe('● できた');
    expect(cell('check.noonCalls', 'item')).toBe('● できた'); // 40 of 63.5
    expect(cell('check.calls', 'item')).toBe('▲ まだ');
    expect(cell('check.evening', 'item')).toBe('▲ 1 / 3');
    expect(cell('check.tomorrow', 'item')).toBe('● 3 / 3');
    expect([1, 2].map((i) => cell(`memberMonth.${i}`, 'month'))).toEqual(['✓', '—']);
  });
});
