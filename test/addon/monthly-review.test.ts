import { bottleneckOf } from '../../src/core/overview/bottleneck-of';
import { importDaily } from './import-daily';
import { openInstalled } from './installed';
import { keepSheets } from './keep-sheets';
import { asImport, between, randomDayRows } from './random-day-rows';

/** Columns of 月次レビュー, from 1. */
const COLUMN = { item: 2, text: 3, target: 4, actual: 5, attainment: 6, state: 7 };

const MEMBERS = ['田中', '佐藤', '鈴木'];

describe('月次レビュー', () => {
  it('tells every KPI of the month, where it lands, why, and what each member did', async () => {
    const { host, send, value, overview } = openInstalled('installEverything');
    keepSheets(host.spreadsheet, '月次レビュー', '改善アクション');
    await send('saveSettings', { asOf: '2026-03-18', members: MEMBERS });
    const rows = randomDayRows(11, MEMBERS);
    await importDaily(send, { rows: asImport(rows) });
    host.call('planBackwards');
    const cell = (row: string, column: keyof typeof COLUMN): unknown =>
      value('月次レビュー', row, COLUMN[column]);
    const done = (measure: 'calls' | 'effectiveContacts' | 'meetings' | 'won', member?: string): number =>
      between(rows, '2026-03-01', '2026-03-18', measure, member);

    const targets = { calls: 10 / 0.25 / 0.1 / 0.3, effectiveContacts: 400, meetings: 40, won: 10 };
    for (const measure of ['calls', 'effectiveContacts', 'meetings', 'won'] as const) {
      expect(cell(`summary.${measure}`, 'target')).toBeCloseTo(targets[measure], 6);
      expect(cell(`summary.${measure}`, 'actual')).toBe(done(measure));
      expect(cell(`summary.${measure}`, 'attainment')).toBeCloseTo(done(measure) / targets[measure], 9);
    }
    expect(cell('summary.meetingRate', 'actual')).toBeCloseTo(
      done('meetings') / done('effectiveContacts'),
      9,
    );
    expect(cell('summary.averageDealSize', 'actual')).toBe(0);

    const told = await overview();
    const { landing } = told;
    const bottleneck = bottleneckOf(told);
    expect(cell('landing.goal', 'actual')).toBe(landing.expected);
    expect(cell('landing.goal', 'attainment')).toBe(landing.probability);
    expect(cell('landing.pace', 'actual')).toBeCloseTo((done('won') / 13) * 21, 9);
    const causes = { volume: '■ 行動量の不足', quality: '■ 質の問題' };
    expect(cell('factors.cause', 'text')).toBe(
      bottleneck.cause === null ? '● 目標どおり' : causes[bottleneck.cause],
    );

    MEMBERS.forEach((member, i) => {
      const row = `member.${i + 1}`;
      expect([cell(row, 'item'), cell(row, 'target'), cell(row, 'actual'), cell(row, 'attainment')]).toEqual([
        ...[member, done('calls', member), done('meetings', member), done('won', member)],
      ]);
      expect(cell(row, 'state')).toBeCloseTo(done('meetings', member) / (40 / 3), 9);
    });
    expect(cell('member.4', 'state')).toBe('');
  });
});
