import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { holidays } from '@holiday-jp/holiday_jp';
import { dayOf, formatDay } from '../../../src/core/calendar/day';
import { isNationalHoliday, nationalHolidays } from '../../../src/core/calendar/national-holidays';

/** The Cabinet Office's own list (国民の祝日・休日), as published: cp932, one `yyyy/m/d,name` a line, from 1955 on. */
const CABINET_OFFICE = resolve(__dirname, '../../../../shared/data/jp_holidays/syukujitsu.csv');

const FIRST_YEAR = 1970;
const LAST_YEAR = 2050;

/** What the product takes for holidays from one year to another, written yyyy-mm-dd, in order. */
function ourHolidays(firstYear: number, lastYear: number): string[] {
  const days: string[] = [];
  for (let day = dayOf(`${firstYear}-01-01`); day <= dayOf(`${lastYear}-12-31`); day++) {
    if (isNationalHoliday(day)) days.push(formatDay(day));
  }
  return days;
}

function cabinetOfficeDays(): string[] {
  const text = new TextDecoder('shift_jis').decode(readFileSync(CABINET_OFFICE));
  return [...text.matchAll(/^(\d{4})\/(\d{1,2})\/(\d{1,2}),/gm)].map(
    ([, year, month, day]) => `${year}-${month?.padStart(2, '0')}-${day?.padStart(2, '0')}`,
  );
}

describe('isNationalHoliday', () => {
  it('knows every holiday of the package it is made from, and no other, 1970–2050', () => {
    const published = Object.keys(holidays).sort();
    expect(published[0]).toBe('1970-01-01');
    expect(ourHolidays(FIRST_YEAR, LAST_YEAR)).toEqual(published);
  });

  const list = existsSync(CABINET_OFFICE);
  (list ? it : it.skip)(
    `agrees with the list of the Cabinet Office from 1970 to its end${list ? '' : ' (skipped: the list is not here)'}`,
    () => {
      const published = cabinetOfficeDays().filter((day) => day >= `${FIRST_YEAR}`);
      const lastYear = Number(published[published.length - 1]?.slice(0, 4));
      expect(published.length).toBeGreaterThan(800);
      expect(ourHolidays(FIRST_YEAR, lastYear)).toEqual(published);
    },
  );

  it.each([
    ['2026-05-06', '振替休日: 憲法記念日 fell on a Sunday'],
    ['2026-09-22', '国民の休日: between 敬老の日 and 秋分の日'],
    ['2019-05-01', '即位の日: one year only'],
    ['2020-07-24', 'スポーツの日: moved for the Olympic Games'],
    ['1989-02-24', '大喪の礼: one day only'],
  ])('knows %s (%s)', (day) => expect(isNationalHoliday(dayOf(day))).toBe(true));

  it.each([
    ['2020-10-12', 'スポーツの日 of 2020 was moved to July'],
    ['2019-12-23', '天皇誕生日 until 2018'],
    ['2026-12-31', 'New Year’s Eve: many offices are closed, but it is no national holiday'],
  ])('does not take %s for one (%s)', (day) => expect(isNationalHoliday(dayOf(day))).toBe(false));
});

describe('nationalHolidays', () => {
  it('has the 18 of 2026, in order', () => {
    // As the Cabinet Office announced them for 令和8年.
    expect([...nationalHolidays(2026)].map(formatDay)).toEqual([
      '2026-01-01',
      '2026-01-12',
      '2026-02-11',
      '2026-02-23',
      '2026-03-20',
      '2026-04-29',
      '2026-05-03',
      '2026-05-04',
      '2026-05-05',
      '2026-05-06',
      '2026-07-20',
      '2026-08-11',
      '2026-09-21',
      '2026-09-22',
      '2026-09-23',
      '2026-10-12',
      '2026-11-03',
      '2026-11-23',
    ]);
  });

  it('is empty for years it does not know', () => {
    expect(nationalHolidays(1969).size).toBe(0);
    expect(nationalHolidays(2051).size).toBe(0);
  });
});
