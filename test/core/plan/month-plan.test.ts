import fc from 'fast-check';
import { monthPlan, teamMonthPlan } from '../../../src/core/plan/month-plan';

const APRIL = { month: '2026-04', calendar: {} };

const sum = (list: readonly number[]): number => list.reduce((a, b) => a + b, 0);
const targetsOf = (list: readonly { readonly target: number }[]): number[] =>
  list.map(({ target }) => target);

describe('monthPlan', () => {
  it('gives each week its business days, and each day one', () => {
    // April 2026: 1–5 has 3, 27–30 has 3 (the 29th is a holiday), the weeks between have 5.
    const { weeks } = monthPlan({ ...APRIL, total: 420 });
    expect(weeks.map(({ from, to, workingDays, target }) => [from, to, workingDays, target])).toEqual([
      ['2026-04-01', '2026-04-05', 3, 60],
      ['2026-04-06', '2026-04-12', 5, 100],
      ['2026-04-13', '2026-04-19', 5, 100],
      ['2026-04-20', '2026-04-26', 5, 100],
      ['2026-04-27', '2026-04-30', 3, 60],
    ]);
    expect(weeks[4]?.days).toEqual([
      { day: '2026-04-27', target: 20 },
      { day: '2026-04-28', target: 20 },
      { day: '2026-04-29', target: 0 },
      { day: '2026-04-30', target: 20 },
    ]);
  });

  it('spreads what does not divide: the largest remainders first, then from the front', () => {
    // 10 × 3 ÷ 21 = 1.43 twice, 10 × 5 ÷ 21 = 2.38 three times: 1, 2, 2, 2, 1 and two left, for both .43.
    const { weeks } = monthPlan({ ...APRIL, total: 10 });
    expect(targetsOf(weeks)).toEqual([2, 2, 2, 2, 2]);
    expect(targetsOf(weeks[1]?.days ?? [])).toEqual([1, 1, 0, 0, 0, 0, 0]);
  });

  it('begins weeks on the day the team does', () => {
    expect(monthPlan({ ...APRIL, total: 420, weekStart: 7 }).weeks[0]).toMatchObject({
      to: '2026-04-04',
      target: 60,
    });
    expect(monthPlan({ ...APRIL, total: 420, weekStart: 4 }).weeks[0]).toMatchObject({
      to: '2026-04-01',
      target: 20,
    });
  });

  it('counts the days it is given instead of the business days', () => {
    const { weeks } = monthPlan({ ...APRIL, total: 9, days: ['2026-04-02', '2026-04-05', '2026-04-06'] });
    expect(weeks.map(({ workingDays, target }) => [workingDays, target])).toEqual([
      [2, 6],
      [1, 3],
      [0, 0],
      [0, 0],
      [0, 0],
    ]);
    expect(targetsOf(weeks[0]?.days ?? [])).toEqual([0, 3, 0, 0, 3]);
  });

  it('splits in the unit asked for', () => {
    const { weeks } = monthPlan({ ...APRIL, total: 1_000_000, unit: 10_000 });
    // 100 units: × 3 ÷ 21 = 14.29 twice, × 5 ÷ 21 = 23.81 three times: 14, 23, 23, 23, 14 and three left.
    expect(targetsOf(weeks)).toEqual([140_000, 240_000, 240_000, 240_000, 140_000]);
    expect(targetsOf(weeks[0]?.days ?? [])).toEqual([50_000, 50_000, 40_000, 0, 0]);
  });

  it('spreads a total over all days where there is none at work', () => {
    const { weeks } = monthPlan({ ...APRIL, total: 7, days: [] });
    expect(targetsOf(weeks)).toEqual([2, 2, 1, 1, 1]);
    expect(targetsOf(weeks[0]?.days ?? [])).toEqual([1, 1, 0, 0, 0]);
  });

  it('adds up: days to weeks, weeks to the month', () => {
    fc.assert(
      fc.property(
        fc.nat(100_000),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 7 }),
        (total, month, weekStart) => {
          const name = `2026-${String(month).padStart(2, '0')}`;
          const { weeks } = monthPlan({ total, month: name, calendar: {}, weekStart });
          expect(sum(targetsOf(weeks))).toBe(total);
          for (const { target, days } of weeks) expect(sum(targetsOf(days))).toBe(target);
        },
      ),
    );
  });
});

describe('teamMonthPlan', () => {
  const days = ['2026-04-01', '2026-04-02', '2026-04-06'];
  const MEMBERS = [
    { name: '佐藤', target: 7, days },
    { name: '鈴木', target: 5, days: days.slice(1) },
  ];

  it('plans each member by the days at work, and the team as their sum', () => {
    // 佐藤: 7 × 2 ÷ 3 = 4.67 and 2.33, so 5 and 2. 鈴木: 2.5 and 2.5, so 3 and 2.
    const { weeks, members } = teamMonthPlan(MEMBERS, APRIL);
    expect(members.map(({ name, weeks: own }) => [name, targetsOf(own)])).toEqual([
      ['佐藤', [5, 2, 0, 0, 0]],
      ['鈴木', [3, 2, 0, 0, 0]],
    ]);
    expect(targetsOf(weeks)).toEqual([8, 4, 0, 0, 0]);
    expect(weeks[0]).toEqual({
      from: '2026-04-01',
      to: '2026-04-05',
      target: 8,
      days: [
        { day: '2026-04-01', target: 3 },
        { day: '2026-04-02', target: 2 + 3 },
        { day: '2026-04-03', target: 0 },
        { day: '2026-04-04', target: 0 },
        { day: '2026-04-05', target: 0 },
      ],
    });
  });

  it('cuts weeks and units as it is asked', () => {
    const { weeks, members } = teamMonthPlan(MEMBERS, { ...APRIL, weekStart: 4, unit: 0.5 });
    expect(weeks[0]).toMatchObject({ from: '2026-04-01', to: '2026-04-01', target: 2.5 });
    expect(members[0]?.weeks[0]).toMatchObject({ to: '2026-04-01', target: 2.5 });
  });

  it('is a month of nothing without members', () => {
    const { weeks, members } = teamMonthPlan([], APRIL);
    expect(members).toEqual([]);
    expect(targetsOf(weeks)).toEqual([0, 0, 0, 0, 0]);
  });
});
