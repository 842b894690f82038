import fc from 'fast-check';
import {
  countBusinessDays,
  isBusinessDay,
  JAPANESE_OFFICE_WEEK,
  type TeamCalendar,
} from '../../../src/core/calendar/business-days';
import { dayOf, monthSpan } from '../../../src/core/calendar/day';

/** Business days January…December of a year. */
const monthsOf = (year: number, calendar: TeamCalendar): number[] =>
  Array.from({ length: 12 }, (_, i) => {
    const { first, last } = monthSpan(`${year}-${String(i + 1).padStart(2, '0')}`);
    return countBusinessDays(first, last, calendar);
  });

const days = (...names: string[]): ReadonlySet<number> => new Set(names.map(dayOf));

const calendarWith = (parts: Partial<TeamCalendar>): TeamCalendar => ({ ...JAPANESE_OFFICE_WEEK, ...parts });

const inApril2026 = (calendar: TeamCalendar): number =>
  countBusinessDays(dayOf('2026-04-01'), dayOf('2026-04-30'), calendar);

/** Any calendar a team may have around 2026. */
const anyCalendar = fc.record({
  weekend: fc.uniqueArray(fc.integer({ min: 1, max: 7 })),
  daysOff: fc.array(fc.integer({ min: 20400, max: 20900 })).map((list) => new Set(list)),
  workingDays: fc.array(fc.integer({ min: 20400, max: 20900 })).map((list) => new Set(list)),
});
const anyDay = fc.integer({ min: 20400, max: 20900 });

describe('countBusinessDays', () => {
  it('counts the published business days of 2025 and 2026, month by month', () => {
    expect(monthsOf(2025, JAPANESE_OFFICE_WEEK)).toEqual([21, 18, 20, 21, 20, 21, 22, 20, 20, 22, 18, 23]);
    expect(monthsOf(2026, JAPANESE_OFFICE_WEEK)).toEqual([20, 18, 21, 21, 18, 22, 22, 20, 19, 21, 19, 23]);
  });

  it('counts both ends, and nothing when the last day is before the first', () => {
    const monday = dayOf('2026-04-06');
    expect(countBusinessDays(monday, monday, JAPANESE_OFFICE_WEEK)).toBe(1);
    expect(countBusinessDays(monday, monday + 4, JAPANESE_OFFICE_WEEK)).toBe(5);
    expect(countBusinessDays(monday, monday - 1, JAPANESE_OFFICE_WEEK)).toBe(0);
  });

  it('leaves out the days a company is closed, once each', () => {
    // 2026-04-28 is a Tuesday; the 29th is 昭和の日 already and the 25th a Saturday.
    const calendar = calendarWith({ daysOff: days('2026-04-28', '2026-04-29', '2026-04-25') });
    expect(inApril2026(calendar)).toBe(21 - 1);
  });

  it('counts a named working day on a Saturday, on a holiday and on a company holiday', () => {
    const calendar = calendarWith({
      daysOff: days('2026-04-28'),
      workingDays: days('2026-04-25', '2026-04-28', '2026-04-29'),
    });
    expect(inApril2026(calendar)).toBe(21 + 2);
  });

  it('follows the weekend of the team', () => {
    // April 2026 has four Mondays (6, 13, 20, 27), four Sundays and four Saturdays; its one holiday is a Wednesday.
    expect(inApril2026(calendarWith({ weekend: [7, 1] }))).toBe(30 - 8 - 1);
    expect(inApril2026(calendarWith({ weekend: [7] }))).toBe(30 - 4 - 1);
    expect(inApril2026(calendarWith({ weekend: [] }))).toBe(30 - 1);
  });

  it('adds up over any split of a period', () => {
    fc.assert(
      fc.property(anyCalendar, anyDay, anyDay, anyDay, (calendar, a, b, c) => {
        const [first, middle, last] = [a, b, c].sort((x, y) => x - y) as [number, number, number];
        const parts =
          countBusinessDays(first, middle, calendar) + countBusinessDays(middle + 1, last, calendar);
        expect(parts).toBe(countBusinessDays(first, last, calendar));
      }),
    );
  });
});

describe('isBusinessDay', () => {
  it.each([
    ['2026-04-01', true, 'a Wednesday'],
    ['2026-04-04', false, 'a Saturday'],
    ['2026-04-05', false, 'a Sunday'],
    ['2026-04-29', false, '昭和の日'],
    ['2026-05-06', false, '振替休日'],
  ])('%s: %s, %s', (day, works) => expect(isBusinessDay(dayOf(day), JAPANESE_OFFICE_WEEK)).toBe(works));

  it('says yes to every named working day, whatever else is said about it', () => {
    fc.assert(
      fc.property(anyCalendar, anyDay, (calendar, day) => {
        const working = { ...calendar, workingDays: new Set([...calendar.workingDays, day]) };
        expect(isBusinessDay(day, working)).toBe(true);
      }),
    );
  });

  it('says no to every company holiday that is not a named working day', () => {
    fc.assert(
      fc.property(anyCalendar, anyDay, (calendar, day) => {
        const closed = { ...calendar, daysOff: new Set([day]), workingDays: new Set<number>() };
        expect(isBusinessDay(day, closed)).toBe(false);
      }),
    );
  });
});
