import fc from 'fast-check';
import { logMean } from '../../../src/core/stats/log-mean';

const amount = fc.double({ min: 1e-6, max: 1e9, noNaN: true });

describe('logMean', () => {
  it('of 2 and 1 is 1 ÷ ln 2, and of e and 1 is e − 1', () => {
    expect(logMean(2, 1)).toBeCloseTo(1 / Math.LN2, 14);
    expect(logMean(1, Math.E)).toBeCloseTo(Math.E - 1, 14);
  });

  it('has the limits of equal amounts and of none', () => {
    expect(logMean(3, 3)).toBe(3);
    expect(logMean(0, 0)).toBe(0);
    expect(logMean(5, 0)).toBe(0);
    expect(logMean(0, 5)).toBe(0);
  });

  it('keeps its digits where the amounts are close together', () => {
    // The series (a + b)/2 · (1 − v²/3 − …), v = (a − b) ÷ (a + b) = 5e-11, is the arithmetic mean to twenty digits.
    const a = 1_000_000;
    const b = a + 1e-4;
    expect(Math.abs(logMean(a, b) / ((a + b) / 2) - 1)).toBeLessThan(4e-16);
  });

  it('keeps its digits where they are far apart', () => {
    expect(logMean(1e200, 1e-200) / (1e200 / (400 * Math.LN10))).toBeCloseTo(1, 13);
    expect(logMean(1e300, 5e-324)).toBeGreaterThan(1e296);
  });

  it('agrees on both sides of twice as much', () => {
    // Two formulas meet there; (a − b) ÷ ln(a ÷ b) is a third way to say it.
    for (const a of [1.9, 2, 2.1, 30]) expect(logMean(a, 1)).toBeCloseTo((a - 1) / Math.log(a), 14);
  });

  it('lies between the geometric and the arithmetic mean, whichever comes first', () => {
    fc.assert(
      fc.property(amount, amount, (a, b) => {
        const mean = logMean(a, b);
        expect(mean).toBe(logMean(b, a));
        expect(mean).toBeGreaterThanOrEqual(Math.sqrt(a) * Math.sqrt(b) * (1 - 1e-12));
        expect(mean).toBeLessThanOrEqual(((a + b) / 2) * (1 + 1e-12));
      }),
    );
  });

  it.each([
    [-1, 2],
    [2, -1],
    [Number.NaN, 1],
    [1, Number.POSITIVE_INFINITY],
  ])('refuses %p and %p', (a, b) => {
    expect(() => logMean(a, b)).toThrow(`logMean requires two amounts of 0 or more, not ${a} and ${b}`);
  });
});
