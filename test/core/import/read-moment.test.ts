import fc from 'fast-check';
import { formatDay } from '../../../src/core/calendar/day';
import { findDateOrder } from '../../../src/core/import/date-order';
import { momentText, readMoment, readTime } from '../../../src/core/import/read-moment';

const JAPAN = 540;

/** What a text means, written as a moment; the orders it may be in; or null. */
function read(text: string, order?: 'ymd' | 'mdy' | 'dmy') {
  const found = readMoment(text, JAPAN, order);
  if (found === null) return null;
  return 'day' in found ? momentText(found) : found.orders;
}

describe('readMoment', () => {
  it.each([
    ...[
      '2026-04-01',
      '2026/4/1',
      '2026.4.1',
      '2026年4月1日',
      '2026年4月1日(水)',
      '２０２６／４／１',
      '20260401',
    ],
    ...['令和8年4月1日', '令和8.4.1', 'R8.4.1', 'r08/04/01', 'H38.4.1', '平成38年4月1日', '46113'],
    ...['1 Apr 2026', '01-Apr-26', 'Apr 1, 2026', 'April 1st, 2026', 'Wed, 1 April 2026'],
  ])('reads %j as 1 April 2026', (text) => expect(read(text)).toBe('2026-04-01'));

  it.each([
    ['2026-04-01 9:30', '2026-04-01T09:30'],
    ['2026/4/1 09:30:59', '2026-04-01T09:30'],
    ['2026年4月1日(水) 午後3時', '2026-04-01T15:00'],
    ['2026年4月1日 9時30分', '2026-04-01T09:30'],
    ['April 1, 2026 12:05 AM', '2026-04-01T00:05'],
    ['2026-04-01T23:30:00+09:00', '2026-04-01T23:30'],
    ['2026-03-31T15:30:00.000Z', '2026-04-01T00:30'],
    ['2026-03-31T15:30:00.000+0000', '2026-04-01T00:30'],
    ['46113.5', '2026-04-01T12:00'],
    ['1775001600000', '2026-04-01T09:00'],
  ])('reads %j as %s in Japan', (text, moment) => expect(read(text)).toBe(moment));

  it.each([
    ...['', '昨日', '合計', '4/1', '2026-02-30', '2026-13-01', '2026-04-01〜2026-04-03', '2026-04-01 25:00'],
    ...['32/1/2026', '1200', '123456', '03-1234-5678', '4.5', '2026', '令和8年'],
  ])('reads no day in %j', (text) => expect(read(text)).toBeNull());

  it.each([
    ['3/4/2026', ['dmy', 'mdy']],
    ['4/13/2026', ['mdy']],
    ['13.4.2026', ['dmy']],
    ['03/04/26', ['ymd', 'dmy', 'mdy']],
    ['3/4/26', ['dmy', 'mdy']],
    ['26/4/1', ['ymd']],
  ])('leaves the order of %s open', (text, orders) => expect(read(text)).toEqual(orders));

  it('takes the order it is told, and no other', () => {
    expect(read('3/4/2026 9:30', 'dmy')).toBe('2026-04-03T09:30');
    expect(read('3/4/2026', 'mdy')).toBe('2026-03-04');
    expect(read('4/13/2026', 'dmy')).toBeNull();
  });

  it('reads every day back from what a moment is written as', () => {
    const day = fc.integer({ min: 0, max: 40000 });
    const minute = fc.option(fc.integer({ min: 0, max: 1439 }));
    fc.assert(
      fc.property(day, minute, (number, time) => {
        const text = momentText({ day: number, minute: time });
        expect(readMoment(text, JAPAN)).toEqual({ day: number, minute: time });
        expect(text.slice(0, 10)).toBe(formatDay(number));
      }),
    );
  });
});

describe('readTime', () => {
  it.each([
    ['9:30', 570],
    ['09:30:15', 570],
    ['午後3時', 900],
    ['3:05 PM', 905],
    ['15時20分', 920],
    ['0.5', 720],
  ])('reads %j', (text, minute) => expect(readTime(text)).toBe(minute));

  it.each(['', '930', '25:00', '朝'])('reads no time in %j', (text) => expect(readTime(text)).toBeNull());
});

describe('findDateOrder', () => {
  const find = (...values: string[]) => findDateOrder(values, JAPAN);

  it('is settled by one day that fits only one order', () => {
    expect(find('3/4/2026', '4/13/2026').order).toBe('mdy');
    expect(find('3/4/2026', '13/4/2026').order).toBe('dmy');
    expect(find('26/3/4', '26/3/31').order).toBe('ymd');
  });

  it('stays open where every day fits more than one, and shows them', () => {
    expect(find('3/4/2026', '', '5/6/2026', '3/4/2026')).toEqual({
      order: null,
      open: ['mdy', 'dmy'],
      samples: ['3/4/2026', '5/6/2026'],
    });
  });

  it('stays open where no order fits all', () => {
    expect(find('13/4/2026', '4/13/2026', '3/4/2026')).toMatchObject({ order: null, open: ['mdy', 'dmy'] });
  });

  it('asks nothing where there is nothing to ask', () => {
    expect(find('2026-04-01', '令和8年4月1日', 'x')).toEqual({ order: null, open: [], samples: [] });
    expect(find('4/4/2026', '5/5/2026')).toEqual({ order: null, open: [], samples: [] });
  });

  it('never takes a day for another one: what it settles on is the order the days were written in', () => {
    const days = fc.array(fc.tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 })), {
      minLength: 1,
    });
    fc.assert(
      fc.property(days, fc.boolean(), (list, monthFirst) => {
        const written = list.map(([m, d]) => (monthFirst ? `${m}/${d}/2026` : `${d}/${m}/2026`));
        const { order, open } = find(...written);
        const isTold = list.some(([m, d]) => d > 12 && m !== d);
        const isOpen = !isTold && list.some(([m, d]) => m !== d);
        if (isTold) expect(order).toBe(monthFirst ? 'mdy' : 'dmy');
        expect(open.length > 0).toBe(isOpen);
      }),
    );
  });
});
