import {
  countBusinessDays,
  isBusinessDay,
  JAPANESE_OFFICE_WEEK,
} from '../../../src/core/calendar/business-days';
import { dayOf, formatDay } from '../../../src/core/calendar/day';
import { backtest } from '../../../src/core/forecast/backtest';
import { type CountedDay, dayWeights, weightOfDay } from '../../../src/core/forecast/day-weights';
import { landing } from '../../../src/core/forecast/landing';

/** Days of an office from January 2026, with as many counts as the day number's last digit, strongly weighted. */
function officeDays(to: string, countOf = (day: number) => (day * 7) % 10): readonly CountedDay[] {
  const first = dayOf('2026-01-01');
  return Array.from({ length: dayOf(to) - first + 1 }, (_, i) => ({
    day: formatDay(first + i),
    count: countOf(first + i),
    works: isBusinessDay(first + i, JAPANESE_OFFICE_WEEK),
  }));
}

const april = (day: string) => backtest(officeDays('2026-04-30')).find((forecast) => forecast.day === day);

describe('backtest', () => {
  it('foretells nothing before three months have gone by', () => {
    expect(backtest([])).toEqual([]);
    expect(backtest(officeDays('2026-03-31'))).toEqual([]);
  });

  it('foretells on every working day but a month’s last', () => {
    const days = backtest(officeDays('2026-05-31')).map(({ day }) => day);
    const workdays = (first: string, last: string) =>
      countBusinessDays(dayOf(first), dayOf(last), JAPANESE_OFFICE_WEEK);
    expect(workdays('2026-04-01', '2026-04-30')).toBe(21);
    expect(days.filter((day) => day.startsWith('2026-04'))).toHaveLength(20);
    expect(days.filter((day) => day.startsWith('2026-05'))).toHaveLength(
      workdays('2026-05-01', '2026-05-31') - 1,
    );
    expect(days).not.toContain('2026-04-30');
    expect(days).not.toContain('2026-04-29');
    expect(days[0]).toBe('2026-04-01');
  });

  it('parts the month’s working days into thirds', () => {
    // 21 working days in April: the 7th is the 9th, the 14th the 20th.
    expect(['2026-04-09', '2026-04-10', '2026-04-20', '2026-04-21'].map((day) => april(day)?.third)).toEqual([
      0, 1, 1, 2,
    ]);
  });

  it.each([
    // So many of the month's working days had gone by.
    ['2026-04', ['2026-01', '2026-02', '2026-03'], 11, 21],
    ['2026-05', ['2026-01', '2026-02', '2026-03', '2026-04'], 8, 18],
  ])(
    'foretells what landing does from the evening of %s-15, and run rate beside it',
    (month, earlier, gone15, all) => {
      const days = officeDays(`${month}-${month === '2026-04' ? 30 : 31}`);
      const before = days.filter(({ day }) => day < month);
      const weights = dayWeights(before);
      const of = (from: string, to: string) => days.filter(({ day }) => day >= from && day <= to);
      const count = (some: readonly CountedDay[]) => some.reduce((sum, day) => sum + day.count, 0);
      const exposure = (some: readonly CountedDay[]) =>
        some.reduce((sum, { day, works }) => sum + (works ? weightOfDay(day, weights) : 0), 0);
      const history = earlier
        .map((past) => of(`${past}-01`, `${past}-31`))
        .map((past) => ({ count: count(past), exposure: exposure(past) }));
      const gone = of(`${month}-01`, `${month}-15`);
      const { median, low, high } = landing({
        done: count(gone),
        elapsed: exposure(gone),
        remaining: exposure(of(`${month}-16`, `${month}-31`)),
        history,
        confidence: 0.6,
      });
      expect(backtest(days, 0.6).find(({ day }) => day === `${month}-15`)).toEqual({
        day: `${month}-15`,
        third: 1,
        actual: count(of(`${month}-01`, `${month}-31`)),
        median,
        low,
        high,
        runRate: (count(gone) / gone15) * all,
      });
    },
  );

  it('weights days as the months before let it, not evenly', () => {
    // All the work falls on the month's last third: an evening on the 20th without any is nothing to worry about.
    const rush = officeDays('2026-04-30', (day) => (Number(formatDay(day).slice(8)) > 20 ? 10 : 0));
    const forecast = backtest(rush).find(({ day }) => day === '2026-04-20');
    expect(forecast?.runRate).toBe(0);
    expect(forecast?.median).toBeGreaterThan(30);
  });

  it('peeks at nothing after that evening', () => {
    const evening = dayOf('2026-05-14');
    const told = officeDays('2026-05-31');
    const other = officeDays('2026-05-31', (day) => (day <= evening ? (day * 7) % 10 : 50));
    const until = (days: readonly CountedDay[]) =>
      backtest(days)
        .filter(({ day }) => day <= '2026-05-14')
        .map(({ actual, ...forecast }) => (forecast.day < '2026-05' ? { ...forecast, actual } : forecast));
    expect(until(told)).toEqual(until(other));
    expect(until(told)).not.toHaveLength(0);
  });

  it('skips a month without a working day', () => {
    const closed = officeDays('2026-05-31').map((day) => ({
      ...day,
      works: day.works && day.day < '2026-05',
    }));
    expect(backtest(closed).every(({ day }) => day < '2026-05')).toBe(true);
  });
});
