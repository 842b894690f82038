import fc from 'fast-check';
import { formatDay, monthSpan } from '../../../src/core/calendar/day';
import {
  type CountedDay,
  dayWeights,
  EVEN_DAY_WEIGHTS,
  weightOfDay,
} from '../../../src/core/forecast/day-weights';

/** Every day of the months, with what the rule gives it: its day of the month, its ISO weekday, its month. */
function daysOf(
  months: readonly string[],
  countOf: (dayOfMonth: number, weekday: number, month: string) => number,
  works: (weekday: number) => boolean = () => true,
): readonly CountedDay[] {
  return months.flatMap((month) => {
    const { first, last } = monthSpan(month);
    return Array.from({ length: last - first + 1 }, (_, i) => {
      const weekday = ((((first + i + 3) % 7) + 7) % 7) + 1;
      return { day: formatDay(first + i), count: countOf(i + 1, weekday, month), works: works(weekday) };
    });
  });
}

/** February 2021 began on a Monday and had 28 days: every weekday four times, parts of 10, 10 and 8 days. */
const FEBRUARY = ['2021-02'];

describe('dayWeights', () => {
  it('are even without data, and where every day is alike', () => {
    expect(dayWeights([])).toEqual(EVEN_DAY_WEIGHTS);
    expect(dayWeights(daysOf(FEBRUARY, () => 5))).toEqual(EVEN_DAY_WEIGHTS);
    expect(dayWeights(daysOf(FEBRUARY, () => 0))).toEqual(EVEN_DAY_WEIGHTS);
  });

  it('learn that Mondays bring twice as much', () => {
    // 4 Mondays of 20 and 24 other days of 10: 320 in all, 320 / 7 = 45.714 expected of each weekday.
    // Mondays exceed that by 34.286, the others fall short by 5.714: squares 1175.51 + 6 × 32.653 = 1371.43,
    // less 2 × 320, = 731.43; over 7 × 45.714² = 14628.57 that is v = 0.05.
    // Monday (1 + 0.05 × 80) / (1 + 0.05 × 45.714) = 5 / 3.285714 = 1.521739; the others 3 / 3.285714 = 0.913043.
    const { weekdays } = dayWeights(daysOf(FEBRUARY, (_, weekday) => (weekday === 1 ? 20 : 10)));
    expect(weekdays[0]).toBeCloseTo(5 / (1 + 0.05 * (320 / 7)), 12);
    for (const other of weekdays.slice(1)) expect(other).toBeCloseTo(3 / (1 + 0.05 * (320 / 7)), 12);
  });

  it('overlook what chance may have done', () => {
    // 4 Mondays of 2 and 24 other days of 1: 32 in all, 4.5714 each; squares 11.755 + 6 × 0.3265 = 13.71 < 2 × 32.
    const { weekdays } = dayWeights(daysOf(FEBRUARY, (_, weekday) => (weekday === 1 ? 2 : 1)));
    expect(weekdays).toEqual(EVEN_DAY_WEIGHTS.weekdays);
  });

  it('learn the rush at the end of the month: 上旬, 中旬, 下旬', () => {
    // 28 days, 10 + 10 + 8; 1 a day, from the 21st 11 a day: 20 + 88 = 108 in all.
    const { parts } = dayWeights(daysOf(FEBRUARY, (day) => (day <= 20 ? 1 : 11)));
    const perDay = 108 / 28;
    const expected = [10 * perDay, 10 * perDay, 8 * perDay] as const;
    const squares = 2 * (10 - expected[0]) ** 2 + (88 - expected[2]) ** 2;
    const variance = (squares - 2 * 108) / expected.reduce((sum, wanted) => sum + wanted ** 2, 0);
    expect(parts[0]).toBeCloseTo((1 + variance * 10) / (1 + variance * expected[0]), 12);
    expect(parts[1]).toBeCloseTo(parts[0] as number, 12);
    expect(parts[2]).toBeCloseTo((1 + variance * 88) / (1 + variance * expected[2]), 12);
    expect(parts[2]).toBeGreaterThan(1.8);
  });

  it('part the month after the 10th and after the 20th', () => {
    const partOf = (wanted: (day: number) => boolean) =>
      dayWeights(daysOf(FEBRUARY, (day) => (wanted(day) ? 20 : 1))).parts.map((part) => part > 1);
    expect(partOf((day) => day <= 10)).toEqual([true, false, false]);
    expect(partOf((day) => day > 10 && day <= 20)).toEqual([false, true, false]);
    expect(partOf((day) => day > 20)).toEqual([false, false, true]);
  });

  it('do not mistake a strong weekday for a strong part of the month', () => {
    // March 2021 began on a Monday: Mondays on 1, 8, 15, 22, 29 – two, one and two by part, as the weekdays explain.
    const { weekdays, parts } = dayWeights(daysOf(['2021-03'], (_, weekday) => (weekday === 1 ? 1000 : 10)));
    expect(weekdays[0]).toBeGreaterThan(4);
    for (const part of parts) expect(Math.abs(part - 1)).toBeLessThan(0.1);
  });

  it('do not mistake a strong month for a strong day of the week', () => {
    // January 2021 has five Fridays to Sundays, March five Mondays to Wednesdays, at a hundred times the speed.
    const counts = daysOf(['2021-01', '2021-03'], (_, __, month) => (month === '2021-03' ? 100 : 1));
    expect(dayWeights(counts).weekdays).toEqual(EVEN_DAY_WEIGHTS.weekdays);
  });

  it('leave out what was counted on days off', () => {
    const counts = (onSunday: number) =>
      daysOf(
        FEBRUARY,
        (_, weekday) => (weekday === 7 ? onSunday : weekday === 1 ? 40 : 10),
        (weekday) => weekday < 7,
      );
    expect(dayWeights(counts(500))).toEqual(dayWeights(counts(0)));
    expect(dayWeights(counts(500)).weekdays[6]).toBe(1);
  });

  it('lie between even weights and what was seen', () => {
    const count = fc.array(fc.nat(200), { minLength: 7, maxLength: 7 });
    fc.assert(
      fc.property(count, (byWeekday) => {
        const { weekdays } = dayWeights(daysOf(FEBRUARY, (_, weekday) => byWeekday[weekday - 1] as number));
        const mean = byWeekday.reduce((a, b) => a + b, 0) / 7;
        weekdays.forEach((weight, i) => {
          const seen = mean > 0 ? (byWeekday[i] as number) / mean : 1;
          expect(weight).toBeGreaterThanOrEqual(Math.min(1, seen) - 1e-9);
          expect(weight).toBeLessThanOrEqual(Math.max(1, seen) + 1e-9);
        });
      }),
    );
  });
});

describe('weightOfDay', () => {
  const weights = { weekdays: [2, 3, 5, 7, 11, 13, 17], parts: [1, 10, 100] };

  it.each([
    ['2021-02-01', 2],
    ['2021-02-07', 17],
    ['2021-02-10', 5],
    ['2021-02-11', 70],
    ['2021-02-20', 130],
    ['2021-02-21', 1700],
    ['2021-03-31', 500],
  ])('of %s is its weekday’s times its part’s: %d', (day, weight) => {
    expect(weightOfDay(day, weights)).toBe(weight);
  });

  it('is 1 for every day when weights are even', () => {
    expect(weightOfDay('2021-02-13', EVEN_DAY_WEIGHTS)).toBe(1);
  });
});
