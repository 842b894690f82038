import fc from 'fast-check';
import {
  businessDayTest,
  JAPANESE_OFFICE_WEEK,
  listBusinessDays,
} from '../../../src/core/calendar/business-days';
import { dayOf, formatDay } from '../../../src/core/calendar/day';
import { streaks } from '../../../src/core/learning/streaks';

const works = businessDayTest(JAPANESE_OFFICE_WEEK);
const of = (asOf: string, ...days: readonly string[]) => streaks(days.map(dayOf), dayOf(asOf), works);

describe('streaks', () => {
  it('count business days only: a weekend and a holiday break none', () => {
    // Thursday, Friday; Wednesday 29 April 2026 is Showa Day, 3 to 6 May are off.
    expect(of('2026-04-06', '2026-04-02', '2026-04-03', '2026-04-06')).toEqual({ longest: 3, now: 3 });
    expect(of('2026-05-07', '2026-04-28', '2026-04-30', '2026-05-01', '2026-05-07')).toEqual({
      ...{ longest: 4, now: 4 },
    });
    expect(of('2026-04-06', '2026-04-04', '2026-04-05')).toEqual({ longest: 0, now: 0 });
  });

  it('still run while the as-of day has no row yet, and end with a business day left out', () => {
    expect(of('2026-04-07', '2026-04-03', '2026-04-06')).toEqual({ longest: 2, now: 2 });
    expect(of('2026-04-08', '2026-04-03', '2026-04-06')).toEqual({ longest: 2, now: 0 });
  });

  it('are none without a day', () => {
    expect(of('2026-04-07')).toEqual({ longest: 0, now: 0 });
  });

  it('equal a naive count over the list of business days, whatever the order', () => {
    const first = '2026-04-01';
    const asOf = '2026-06-30';
    const span = { min: dayOf(first), max: dayOf(asOf) };
    fc.assert(
      fc.property(fc.array(fc.integer(span), { maxLength: 150 }), (days) => {
        const marks = listBusinessDays(first, asOf, JAPANESE_OFFICE_WEEK)
          .map((day) => (days.map(formatDay).includes(day) ? '1' : '0'))
          .join('');
        const longest = Math.max(...marks.split('0').map((run) => run.length));
        const now = /1*$/.exec(marks.replace(/0$/, ''))?.[0].length;
        expect(streaks(days, dayOf(asOf), works)).toEqual({ longest, now });
        expect(streaks([...days].reverse(), dayOf(asOf), works)).toEqual({ longest, now });
      }),
    );
  });
});
