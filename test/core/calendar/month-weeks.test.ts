import fc from 'fast-check';
import { dayOf, formatDay, monthSpan, weekdayOf } from '../../../src/core/calendar/day';
import { monthWeeks } from '../../../src/core/calendar/month-weeks';

const anyMonth = fc
  .tuple(fc.integer({ min: 1970, max: 2050 }), fc.integer({ min: 1, max: 12 }))
  .map(([year, month]) => `${year}-${String(month).padStart(2, '0')}`);
const anyWeekday = fc.integer({ min: 1, max: 7 });

describe('monthWeeks', () => {
  it('cuts the weeks at both ends of the month', () => {
    // 1 April 2026 is a Wednesday, 30 April a Thursday.
    expect(monthWeeks('2026-04')).toEqual([
      { from: '2026-04-01', to: '2026-04-05' },
      { from: '2026-04-06', to: '2026-04-12' },
      { from: '2026-04-13', to: '2026-04-19' },
      { from: '2026-04-20', to: '2026-04-26' },
      { from: '2026-04-27', to: '2026-04-30' },
    ]);
  });

  it('begins weeks on the day the team begins them', () => {
    expect(monthWeeks('2026-04', 7)[0]).toEqual({ from: '2026-04-01', to: '2026-04-04' });
    expect(monthWeeks('2026-04', 3)[0]).toEqual({ from: '2026-04-01', to: '2026-04-07' });
    expect(monthWeeks('2026-04', 4)[0]).toEqual({ from: '2026-04-01', to: '2026-04-01' });
  });

  it('has four whole weeks in a February that begins on the first day of the week', () => {
    // 1 February 2027 is a Monday.
    expect(monthWeeks('2027-02').map(({ from }) => from)).toEqual([
      '2027-02-01',
      '2027-02-08',
      '2027-02-15',
      '2027-02-22',
    ]);
  });

  it('joins the weeks from the first to the last of the month, each but the first beginning on its weekday', () => {
    fc.assert(
      fc.property(anyMonth, anyWeekday, (month, weekStart) => {
        const weeks = monthWeeks(month, weekStart);
        const { first, last } = monthSpan(month);
        let next = first;
        weeks.forEach(({ from, to }, i) => {
          expect(from).toBe(formatDay(next));
          if (i > 0) expect(weekdayOf(dayOf(from))).toBe(weekStart);
          expect(dayOf(to) - dayOf(from)).toBeLessThan(7);
          next = dayOf(to) + 1;
        });
        expect(next).toBe(last + 1);
      }),
    );
  });

  it.each([0, 8, 2.5])('refuses weeks that begin on weekday %d', (weekStart) => {
    expect(() => monthWeeks('2026-04', weekStart)).toThrow(
      `monthWeeks requires an ISO weekday 1 to 7, not ${weekStart}`,
    );
  });
});
