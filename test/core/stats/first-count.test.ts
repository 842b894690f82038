import fc from 'fast-check';
import { firstCount } from '../../../src/core/stats/first-count';

describe('firstCount', () => {
  it('finds the first whole number whose square is 200 or more', () => {
    expect(firstCount((k) => k * k >= 200, 0, 1000)).toBe(15);
  });

  it('finds any first number, asking about twice its logarithm', () => {
    fc.assert(
      fc.property(fc.integer({ min: -50, max: 1_000_000 }), fc.nat(1_000_000), (from, distance) => {
        let asked = 0;
        const found = firstCount(
          (k) => {
            asked++;
            return k >= from + distance;
          },
          from,
          2_000_000,
        );
        expect(found).toBe(from + distance);
        expect(asked).toBeLessThanOrEqual(2 * Math.log2(distance + 1) + 3);
      }),
    );
  });

  it('never asks beyond the last, and gives it where nothing before it holds', () => {
    const asked: number[] = [];
    const never = (k: number) => {
      asked.push(k);
      return false;
    };
    expect(firstCount(never, 3, 10)).toBe(10);
    expect(Math.max(...asked)).toBe(9);
    expect(firstCount(never, 4, 4)).toBe(4);
  });
});
