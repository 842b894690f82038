import fc from 'fast-check';
import { dayOf } from '../../../src/core/calendar/day';
import { parseDay } from '../../../src/core/import/parse-day';

describe('parseDay', () => {
  it.each([
    '2026-04-01',
    '2026-4-1',
    '2026/04/01',
    '2026/4/1',
    '2026.4.1',
    '2026年4月1日',
    '2026年04月01日',
    '2026年 4月 1日',
    '令和8年4月1日',
    '平成38年4月1日',
    '２０２６／０４／０１',
    '２０２６年４月１日',
    '令和８年４月１日',
    '㋿8年4月1日',
    'R8.4.1',
    'R8/4/1',
    'R08.04.01',
    'Ｒ８．４．１',
    '令和8/4/1',
    'H38.4.1',
    '  2026-04-01  ',
    '\u30002026-04-01',
  ])('reads %j as 1 April 2026', (text) => expect(parseDay(text)).toBe(dayOf('2026-04-01')));

  it.each([
    '2026-04-01 09:30',
    '2026-04-01 9:30:15',
    '2026/04/01 午前9:30',
    '2026/4/1 PM 3:05',
    '2026-04-01T00:00:00.000Z',
    '2026-04-01T23:59:59+09:00',
    '2026年4月1日 9時30分',
    '2026年4月1日(水)',
    '2026/4/1（水） 10:00',
    '令和8年4月1日(水)',
    '令和8年4月1日 10:00',
  ])('leaves out the weekday or the time in %j', (text) => expect(parseDay(text)).toBe(dayOf('2026-04-01')));

  it.each([
    // 元年 is the first year of an era: 平成元年 is 1989, 令和元年 is 2019.
    ['令和元年5月1日', '2019-05-01'],
    ['令和1年5月1日', '2019-05-01'],
    ['平成元年1月8日', '1989-01-08'],
    ['平成31年4月30日', '2019-04-30'],
    ['2024/2/29', '2024-02-29'],
  ])('reads %s as %s', (text, day) => expect(parseDay(text)).toBe(dayOf(day)));

  it.each(['4/1/2026', '01-04-2026', '4/1', '4月1日', '26/4/1', '04012026', '20260401'])(
    'refuses %j rather than guess its order or year',
    (text) => expect(parseDay(text)).toBeNull(),
  );

  it.each([
    '2026-02-30',
    '2026/2/29',
    '2026/13/1',
    '2026/0/1',
    '2026/4/0',
    '令和8年4月31日',
    '令和0年4月1日',
  ])('knows no day %j', (text) => expect(parseDay(text)).toBeNull());

  it.each([
    '2026/4/1～2026/4/30',
    '2026/4/1 ～ 2026/4/30',
    '2026-04-01 - 2026-04-30',
    '令和8年4月1日～4月7日',
  ])('refuses the range %j rather than take its first day', (text) => expect(parseDay(text)).toBeNull());

  it.each([
    '',
    ' ',
    '合計',
    '未定',
    '2026',
    '2026-04',
    '45748',
    '2026-04-01x',
    '昭和64年1月7日',
    '大正8年4月1日',
  ])('refuses %j', (text) => expect(parseDay(text)).toBeNull());

  it('reads every day of the calendar in every way of writing it', () => {
    const anyDate = fc.date({
      min: new Date('1990-01-01T00:00:00Z'),
      max: new Date('2080-12-31T00:00:00Z'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(anyDate, (date) => {
        const [year, month, day] = [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()];
        const expected = Date.UTC(year, month - 1, day) / 86_400_000;
        expect(parseDay(date.toISOString())).toBe(expected);
        expect(parseDay(`${year}/${month}/${day}`)).toBe(expected);
        expect(parseDay(`${year}年${month}月${day}日`)).toBe(expected);
        expect(parseDay(`平成${year - 1988}年${month}月${day}日`)).toBe(expected);
        expect(parseDay(`${month}/${day}/${year}`)).toBeNull();
      }),
    );
  });
});
