import fc from 'fast-check';
import { countBusinessDays, dayOf, JAPANESE_OFFICE_WEEK, monthSpan } from '../../src/core/index';
import { dailyRow, openAddon } from './open-addon';

/** Columns of the dashboard, from 1. */
const COLUMN = {
  kpi: 2,
  target: 3,
  actual: 4,
  attainment: 5,
  pace: 6,
  paceRatio: 7,
  remaining: 9,
  landing: 11,
};

const day = fc
  .record({ month: fc.integer({ min: 1, max: 4 }), day: fc.integer({ min: 1, max: 28 }) })
  .map(({ month, day }) => `2026-0${month}-${String(day).padStart(2, '0')}`);

const row = fc.record({
  day,
  member: fc.constantFrom('田中', '佐藤', '鈴木'),
  channel: fc.constantFrom('展示会', '紹介'),
  calls: fc.integer({ min: 0, max: 120 }),
  effectiveContacts: fc.integer({ min: 0, max: 40 }),
  meetings: fc.integer({ min: 0, max: 6 }),
  won: fc.integer({ min: 0, max: 2 }),
});

describe('the dashboard, the sidebar and a plain computation', () => {
  it('give the same numbers over random rows, goals and days', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(row, { maxLength: 60 }),
        fc.integer({ min: 1, max: 40 }),
        fc.constantFrom('2026-03-02', '2026-03-17', '2026-03-31'),
        async (rows, goal, asOf) => {
          const { host, send, overview, value } = openAddon();
          host.call('installTemplates');
          await send('saveSettings', { asOf, members: ['田中', '佐藤', '鈴木'] });
          await send('saveTargets', { goal: { kind: 'won', value: goal } });
          await send('importDailyRows', {
            rows: rows.map(({ day, member, channel, ...counts }) => dailyRow(day, member, channel, counts)),
          });

          const inMonth = rows.filter((r) => r.day.startsWith('2026-03') && r.day <= asOf);
          const calls = inMonth.reduce((sum, r) => sum + r.calls, 0);
          const { first, last } = monthSpan('2026-03');
          const days = countBusinessDays(first, last, JAPANESE_OFFICE_WEEK);
          const gone = countBusinessDays(first, dayOf(asOf), JAPANESE_OFFICE_WEEK);
          const target = goal / 0.25 / 0.1 / 0.3;

          const cell = (column: keyof typeof COLUMN) =>
            value('ダッシュボード', 'progress.calls', COLUMN[column]);
          const told = await overview();
          const stage = told.stages[0];
          expect(days).toBe(21);
          expect(cell('actual')).toBe(calls);
          expect(told.progress.actual.calls).toBe(calls);
          expect(cell('target')).toBeCloseTo(target, 6);
          expect(told.plan.chain[0]?.required).toBeCloseTo(target, 9);
          expect(cell('pace')).toBeCloseTo((target * gone) / days, 6);
          expect(stage?.pace).toBeCloseTo((target * gone) / days, 9);
          expect(cell('landing')).toBeCloseTo((calls / gone) * days, 6);
          expect(stage?.landing).toBeCloseTo((calls / gone) * days, 9);
          expect(cell('remaining')).toBeCloseTo(Math.max(0, target - calls), 6);

          const members = ['田中', '佐藤', '鈴木'].map((name) =>
            inMonth.filter((r) => r.member === name).reduce((sum, r) => sum + r.meetings, 0),
          );
          expect([1, 2, 3].map((i) => value('ダッシュボード', `member.${i}`, 5))).toEqual(members);

          const shown = value('ダッシュボード', 'bottleneck.worst', 3);
          const names = {
            calls: '架電数',
            connectRate: '接続率',
            meetingRate: '商談化率',
            winRate: '受注率',
          };
          const { factor } = told.bottleneck;
          expect(shown).toBe(
            factor === null ? '目標を下回る段階はありません' : names[factor as keyof typeof names],
          );
        },
      ),
      { numRuns: 6 },
    );
  });
});

describe('the published example', () => {
  it('takes 1,333 calls for ten wins at 25%, 10% and 30%, on the sheet and in the sidebar', async () => {
    const { host, send, overview, value } = openAddon();
    host.call('installTemplates');
    await send('saveSettings', { asOf: '2026-03-31', members: ['田中'] });
    const plan = (await overview()).plan.chain.map(({ required }) => required);
    expect(plan.map((n) => Math.round(n * 100) / 100)).toEqual([1333.33, 400, 40, 10]);
    const rows = ['short.calls', 'short.effectiveContacts', 'short.meetings', 'short.won'];
    const sheet = rows.map((key) => value('目標', key, 8) as number);
    expect(sheet.map((n) => Math.round(n * 100) / 100)).toEqual([1333.33, 400, 40, 10]);
  });
});
