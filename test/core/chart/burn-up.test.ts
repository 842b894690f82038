import fc from 'fast-check';
import { listBusinessDays } from '../../../src/core/calendar/business-days';
import { dayOf, formatDay, monthSpan } from '../../../src/core/calendar/day';
import { burnUp } from '../../../src/core/chart/burn-up';
import { overview } from '../../../src/core/overview/overview';
import { APRIL, MARCH, SETTINGS, TARGETS } from '../overview/april-team';

const april = (until: string, amounts: readonly { day: string; amount: number }[] = []) =>
  burnUp({ from: '2026-04-01', to: '2026-04-30', until, target: 20, amounts, calendar: SETTINGS.calendar });

describe('burnUp', () => {
  it('counts up what the days brought, days off included, and knows nothing of days to come', () => {
    // The 4th is a Saturday.
    const days = april('2026-04-05', [
      { day: '2026-04-02', amount: 3 },
      { day: '2026-04-04', amount: 1 },
      { day: '2026-04-06', amount: 9 },
    ]);
    expect(days.slice(0, 7).map(({ actual }) => actual)).toEqual([0, 3, 3, 4, 4, null, null]);
  });

  it('goes up by the same at every business day, and not at all on days off', () => {
    // 20 business days: 1 a day. The 29th is a national holiday, the 30th the team's own.
    const paces = april('2026-04-01').map(({ pace }) => pace);
    expect(paces.slice(0, 7)).toEqual([1, 2, 3, 3, 3, 4, 5]);
    expect(paces.slice(26)).toEqual([19, 20, 20, 20]);
  });

  it('ends at the overview’s own total and pace of the as-of day', () => {
    const { progress, stages, calendar } = overview(SETTINGS, TARGETS, [MARCH, APRIL]);
    for (const { key, target, actual, pace } of stages) {
      const days = burnUp({
        ...{ from: progress.from, to: progress.to, until: progress.asOf, target, calendar },
        amounts: progress.byDay.map((day) => ({ day: day.day, amount: day[key] })),
      });
      const known = days.filter((day) => day.actual !== null);
      const last = known[known.length - 1];
      expect([last?.day, last?.actual]).toEqual([progress.asOf, actual]);
      expect(last?.pace).toBeCloseTo(pace, 9);
    }
  });

  it('reaches the target at the last business day, never falls, and has a point for every day', () => {
    const months = fc.tuple(fc.integer({ min: 2020, max: 2040 }), fc.integer({ min: 1, max: 12 }));
    fc.assert(
      fc.property(
        ...[
          months,
          fc.integer({ min: 1, max: 5000 }),
          fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { maxLength: 6 }),
        ],
        ([year, month], target, weekend) => {
          const { first, last } = monthSpan(`${year}-${`${month}`.padStart(2, '0')}`);
          const [from, to] = [formatDay(first), formatDay(last)];
          const calendar = { weekend };
          const days = burnUp({ from, to, until: to, target, amounts: [], calendar });
          expect(days).toHaveLength(last - first + 1);
          const worked = listBusinessDays(from, to, calendar);
          if (worked.length === 0) {
            expect(days.every(({ pace }) => pace === 0)).toBe(true);
            return;
          }
          const end = dayOf(worked[worked.length - 1] as string) - first;
          expect(days[end]?.pace).toBe(target);
          days.forEach(({ pace }, i) => {
            expect(pace).toBeGreaterThanOrEqual(days[i - 1]?.pace ?? 0);
          });
        },
      ),
    );
  });
});
