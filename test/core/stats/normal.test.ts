import fc from 'fast-check';
import { criticalValue, normalQuantile, normalTail } from '../../../src/core/stats/normal';
import { NORMAL_QUANTILE, NORMAL_TAIL } from './reference-values';
import { relativeError } from './relative-error';

describe('normalTail', () => {
  it.each(NORMAL_TAIL)('at %p agrees with the value computed to 40 digits', ([z], truth) => {
    expect(relativeError(normalTail(z), truth)).toBeLessThan(1e-12);
  });

  it('is one half in the middle, and what both sides leave is nothing', () => {
    expect(normalTail(0)).toBe(0.5);
    fc.assert(
      fc.property(fc.double({ min: -30, max: 30, noNaN: true }), (z) => {
        expect(normalTail(z) + normalTail(-z)).toBeCloseTo(1, 14);
      }),
    );
  });

  it('is 0 infinitely far out, and refuses what is no number', () => {
    expect(normalTail(Number.POSITIVE_INFINITY)).toBe(0);
    expect(normalTail(1e200)).toBe(0);
    expect(normalTail(Number.NEGATIVE_INFINITY)).toBe(1);
    expect(() => normalTail(Number.NaN)).toThrow('normalTail requires a number, not NaN');
  });

  it('falls as z grows', () => {
    const z = fc.double({ min: -8, max: 35, noNaN: true });
    fc.assert(
      fc.property(z, z, (x, y) => {
        const [low, high] = [Math.min(x, y), Math.max(x, y)];
        expect(normalTail(high)).toBeLessThanOrEqual(normalTail(low) * (1 + 1e-13));
      }),
    );
  });
});

describe('normalQuantile', () => {
  it.each(NORMAL_QUANTILE)('at %p agrees with the value computed to 40 digits', ([p], truth) => {
    expect(Math.abs(normalQuantile(p) - truth)).toBeLessThan(1e-14 * Math.max(1, Math.abs(truth)));
  });

  it('gives the printed points of the tables', () => {
    // Abramowitz & Stegun 1964, table 26.6.
    expect(normalQuantile(0.9)).toBeCloseTo(1.2815515655, 10);
    expect(normalQuantile(0.95)).toBeCloseTo(1.644853627, 9);
    expect(normalQuantile(0.975)).toBeCloseTo(1.9599639845, 10);
    expect(normalQuantile(0.995)).toBeCloseTo(2.5758293035, 10);
    expect(normalQuantile(0.5)).toBe(0);
  });

  it('inverts the tail', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-12, max: 1 - 1e-12, noNaN: true }), (p) => {
        expect(relativeError(normalTail(-normalQuantile(p)), p)).toBeLessThan(1e-11);
      }),
    );
  });

  it.each([0, 1, -0.1, 1.1, Number.NaN])('refuses %p', (p) => {
    expect(() => normalQuantile(p)).toThrow(`normalQuantile requires p between 0 and 1, not ${p}`);
  });
});

describe('criticalValue', () => {
  it('is 1.96 for 95% and 1.28 for 80%', () => {
    expect(criticalValue(0.95)).toBeCloseTo(1.959963984540054, 14);
    expect(criticalValue(0.8)).toBeCloseTo(1.2815515655446004, 14);
  });

  it.each([0, 1, 95, Number.NaN])('refuses a confidence of %p', (confidence) => {
    expect(() => criticalValue(confidence)).toThrow('requires a confidence between 0 and 1');
  });
});
