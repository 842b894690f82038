import fc from 'fast-check';
import { newcombeInterval } from '../../../src/core/stats/newcombe-interval';

const counted = fc
  .integer({ min: 0, max: 5000 })
  .chain((n) => fc.tuple(fc.integer({ min: 0, max: n }), fc.constant(n)));

describe('newcombeInterval', () => {
  // R. G. Newcombe 1998, "Interval estimation for the difference between independent proportions", table II, method 10.
  it.each([
    [56, 70, 48, 80, 0.0524, 0.3339],
    [9, 10, 3, 10, 0.1705, 0.809],
    [6, 7, 2, 7, 0.0582, 0.8062],
    [5, 56, 0, 29, -0.0381, 0.1926],
    [0, 10, 0, 20, -0.1611, 0.2775],
    [0, 10, 0, 10, -0.2775, 0.2775],
    [10, 10, 0, 20, 0.6791, 1],
    [10, 10, 0, 10, 0.6075, 1],
  ])('of %d/%d − %d/%d is the published %d to %d', (k1, n1, k2, n2, low, high) => {
    const interval = newcombeInterval(k1, n1, k2, n2);
    expect(interval.difference).toBeCloseTo(k1 / n1 - k2 / n2, 14);
    expect(interval.low).toBeCloseTo(low, 4);
    expect(interval.high).toBeCloseTo(high, 4);
  });

  it('changes its sign and its ends when first and second are swapped', () => {
    fc.assert(
      fc.property(counted, counted, ([k1, n1], [k2, n2]) => {
        const there = newcombeInterval(k1, n1, k2, n2);
        const back = newcombeInterval(k2, n2, k1, n1);
        expect(back.difference + there.difference).toBe(0);
        expect(back.low).toBeCloseTo(-there.high, 12);
        expect(back.high).toBeCloseTo(-there.low, 12);
      }),
    );
  });

  it('contains the difference and stays within what a difference can be', () => {
    fc.assert(
      fc.property(counted, counted, ([k1, n1], [k2, n2]) => {
        const { difference, low, high } = newcombeInterval(k1, n1, k2, n2);
        expect(low).toBeGreaterThanOrEqual(-1 - 1e-15);
        expect(low).toBeLessThanOrEqual(difference);
        expect(difference).toBeLessThanOrEqual(high);
        expect(high).toBeLessThanOrEqual(1 + 1e-15);
      }),
    );
  });

  it('is narrower at a lower confidence', () => {
    const sure = newcombeInterval(56, 70, 48, 80, 0.95);
    const less = newcombeInterval(56, 70, 48, 80, 0.8);
    expect(less.low).toBeGreaterThan(sure.low);
    expect(less.high).toBeLessThan(sure.high);
  });

  it('says that anything is possible where one side counted nothing', () => {
    const anything = { difference: 0, low: -1, high: 1 };
    expect(newcombeInterval(0, 0, 3, 10)).toEqual(anything);
    expect(newcombeInterval(3, 10, 0, 0)).toEqual(anything);
    expect(newcombeInterval(0, 0, 0, 0)).toEqual(anything);
  });

  it('refuses counts that cannot be, on either side', () => {
    expect(() => newcombeInterval(11, 10, 1, 2)).toThrow(
      'newcombeInterval requires 0 <= k <= n, not k = 11, n = 10',
    );
    expect(() => newcombeInterval(1, 2, 11, 10)).toThrow(
      'newcombeInterval requires 0 <= k <= n, not k = 11, n = 10',
    );
  });
});
