import fc from 'fast-check';
import {
  businessDays,
  businessDayTest,
  countBusinessDays,
  isBusinessDay,
  JAPANESE_OFFICE_WEEK,
  listBusinessDays,
  nthBusinessDay,
  type TeamCalendar,
  withDaysOff,
} from '../../../src/core/calendar/business-days';
import { dayOf, formatDay, monthSpan } from '../../../src/core/calendar/day';

/** Business days January…December of a year. */
const monthsOf = (year: number, calendar: TeamCalendar): number[] =>
  Array.from({ length: 12 }, (_, i) => {
    const { first, last } = monthSpan(`${year}-${String(i + 1).padStart(2, '0')}`);
    return countBusinessDays(first, last, calendar);
  });

const calendarWith = (parts: Partial<TeamCalendar>): TeamCalendar => ({ ...JAPANESE_OFFICE_WEEK, ...parts });

const inApril2026 = (calendar: TeamCalendar): number =>
  countBusinessDays(dayOf('2026-04-01'), dayOf('2026-04-30'), calendar);

const anyDay = fc.integer({ min: 20400, max: 20900 });

/** Any calendar a team may have around 2026. */
const anyCalendar = fc.record({
  weekend: fc.uniqueArray(fc.integer({ min: 1, max: 7 })),
  daysOff: fc.array(anyDay.map(formatDay)),
  workingDays: fc.array(anyDay.map(formatDay)),
  nationalHolidays: fc.boolean(),
});

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
    const calendar = calendarWith({ daysOff: ['2026-04-28', '2026-04-29', '2026-04-25'] });
    expect(inApril2026(calendar)).toBe(21 - 1);
  });

  it('counts a named working day on a Saturday, on a holiday and on a company holiday', () => {
    const calendar = calendarWith({
      daysOff: ['2026-04-28'],
      workingDays: ['2026-04-25', '2026-04-28', '2026-04-29'],
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
        const working = { ...calendar, workingDays: [...calendar.workingDays, formatDay(day)] };
        expect(isBusinessDay(day, working)).toBe(true);
      }),
    );
  });

  it('says no to every company holiday that is not a named working day', () => {
    fc.assert(
      fc.property(anyCalendar, anyDay, (calendar, day) => {
        const closed = { ...calendar, daysOff: [formatDay(day)], workingDays: [] };
        expect(isBusinessDay(day, closed)).toBe(false);
      }),
    );
  });
});

describe('businessDayTest', () => {
  it('takes everything left out as in a Japanese office', () => {
    const works = businessDayTest({});
    const office = businessDayTest(JAPANESE_OFFICE_WEEK);
    for (let day = dayOf('2026-01-01'); day <= dayOf('2026-12-31'); day++)
      expect(works(day)).toBe(office(day));
    expect(works(dayOf('2026-04-29'))).toBe(false);
  });

  it('works on national holidays where the team does, weekends apart', () => {
    const works = businessDayTest({ nationalHolidays: false });
    expect(works(dayOf('2026-04-29'))).toBe(true);
    expect(works(dayOf('2026-05-03'))).toBe(false); // 憲法記念日, a Sunday
  });

  it.each([0, 8, 1.5, Number.NaN])('refuses %d for a weekday', (weekday) => {
    expect(() => businessDayTest({ weekend: [6, weekday] })).toThrow(
      `businessDayTest requires ISO weekdays 1 to 7, not ${weekday}`,
    );
  });

  it('refuses a day that is none', () => {
    expect(() => businessDayTest({ daysOff: ['2026-02-30'] })).toThrow('"2026-02-30"');
    expect(() => businessDayTest({ workingDays: ['tomorrow'] })).toThrow('"tomorrow"');
  });
});

describe('businessDays', () => {
  it('counts from one day to another, both included', () => {
    expect(businessDays('2026-04-01', '2026-04-30')).toBe(21);
    expect(businessDays('2026-04-06', '2026-04-06')).toBe(1);
    expect(businessDays('2026-04-06', '2026-04-05')).toBe(0);
  });

  it('leaves out the company holidays of the calendar', () => {
    // August 2026 has 20 (山の日 taken off); the 13th is a Thursday, the 14th a Friday.
    expect(businessDays('2026-08-01', '2026-08-31', { daysOff: ['2026-08-13', '2026-08-14'] })).toBe(18);
  });

  it('counts what listBusinessDays lists, and what countBusinessDays counts', () => {
    fc.assert(
      fc.property(anyCalendar, anyDay, fc.integer({ min: -5, max: 60 }), (calendar, first, length) => {
        const [from, to] = [formatDay(first), formatDay(first + length)];
        const count = businessDays(from, to, calendar);
        expect(listBusinessDays(from, to, calendar)).toHaveLength(count);
        expect(countBusinessDays(first, first + length, calendar)).toBe(count);
      }),
    );
  });
});

describe('listBusinessDays', () => {
  it('lists the days between the holidays of May', () => {
    // 2 and 3 May are a weekend, 4 and 5 holidays, 6 a substitute holiday, 9 and 10 a weekend.
    expect(listBusinessDays('2026-05-01', '2026-05-11', {})).toEqual([
      '2026-05-01',
      '2026-05-07',
      '2026-05-08',
      '2026-05-11',
    ]);
  });
});

describe('nthBusinessDay', () => {
  it('counts from the first of the month, or back from its last', () => {
    expect(nthBusinessDay('2026-05', 1, {})).toBe('2026-05-01');
    expect(nthBusinessDay('2026-05', 2, {})).toBe('2026-05-07');
    expect(nthBusinessDay('2026-05', -1, {})).toBe('2026-05-29'); // 30 and 31 May are a weekend
    expect(nthBusinessDay('2026-05', -2, {})).toBe('2026-05-28');
  });

  it('reaches from the first to the last of the 18 business days of May and no further', () => {
    expect(nthBusinessDay('2026-05', 18, {})).toBe('2026-05-29');
    expect(nthBusinessDay('2026-05', -18, {})).toBe('2026-05-01');
    expect(nthBusinessDay('2026-05', 19, {})).toBeNull();
    expect(nthBusinessDay('2026-05', -19, {})).toBeNull();
  });

  it.each([0, 1.5, Number.NaN])('refuses n = %d', (n) => {
    expect(() => nthBusinessDay('2026-05', n, {})).toThrow(
      `nthBusinessDay requires a whole n, not 0, got ${n}`,
    );
  });
});

describe('withDaysOff', () => {
  it('takes days off on top of those of the calendar, named working days too', () => {
    const calendar = { daysOff: ['2026-04-02'], workingDays: ['2026-04-04', '2026-04-05'] };
    const fewer = withDaysOff(calendar, ['2026-04-01', '2026-04-04']);
    expect(listBusinessDays('2026-04-01', '2026-04-06', fewer)).toEqual([
      '2026-04-03',
      '2026-04-05',
      '2026-04-06',
    ]);
  });

  it('keeps weekend and holidays, and needs neither list to begin with', () => {
    const calendar = { weekend: [7], nationalHolidays: false };
    expect(withDaysOff(calendar, ['2026-04-01'])).toEqual({
      weekend: [7],
      nationalHolidays: false,
      daysOff: ['2026-04-01'],
      workingDays: [],
    });
  });
});
