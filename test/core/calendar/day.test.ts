import fc from 'fast-check';
import {
  addMonths,
  civilDay,
  dayNumber,
  dayOf,
  formatDay,
  isoWeekOf,
  monthOf,
  monthSpan,
  parseIsoDay,
  realDay,
  weekdayOf,
} from '../../../src/core/calendar/day';

const MS_PER_DAY = 86_400_000;

/** Day numbers from 0000-03-01 to 9999-12-31: everything a four-digit year can say, and long before the epoch. */
const anyDay = fc.integer({ min: -719468, max: 2932896 });

/** The same day as JavaScript's own calendar knows it: the independent judge of these tests. */
const judge = (number: number): Date => new Date(number * MS_PER_DAY);

describe('dayNumber', () => {
  it('counts whole days since 1970-01-01', () => {
    expect(dayNumber(1970, 1, 1)).toBe(0);
    expect(dayNumber(1969, 12, 31)).toBe(-1);
    expect(dayNumber(2026, 4, 1)).toBe(Date.UTC(2026, 3, 1) / MS_PER_DAY);
  });

  it('agrees with Date.UTC on every day there is', () => {
    fc.assert(
      fc.property(anyDay, (number) => {
        const date = judge(number);
        expect(dayNumber(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate())).toBe(number);
      }),
    );
  });
});

describe('civilDay', () => {
  it('agrees with the JavaScript calendar on every day there is', () => {
    fc.assert(
      fc.property(anyDay, (number) => {
        const date = judge(number);
        const expected = [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()];
        expect(civilDay(number)).toEqual(expected);
      }),
    );
  });

  it('knows the leap days of 2000 and 2024 and that 1900 and 2100 have none', () => {
    const march = (year: number) => dayNumber(year, 3, 1) - 1;
    expect([1900, 2000, 2024, 2100].map((year) => civilDay(march(year))[2])).toEqual([28, 29, 29, 28]);
  });
});

describe('formatDay', () => {
  it('writes the day as ISO 8601 does', () => {
    // From year 1000 on, where toISOString writes four digits too.
    fc.assert(
      fc.property(fc.integer({ min: -354285, max: 2932896 }), (number) => {
        expect(formatDay(number)).toBe(judge(number).toISOString().slice(0, 10));
      }),
    );
  });
});

describe('parseIsoDay', () => {
  it('reads back a mistyped year too', () => {
    expect(formatDay(dayNumber(26, 4, 1))).toBe('0026-04-01');
    expect(parseIsoDay('0026-04-01')).toBe(dayNumber(26, 4, 1));
  });

  it('reads back what formatDay writes', () => {
    fc.assert(
      fc.property(fc.integer({ min: -354285, max: 2932896 }), (number) => {
        expect(parseIsoDay(formatDay(number))).toBe(number);
      }),
    );
  });

  it.each(['2026-02-30', '2026-02-29', '2026-13-01', '2026-00-10', '2026-04-00', '2026-04-31'])(
    'knows no day %s',
    (text) => expect(parseIsoDay(text)).toBeNull(),
  );

  it.each(['', '2026-4-1', '2026/04/01', '2026-04-01T00:00', ' 2026-04-01', '2026-04-01\n', '20260401'])(
    'takes yyyy-mm-dd only, not %j',
    (text) => expect(parseIsoDay(text)).toBeNull(),
  );
});

describe('realDay', () => {
  it('has 366 days in a leap year and 365 in others', () => {
    const daysIn = (year: number) => {
      let days = 0;
      for (let month = 0; month <= 13; month++)
        for (let day = 0; day <= 32; day++) if (realDay(year, month, day) !== null) days++;
      return days;
    };
    expect([1900, 2000, 2024, 2026].map(daysIn)).toEqual([365, 366, 366, 365]);
  });

  it('knows the days that the JavaScript calendar leaves as they are, however wild the numbers', () => {
    const wild = (max: number) => fc.integer({ min: -max, max });
    fc.assert(
      fc.property(fc.integer({ min: 1000, max: 9999 }), wild(40), wild(800), (year, month, day) => {
        const ms = Date.UTC(year, month - 1, day);
        const date = new Date(ms);
        const exists =
          date.getUTCFullYear() === year && date.getUTCMonth() + 1 === month && date.getUTCDate() === day;
        expect(realDay(year, month, day)).toBe(exists ? ms / MS_PER_DAY : null);
      }),
    );
    // 366 April would be the first of the next year's.
    expect(realDay(2026, 4, 366)).toBeNull();
    expect(realDay(Number.NaN, 4, 1)).toBeNull();
  });
});

