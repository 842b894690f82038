import { GYAKUSAN_INTERVAL } from '../../src/functions/gyakusan-interval';

describe('GYAKUSAN_INTERVAL', () => {
  it('is 1.9% to 5.7% for 12 of 360', () => {
    // (p + z²/2n ± z √(p(1 − p)/n + z²/4n²)) ÷ (1 + z²/n), p = 12/360, n = 360, z = 1.959964
    expect(GYAKUSAN_INTERVAL(12, 360)).toEqual([
      [expect.closeTo(0.01916906, 8), expect.closeTo(0.05735179, 8)],
    ]);
  });

  it('gives a low and a high end beside each other for each row, blanks for a blank one', () => {
    const rows = GYAKUSAN_INTERVAL([[12], [''], [0]], [[360], [10], [0]]);
    expect(rows).toEqual([
      [expect.closeTo(0.0192, 4), expect.closeTo(0.0574, 4)],
      ['', ''],
      [0, 1],
    ]);
  });

  it('is narrower at a lower confidence', () => {
    const [[low, high] = []] = GYAKUSAN_INTERVAL(12, 360, '80%');
    expect(low).toBeGreaterThan(0.0192);
    expect(high).toBeLessThan(0.0573);
  });

  it('finds more successes than trials impossible', () => {
    expect(() => GYAKUSAN_INTERVAL(13, 12)).toThrow(
      'the argument successes must be at most trials, not 13 of 12',
    );
  });
});
