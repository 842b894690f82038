import fc from 'fast-check';
import { countBusinessDays, dayOf, JAPANESE_OFFICE_WEEK, monthSpan } from '../../src/core/index';
import { bottleneckOf } from '../../src/core/overview/bottleneck-of';
import { importDaily } from './import-daily';
import { openInstalled } from './installed';
import { dailyRow } from './open-addon';

/** Columns of the dashboard, from 1. */
const COLUMN = {
  kpi: 2,
  target: 3,
  actual: 4,
  attainment: 5,
  pace: 6,
  paceRatio: 7,
  state: 8,
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
          const { host, send, overview, value } = openInstalled('installMinimal');
          await send('saveSettings', { asOf, members: ['田中', '佐藤', '鈴木'] });
          await send('saveTargets', { goal: { kind: 'won', value: goal } });
          await importDaily(send, {
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

          const { factor, factors } = bottleneckOf(told);
          const names = {
            calls: '架電数',
            connectRate: '接続率',
            meetingRate: '商談化率',
            winRate: '受注率',
          };
          const verdicts = {
            below: '■ 下回っている',
            'likely-below': '▲ おそらく下回る',
            'not-yet-known': '◇ まだ判断できない',
            'on-target': '● 目標どおり',
          };
          for (const { key, attainment, verdict, judgement } of factors) {
            const at = (column: number) => value('ダッシュボード', `bottleneck.${key}`, column);
            if (attainment === null) continue;
            expect(at(COLUMN.attainment)).toBeCloseTo(attainment, 9);
            expect(at(COLUMN.state)).toBe(verdicts[verdict]);
            if (judgement === null) continue;
            expect(at(COLUMN.pace)).toBeCloseTo(judgement.low, 9);
            expect(at(COLUMN.paceRatio)).toBeCloseTo(judgement.high, 9);
          }
          expect(value('ダッシュボード', 'bottleneck.worst', 3)).toBe(
            factor === null ? '目標を下回る段階はありません' : names[factor as keyof typeof names],
          );

          host.call('planBackwards');
          const { landing, plan } = told;
          const forecast = [4, 5, 6, 7].map((column) => value('ダッシュボード', 'forecast.goal', column));
          const { expected, low, high, probability } = landing;
          expect(forecast).toEqual([expected, low, high, probability].map((n) => n ?? ''));
          expect(['50', '80', '90'].map((percent) => value('目標', `goalCalls.${percent}`, 3))).toEqual(
            plan.goalCalls.map(({ calls }) => calls ?? ''),
          );
          expect(value('目標', 'short.effectiveContacts', 10)).toBe(plan.ownRates[1]?.value ?? '');
        },
      ),
      { numRuns: 6 },
    );
  });
});

describe('business days', () => {
  it('are the same on the sheet and in the sidebar with holidays of the company and days worked all the same', async () => {
    const { send, overview, value, type } = openInstalled('installMinimal');
    await send('saveSettings', { asOf: '2026-03-18', members: ['田中'] });
    // March 2026 has 21. Off: Tuesday the 3rd and Monday the 30th. Worked: Saturday the 7th, the 20th (春分の日), the
    // 3rd after all; Wednesday the 4th is worked anyway.
    type('設定', '会社の休業日', ['2026-03-03', '2026-03-30']);
    type('設定', '休日の出勤日', ['2026-03-07', '2026-03-20', '2026-03-03', '2026-03-04']);
    const { days } = await overview();
    expect(days).toEqual({ businessDays: 22, elapsed: 14 }); // 21 − 2 + 3; of 13 to the 18th: − 1 + 2
    expect(value('設定', 'businessDays', 3)).toBe(22);
    expect(value('設定', 'elapsedDays', 3)).toBe(14);
  });
});

describe('the published example', () => {
  it('takes 1,333 calls for ten wins at 25%, 10% and 30%, on the sheet and in the sidebar', async () => {
    const { send, overview, value } = openInstalled('installMinimal');
    await send('saveSettings', { asOf: '2026-03-31', members: ['田中'] });
    const plan = (await overview()).plan.chain.map(({ required }) => required);
    expect(plan.map((n) => Math.round(n * 100) / 100)).toEqual([1333.33, 400, 40, 10]);
    const rows = ['short.calls', 'short.effectiveContacts', 'short.meetings', 'short.won'];
    const sheet = rows.map((key) => value('目標', key, 6) as number);
    expect(sheet.map((n) => Math.round(n * 100) / 100)).toEqual([1333.33, 400, 40, 10]);
  });
});
