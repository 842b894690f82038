import { importDaily } from './import-daily';
import { openInstalled } from './installed';
import { keepSheets } from './keep-sheets';
import { dailyRow } from './open-addon';
import { asImport, between, randomDayRows } from './random-day-rows';

/** Columns of 週次レビュー, from 1. */
const COLUMN = { ratio: 2, item: 3, text: 4, target: 5, actual: 6, last: 7, state: 8 };

const MEMBERS = ['田中', '佐藤'];

async function openWeeks(rows: Parameters<typeof asImport>[0]) {
  const addon = openInstalled('installEverything');
  keepSheets(addon.host.spreadsheet, '週次レビュー', '改善アクション');
  await addon.send('saveSettings', { asOf: WEEKS[0][0], members: MEMBERS });
  await importDaily(addon.send, { rows: asImport(rows) });
  const cell = (row: string, column: keyof typeof COLUMN): unknown =>
    addon.value('週次レビュー', row, COLUMN[column]);
  const day = (row: string, column: 'target' | 'actual'): string => {
    const value = cell(row, column);
    return value === '' ? '' : iso(value as Date);
  };
  return { ...addon, cell, day };
}

/** The day of a cell in Tokyo, nine hours before UTC's. */
const iso = (date: Date): string => new Date(date.getTime() + 9 * 3_600_000).toISOString().slice(0, 10);

/**
 * As-of days of March 2026, which begins on a Sunday and has a holiday on the 20th. The week of each and the one before:
 * first day, last day, business days, those gone by; counted on a calendar.
 */
const WEEKS = [
  ['2026-03-18', ['2026-03-16', '2026-03-22', 4, 3], ['2026-03-09', '2026-03-15', 5]],
  ['2026-03-01', ['2026-03-01', '2026-03-01', 0, 0], ['', '', '']],
  ['2026-03-03', ['2026-03-02', '2026-03-08', 5, 2], ['2026-03-01', '2026-03-01', 0]],
  ['2026-03-31', ['2026-03-30', '2026-03-31', 2, 2], ['2026-03-23', '2026-03-29', 5]],
] as const;

describe('週次レビュー', () => {
  it('is the week of the as-of day, within the month, beside the week before', async () => {
    const rows = randomDayRows(1, MEMBERS);
    const { send, cell, day } = await openWeeks(rows);
    for (const [asOf, week, before] of WEEKS) {
      await send('saveSettings', { asOf });
      const [from, to, days, gone] = week;
      expect([day('week.this', 'target'), day('week.this', 'actual')]).toEqual([from, to]);
      expect([cell('week.this', 'last'), cell('week.this', 'state')]).toEqual([days, gone]);
      expect([day('week.last', 'target'), day('week.last', 'actual'), cell('week.last', 'last')]).toEqual(
        before,
      );

      const targets = { calls: 10 / 0.25 / 0.1 / 0.3, effectiveContacts: 400, meetings: 40 };
      for (const measure of ['calls', 'effectiveContacts', 'meetings'] as const) {
        const row = `summary.${measure}`;
        const done = between(rows, from, asOf, measure);
        const pace = (targets[measure] * gone) / 21;
        expect(cell(row, 'target')).toBeCloseTo((targets[measure] * days) / 21, 6);
        expect(cell(row, 'actual')).toBe(done);
        expect(cell(row, 'last')).toBe(before[0] === '' ? '' : between(rows, before[0], before[1], measure));
        if (pace === 0) expect([cell(row, 'ratio'), cell(row, 'state')]).toEqual(['', '—']);
        else expect(cell(row, 'ratio')).toBeCloseTo(done / pace, 6);
      }
      const calls = between(rows, from, asOf, 'calls');
      const contacts = between(rows, from, asOf, 'effectiveContacts');
      expect(cell('summary.connectRate', 'target')).toBeCloseTo(0.3, 9);
      expect(cell('summary.meetingRate', 'target')).toBeCloseTo(0.1, 9);
      if (calls === 0) expect(cell('summary.connectRate', 'actual')).toBe('');
      else expect(cell('summary.connectRate', 'actual')).toBeCloseTo(contacts / calls, 9);
    }
  });

  it('names what is short with its sign and a clue, and adds up the minutes of the meeting', async () => {
    const { send, cell } = await openWeeks([]);
    await send('saveSettings', { asOf: '2026-05-13' });
    // Monday to Wednesday of a month without other rows: 3 of 18 business days, 222 calls due, 67 contacts, 6.7 meetings.
    await importDaily(send, {
      rows: [dailyRow('2026-05-12', '田中', '紹介', { calls: 230, effectiveContacts: 69, meetings: 2 })],
    });
    expect(
      ['calls', 'connectRate', 'meetingRate', 'meetings'].map((kpi) => cell(`causes.${kpi}`, 'item')),
    ).toEqual(['● 架電数', '● 接続率', '■ 商談化率', '■ 商談設定数']);
    expect(cell('causes.meetingRate', 'target')).toBe('ヒアリング・価値提案に課題があります');
    expect(cell('causes.calls', 'target')).toBe('うまくいった要因を残しておきましょう');
    expect(cell('summary.meetingRate', 'state')).toBe('■ 低い 29%');
    expect(cell('agenda.total', 'target')).toBe(3 * MEMBERS.length + 10 + 15 + 5);
  });
});
