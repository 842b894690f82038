import { GYAKUSAN_REQUIRED } from '../../src/functions/gyakusan-required';

describe('GYAKUSAN_REQUIRED', () => {
  it('divides the goal by the rate: 10 ÷ 25% = 40', () => {
    expect(GYAKUSAN_REQUIRED(10, '25%')).toEqual([[40]]);
  });

  it('goes back over every rate, down or across: 10 ÷ 25% ÷ 10% ÷ 30% = 1,333.33…', () => {
    expect(GYAKUSAN_REQUIRED(10, [[0.3], [0.1], [0.25]])[0]?.[0]).toBeCloseTo(4000 / 3, 9);
    expect(GYAKUSAN_REQUIRED(10, [[0.3, 0.1, 0.25]])[0]?.[0]).toBeCloseTo(4000 / 3, 9);
  });

  it('rounds up stage by stage when asked to: 2,000,000 ÷ 60,000 → 34, ÷ 22% = 154.5… → 155', () => {
    expect(GYAKUSAN_REQUIRED(2e6 / 6e4, 0.22, true)).toEqual([[155]]);
    // Without rounding: 33.33… ÷ 0.22 = 151.51…
    expect(GYAKUSAN_REQUIRED(2e6 / 6e4, 0.22, '')[0]?.[0]).toBeCloseTo(151.515, 3);
  });

  it('gives goals in a range back in its shape, blanks blank', () => {
    expect(
      GYAKUSAN_REQUIRED(
        [
          [10, ''],
          ['5', 0],
        ],
        0.5,
      ),
    ).toEqual([
      [20, ''],
      [10, 0],
    ]);
  });

  it('is blank while a rate on the way is not known', () => {
    expect(GYAKUSAN_REQUIRED(10, [[0.3], [''], [0.25]])).toEqual([['']]);
  });

  it('names the argument that is wrong', () => {
    expect(() => GYAKUSAN_REQUIRED(10, [[0.3], [10]])).toThrow('the argument rates must be a rate above 0');
    expect(() => GYAKUSAN_REQUIRED(10, undefined)).toThrow('the argument rates is missing');
    expect(() => GYAKUSAN_REQUIRED(-1, 0.3)).toThrow('the argument goal must be');
  });
});