describe('dayOf', () => {
  it('gives the day number of a day', () => {
    expect(dayOf('1970-01-02')).toBe(1);
  });

  it('throws for what is no day, with the text that was given', () => {
    expect(() => dayOf('2026-02-30')).toThrow('"2026-02-30"');
  });
});

describe('monthOf', () => {
  it('is the year and month of a day', () => {
    expect(monthOf(dayOf('2026-04-01'))).toBe('2026-04');
    expect(monthOf(dayOf('2026-12-31'))).toBe('2026-12');
  });
});

describe('addMonths', () => {
  it('passes the turn of the year, both ways', () => {
    expect(addMonths('2026-01', -1)).toBe('2025-12');
    expect(addMonths('2025-12', 1)).toBe('2026-01');
    expect(addMonths('2026-04', -16)).toBe('2024-12');
    expect([addMonths('2026-04', 0), addMonths('2026-04', 20)]).toEqual(['2026-04', '2027-12']);
  });

  it('goes to the month that ends where this one begins, and back', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1000, max: 9998 }), fc.integer({ min: 1, max: 12 }), (year, m) => {
        const month = monthOf(dayNumber(year, m, 1));
        expect(monthSpan(addMonths(month, -1)).last).toBe(monthSpan(month).first - 1);
        expect(addMonths(addMonths(month, 1), -1)).toBe(month);
      }),
    );
  });
});

describe('monthSpan', () => {
  it.each([
    ['2026-01', '2026-01-01', '2026-01-31'],
    ['2026-02', '2026-02-01', '2026-02-28'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2026-12', '2026-12-01', '2026-12-31'],
  ])('%s runs from %s to %s', (month, first, last) => {
    expect(monthSpan(month)).toEqual({ first: dayOf(first), last: dayOf(last) });
  });

  it('joins months without a gap', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1000, max: 9998 }), fc.integer({ min: 1, max: 12 }), (year, month) => {
        const name = (y: number, m: number) => `${y}-${String(m).padStart(2, '0')}`;
        const next = month === 12 ? name(year + 1, 1) : name(year, month + 1);
        expect(monthSpan(next).first).toBe(monthSpan(name(year, month)).last + 1);
      }),
    );
  });

  it('throws for what is no month', () => {
    expect(() => monthSpan('2026-13')).toThrow();
    expect(() => monthSpan('2026/04')).toThrow();
  });
});

describe('weekdayOf', () => {
  it('counts from Monday = 1 to Sunday = 7, as the JavaScript calendar does', () => {
    fc.assert(
      fc.property(anyDay, (number) => {
        expect(weekdayOf(number)).toBe(judge(number).getUTCDay() || 7);
      }),
    );
  });

  it('knows that 2026-11-23 is a Monday', () => {
    expect(weekdayOf(dayOf('2026-11-23'))).toBe(1);
  });
});

describe('isoWeekOf', () => {
  // The examples with which ISO 8601 week dates are usually explained, and the turns of the years 2020–2027.
  it.each([
    ['1977-01-01', '1976-W53'],
    ['1977-01-02', '1976-W53'],
    ['1977-12-31', '1977-W52'],
    ['1978-01-01', '1977-W52'],
    ['1978-01-02', '1978-W01'],
    ['1979-12-31', '1980-W01'],
    ['1980-12-28', '1980-W52'],
    ['1980-12-29', '1981-W01'],
    ['1982-01-03', '1981-W53'],
    ['2020-12-31', '2020-W53'],
    ['2021-01-03', '2020-W53'],
    ['2021-01-04', '2021-W01'],
    ['2023-01-01', '2022-W52'],
    ['2024-12-29', '2024-W52'],
    ['2024-12-30', '2025-W01'],
    ['2026-01-01', '2026-W01'],
    ['2026-12-31', '2026-W53'],
    ['2027-01-01', '2026-W53'],
    ['2027-01-03', '2026-W53'],
    ['2027-01-04', '2027-W01'],
  ])('%s lies in %s', (day, week) => expect(isoWeekOf(dayOf(day))).toBe(week));

  it('is the same from Monday to Sunday and another one on the next Monday', () => {
    fc.assert(
      fc.property(anyDay, (number) => {
        const monday = number - weekdayOf(number) + 1;
        const week = isoWeekOf(monday);
        for (let i = 1; i < 7; i++) expect(isoWeekOf(monday + i)).toBe(week);
        expect(isoWeekOf(monday + 7)).not.toBe(week);
      }),
    );
  });

  it('counts 4 January into the first week of its year', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1000, max: 9999 }), (year) => {
        expect(isoWeekOf(dayNumber(year, 1, 4))).toBe(`${year}-W01`);
      }),
    );
  });
});
