import fc from 'fast-check';
import { betaTails, bisect, gammaTails, hasReached } from '../../../src/core/stats/tails';
import { relativeError } from './relative-error';

const shape = fc.double({ min: 0.05, max: 3000, noNaN: true });

describe('betaTails', () => {
  it('keeps the digits of either side, however small', () => {
    // Beta(n, 1) has P(X ≤ x) = x^n, Beta(1, n) has P(X ≥ x) = (1 − x)^n.
    expect(relativeError(betaTails(0.1, 0.9, 200, 1).lower, 1e-200)).toBeLessThan(1e-12);
    expect(relativeError(betaTails(0.9, 0.1, 1, 200).upper, 1e-200)).toBeLessThan(1e-12);
  });

  it('has sides that sum to 1 and never leave [0, 1]', () => {
    fc.assert(
      fc.property(fc.double({ min: -0.1, max: 1.1, noNaN: true }), shape, shape, (x, a, b) => {
        const { lower, upper } = betaTails(x, 1 - x, a, b);
        expect(lower + upper).toBeCloseTo(1, 15);
        expect(Math.min(lower, upper)).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});

describe('gammaTails', () => {
  it('keeps the digits of either side, however small', () => {
    expect(relativeError(gammaTails(460, 1).upper, Math.exp(-460))).toBeLessThan(1e-12);
    // P(X ≤ x) = x^60 ÷ 60! · e^−x · (1 + x/61 + x²/(61·62) + …), about 1e-142 at x = 0.1.
    let small = Math.exp(-0.1) * (1 + 0.1 / 61 + 0.01 / (61 * 62) + 0.001 / (61 * 62 * 63));
    for (let k = 1; k <= 60; k++) small *= 0.1 / k;
    expect(relativeError(gammaTails(0.1, 60).lower, small)).toBeLessThan(1e-9);
  });

  it('has sides that sum to 1 and never leave [0, 1]', () => {
    fc.assert(
      fc.property(fc.double({ min: -1, max: 5000, noNaN: true }), shape, (x, s) => {
        const { lower, upper } = gammaTails(x, s);
        expect(lower + upper).toBeCloseTo(1, 15);
        expect(Math.min(lower, upper)).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it('agrees with itself where the series hands over to the fraction', () => {
    // They meet at x = shape + 1; just there the lower side grows by the density times the step.
    for (const s of [0.5, 3, 40]) {
      const { lower } = gammaTails(s + 1, s);
      expect(gammaTails(s + 1 - 1e-13, s).lower).toBeCloseTo(lower, 12);
    }
  });
});

describe('hasReached', () => {
  it('judges a low q by the lower side and a high one by the upper', () => {
    expect(hasReached(0.5, { lower: 0.5, upper: 0 })).toBe(true);
    expect(hasReached(0.5, { lower: 0.4999, upper: 0 })).toBe(false);
    expect(hasReached(0.75, { lower: 0, upper: 0.25 })).toBe(true);
    expect(hasReached(0.75, { lower: 1, upper: 0.2501 })).toBe(false);
  });

  it('overlooks a miss within the slack', () => {
    expect(hasReached(0.4, { lower: 0.39, upper: 0.61 }, 0.05)).toBe(true);
    expect(hasReached(0.4, { lower: 0.37, upper: 0.63 }, 0.05)).toBe(false);
    expect(hasReached(0.6, { lower: 0.59, upper: 0.41 }, 0.05)).toBe(true);
    expect(hasReached(0.6, { lower: 0.57, upper: 0.43 }, 0.05)).toBe(false);
  });
});

describe('bisect', () => {
  it('finds a boundary to the last digit, on the side that has reached it', () => {
    expect(bisect((u) => u * u >= 2, 0, 2)).toBe(Math.SQRT2);
    expect(bisect((u) => u >= -0.1, -745, 745)).toBe(-0.1);
  });

  it('gives the far end where nothing before it is reached', () => {
    expect(bisect(() => false, 0, 1)).toBe(1);
  });
});
