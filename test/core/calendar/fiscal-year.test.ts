import fc from 'fast-check';
import { formatDay, monthSpan } from '../../../src/core/calendar/day';
import { fiscalMonths, fiscalYearOf } from '../../../src/core/calendar/fiscal-year';

const anyStart = fc.integer({ min: 1, max: 12 });
const anyYear = fc.integer({ min: 1970, max: 2050 });

describe('fiscalYearOf', () => {
  it.each([
    ['2026-03-31', 2025],
    ['2026-04-01', 2026],
    ['2026-12-31', 2026],
    ['2027-03-31', 2026],
    ['2027-04-01', 2027],
  ])('%s lies in fiscal year %d, which begins in April', (day, year) => expect(fiscalYearOf(day)).toBe(year));

  it('is the calendar year where it begins in January', () => {
    expect(fiscalYearOf('2026-01-01', 1)).toBe(2026);
    expect(fiscalYearOf('2026-12-31', 1)).toBe(2026);
  });

  it('changes in December where it begins then', () => {
    expect(fiscalYearOf('2026-11-30', 12)).toBe(2025);
    expect(fiscalYearOf('2026-12-01', 12)).toBe(2026);
  });

  it.each([0, 13, 4.5, Number.NaN])('refuses the start month %d', (startMonth) => {
    const message = `a fiscal year requires a start month from 1 to 12, not ${startMonth}`;
    expect(() => fiscalYearOf('2026-04-01', startMonth)).toThrow(message);
    expect(() => fiscalMonths(2026, startMonth)).toThrow(message);
  });
});

describe('fiscalMonths', () => {
  it('runs from April to March', () => {
    expect(fiscalMonths(2026)).toEqual([
      ...['2026-04', '2026-05', '2026-06', '2026-07', '2026-08', '2026-09'],
      ...['2026-10', '2026-11', '2026-12', '2027-01', '2027-02', '2027-03'],
    ]);
  });

  it('runs from January to December, or from December to November', () => {
    const calendarYear = fiscalMonths(2026, 1);
    expect([calendarYear[0], calendarYear[11]]).toEqual(['2026-01', '2026-12']);
    const fromDecember = fiscalMonths(2026, 12);
    expect([fromDecember[0], fromDecember[1], fromDecember[11]]).toEqual(['2026-12', '2027-01', '2027-11']);
  });

  it('joins years without a gap, each of its days in the year it is named after', () => {
    fc.assert(
      fc.property(anyYear, anyStart, (year, start) => {
        const months = fiscalMonths(year, start).map(monthSpan);
        const next = monthSpan(fiscalMonths(year + 1, start)[0] as string);
        months.forEach(({ first, last }, i) => {
          expect((months[i + 1] ?? next).first).toBe(last + 1);
          expect(fiscalYearOf(formatDay(first), start)).toBe(year);
          expect(fiscalYearOf(formatDay(last), start)).toBe(year);
        });
      }),
    );
  });
});
