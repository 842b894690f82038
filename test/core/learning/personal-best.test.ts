import fc from 'fast-check';
import { dayOf } from '../../../src/core/calendar/day';
import { BEST_PERIODS, personalBest } from '../../../src/core/learning/personal-best';
import { anyRows, row } from './facts-of';

const ROWS = [
  ['2026-03-10', 80],
  ['2026-03-11', 40],
  // Two channels on a day are one day's work; Monday 6 and Tuesday 7 April are a week.
  ['2026-04-06', 50],
  ['2026-04-06', 45],
  ['2026-04-07', 60],
  ['2026-04-13', 30],
  ['2026-04-15', 70],
].map(([day, calls]) => row(String(day), '田中', { calls: Number(calls) }));

const best = (period: (typeof BEST_PERIODS)[number], asOf = '2026-04-15') =>
  personalBest(ROWS, 'calls', period, dayOf(asOf));

describe('personalBest', () => {
  it('sets the running day, week and month beside the best before', () => {
    expect(best('day')).toEqual({ now: 70, best: 95 });
    expect(best('week')).toEqual({ now: 100, best: 155 });
    expect(best('month')).toEqual({ now: 255, best: 120 });
  });

  it('does not look beyond the as-of day, and has no best before the first', () => {
    expect(best('day', '2026-04-06')).toEqual({ now: 95, best: 80 });
    expect(best('month', '2026-03-10')).toEqual({ now: 80, best: null });
    expect(best('day', '2026-03-01')).toEqual({ now: 0, best: null });
  });

  it('is no day above its week, no week within a month above that month, and independent of order', () => {
    fc.assert(
      fc.property(anyRows, (rows) => {
        const asOf = dayOf('2026-04-15');
        const [day, week, month] = BEST_PERIODS.map((period) => {
          const found = personalBest(rows, 'calls', period, asOf);
          expect(personalBest([...rows].reverse(), 'calls', period, asOf)).toEqual(found);
          return Math.max(found.now, found.best ?? 0);
        }) as [number, number, number];
        expect(day).toBeLessThanOrEqual(Math.min(week, month));
      }),
    );
  });
});
