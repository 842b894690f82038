import fc from 'fast-check';
import { yearPlan } from '../../../src/core/plan/year-plan';

/** Business days of 2026, January to December, as the field counts them: 244 in all. */
const DAYS_OF_2026 = [20, 18, 21, 21, 18, 22, 22, 20, 19, 21, 19, 23];
const CALENDAR_2026 = { fiscalYear: 2026, startMonth: 1, calendar: {} };

const targetsOf = (plan: ReturnType<typeof yearPlan>): number[] => plan.months.map(({ target }) => target);
const sum = (list: readonly number[]): number => list.reduce((a, b) => a + b, 0);

describe('yearPlan', () => {
  it('gives each month its business days', () => {
    const plan = yearPlan({ ...CALENDAR_2026, total: 244 });
    expect(plan.months.map(({ businessDays }) => businessDays)).toEqual(DAYS_OF_2026);
    expect(targetsOf(plan)).toEqual(DAYS_OF_2026);
    expect(plan.months[1]).toEqual({ month: '2026-02', businessDays: 18, target: 18 });
  });

  it('begins in April unless told otherwise', () => {
    const months = yearPlan({ total: 120, fiscalYear: 2026, calendar: {} }).months.map(({ month }) => month);
    expect([months[0], months[8], months[9], months[11]]).toEqual([
      '2026-04',
      '2026-12',
      '2027-01',
      '2027-03',
    ]);
  });

  it('weighs business days by the season, in the order of the fiscal year', () => {
    // March counts double: 244 + 21 days' worth. 265 a year is 1 a day, 2 in March.
    const seasonality = [1, 1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1];
    const expected = DAYS_OF_2026.map((days, i) => (i === 2 ? 42 : days));
    expect(targetsOf(yearPlan({ ...CALENDAR_2026, total: 265, seasonality }))).toEqual(expected);
  });

  it('gives nothing to a month in which the team is closed', () => {
    const daysOff = Array.from({ length: 31 }, (_, i) => `2026-08-${String(i + 1).padStart(2, '0')}`);
    const plan = yearPlan({ ...CALENDAR_2026, total: 1000, calendar: { daysOff } });
    expect(plan.months[7]).toEqual({ month: '2026-08', businessDays: 0, target: 0 });
    expect(sum(targetsOf(plan))).toBe(1000);
  });

  it('splits in the unit asked for', () => {
    const targets = targetsOf(yearPlan({ ...CALENDAR_2026, total: 36_000_000, unit: 10_000 }));
    expect(sum(targets)).toBe(36_000_000);
    expect(targets.map((target) => target % 10_000)).toEqual(DAYS_OF_2026.map(() => 0));
    // 3,600 units × 20 ÷ 244 = 295.08, × 23 ÷ 244 = 339.34.
    expect([targets[0], targets[11]]).toEqual([2_950_000, 3_390_000]);
  });

  it('adds up to the total, whatever the season', () => {
    const anySeason = fc.array(fc.double({ min: 0, max: 3, noNaN: true }), { minLength: 12, maxLength: 12 });
    fc.assert(
      fc.property(
        fc.nat(1_000_000),
        anySeason,
        fc.integer({ min: 1, max: 12 }),
        (total, seasonality, startMonth) => {
          expect(
            sum(targetsOf(yearPlan({ total, fiscalYear: 2026, startMonth, seasonality, calendar: {} }))),
          ).toBe(total);
        },
      ),
      { numRuns: 30 },
    );
  });

  it.each([[[]], [[1, 2, 3]]])('refuses the season %j', (seasonality) => {
    expect(() => yearPlan({ ...CALENDAR_2026, total: 1, seasonality })).toThrow(
      `yearPlan requires twelve weights of seasonality, not ${seasonality.length}`,
    );
  });
});
