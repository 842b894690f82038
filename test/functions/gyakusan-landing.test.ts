import { landing } from '../../src/core/forecast/landing';
import { GYAKUSAN_LANDING } from '../../src/functions/gyakusan-landing';

const history = [
  { count: 20, exposure: 20 },
  { count: 24, exposure: 21 },
];
const historyRows = history.map(({ count, exposure }) => [count, exposure]);

describe('GYAKUSAN_LANDING', () => {
  it('gives median, low and high end, and with a goal its probability, as the core does', () => {
    // 6 in 10 days, 10 to come, nothing known before: 12, 9 to 17, and 12 or more with 0.558.
    expect(GYAKUSAN_LANDING(6, 10, 10)).toEqual([[12, 9, 17]]);
    expect(GYAKUSAN_LANDING(6, 10, 10, 12)).toEqual([[12, 9, 17, expect.closeTo(0.558, 3)]]);
  });

  it('leans on past months, and reads them from an open-ended range', () => {
    const { median, low, high, probability } = landing({
      done: 6,
      elapsed: 10,
      remaining: 10,
      goal: 15,
      history,
    });
    const wanted = [[median, low, high, probability]];
    expect(GYAKUSAN_LANDING(6, 10, 10, 15, historyRows)).toEqual(wanted);
    expect(GYAKUSAN_LANDING(6, 10, 10, 15, [...historyRows, ['', ''], ['', '']])).toEqual(wanted);
    expect(wanted).not.toEqual(GYAKUSAN_LANDING(6, 10, 10, 15));
  });

  it('keeps the place of a past month that is not known', () => {
    const withGap = [{ count: 30, exposure: 20 }, { count: 0, exposure: 0 }, ...history];
    const { median, low, high } = landing({ done: 6, elapsed: 10, remaining: 10, history: withGap });
    const rows = [[30, 20], ['', 20], ...historyRows];
    expect(GYAKUSAN_LANDING(6, 10, 10, '', rows)).toEqual([[median, low, high]]);
  });

  it('lands where it is when no day is left', () => {
    expect(GYAKUSAN_LANDING([[7], ['']], 20, 0, 7)).toEqual([
      [7, 7, 7, 1],
      ['', '', '', ''],
    ]);
  });

  it('is blank while nothing is known at all', () => {
    expect(GYAKUSAN_LANDING(0, 0, 20, 10)).toEqual([['', '', '', '']]);
  });

  it('asks for two columns of history', () => {
    expect(() => GYAKUSAN_LANDING(6, 10, 10, 12, [[20], [24]])).toThrow(
      'the argument history must have two columns',
    );
  });
});
