import fc from 'fast-check';
import { betaDensity, betaQuantile, betaTail } from '../../../src/core/stats/beta';
import { binomialTail } from '../../../src/core/stats/binomial';
import { BETA_DENSITY, BETA_QUANTILE, BETA_TAIL } from './reference-values';
import { relativeError } from './relative-error';

const inside = fc.double({ min: 1e-9, max: 1 - 1e-9, noNaN: true });
const shape = fc.record({
  a: fc.double({ min: 0.2, max: 5000, noNaN: true }),
  b: fc.double({ min: 0.2, max: 5000, noNaN: true }),
});

const NO_SHAPES = [
  { a: 0, b: 1 },
  { a: 1, b: 0 },
  { a: -1, b: 1 },
  { a: 1, b: Number.NaN },
  { a: Number.POSITIVE_INFINITY, b: 1 },
];

describe('betaDensity', () => {
  it.each(BETA_DENSITY)('at %p agrees with the value computed to 40 digits', ([x, at], truth) => {
    expect(relativeError(betaDensity(x, at), truth)).toBeLessThan(2e-12);
  });

  it('of Beta(2, 2) is 6x(1 − x), of Beta(1, 1) flat', () => {
    expect(betaDensity(0.25, { a: 2, b: 2 })).toBeCloseTo(1.125, 14);
    expect(betaDensity(0.9, { a: 1, b: 1 })).toBeCloseTo(1, 14);
  });

  it.each([0, 1, -0.5, 1.5, Number.NaN])('refuses %p', (x) => {
    expect(() => betaDensity(x, { a: 2, b: 2 })).toThrow('betaDensity requires');
  });

  it('refuses what is no shape', () => {
    for (const at of NO_SHAPES) expect(() => betaDensity(0.5, at)).toThrow('betaDensity requires');
  });
});

describe('betaTail', () => {
  it.each(BETA_TAIL)('at %p agrees with the value computed to 40 digits', ([x, at], truth) => {
    expect(relativeError(betaTail(x, at), truth)).toBeLessThan(2e-12);
  });

  it('of Beta(2, 1) is 1 − x², of Beta(1, 3) is (1 − x)³', () => {
    for (const x of [0.001, 0.3, 0.5, 0.9, 0.999]) {
      expect(betaTail(x, { a: 2, b: 1 })).toBeCloseTo(1 - x * x, 14);
      expect(relativeError(betaTail(x, { a: 1, b: 3 }), (1 - x) ** 3)).toBeLessThan(1e-12);
    }
  });

  it('is a binomial tail at whole shapes, seen from the other side', () => {
    // P(rate ≥ x) is the chance of fewer than a successes in a + b − 1 trials at x (A&S 1964, 26.5.24).
    const whole = fc.integer({ min: 1, max: 300 });
    fc.assert(
      fc.property(inside, whole, whole, (x, a, b) => {
        expect(betaTail(x, { a, b })).toBeCloseTo(1 - binomialTail(a, a + b - 1, x), 11);
      }),
    );
  });

  it('mirrors, falls with x, and is a probability', () => {
    fc.assert(
      fc.property(inside, inside, shape, (x, y, { a, b }) => {
        const tail = betaTail(x, { a, b });
        expect(tail + betaTail(1 - x, { a: b, b: a })).toBeCloseTo(1, 7);
        expect(betaTail(Math.max(x, y), { a, b })).toBeLessThanOrEqual(tail + 1e-12);
        expect(tail).toBeGreaterThanOrEqual(0);
        expect(tail).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('is 1 from 0 down and 0 from 1 up', () => {
    expect([-1, 0, 1, 2].map((x) => betaTail(x, { a: 2, b: 3 }))).toEqual([1, 1, 0, 0]);
  });

  it('refuses what is no shape', () => {
    for (const at of NO_SHAPES) expect(() => betaTail(0.5, at)).toThrow('betaTail requires');
    expect(() => betaTail(0.5, { a: 0, b: 1 })).toThrow('betaTail requires a above 0, not 0');
    expect(() => betaTail(Number.NaN, { a: 1, b: 1 })).toThrow('betaTail requires a finite x, not NaN');
  });
});

describe('a shape', () => {
  it('may know more than its two parameters', () => {
    const known = { a: 2, b: 1, low: 0, mean: null };
    expect(betaTail(0.5, known)).toBeCloseTo(0.75, 14);
    expect(betaDensity(0.5, known)).toBeCloseTo(1, 14);
    expect(betaQuantile(0.25, known)).toBeCloseTo(0.5, 13);
  });
});

describe('betaQuantile', () => {
  it.each(BETA_QUANTILE)('at %p agrees with the value computed to 40 digits', ([q, at], truth) => {
    expect(relativeError(betaQuantile(q, at), truth)).toBeLessThan(1e-12);
  });

  it('of Beta(1, 2) is 1 − √(1 − q), and of a symmetric shape one half in the middle', () => {
    for (const q of [0.01, 0.36, 0.75, 0.99]) {
      expect(betaQuantile(q, { a: 1, b: 2 })).toBeCloseTo(1 - Math.sqrt(1 - q), 13);
    }
    expect(betaQuantile(0.5, { a: 7, b: 7 })).toBeCloseTo(0.5, 13);
  });

  it('inverts the tail', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-6, max: 1 - 1e-6, noNaN: true }), shape, (q, at) => {
        // A b below 1 piles the rates up at 1, where neighbouring numbers lie too far apart to tell.
        fc.pre(at.b >= 1);
        expect(betaTail(betaQuantile(q, at), at)).toBeCloseTo(1 - q, 10);
      }),
    );
  });

  it('keeps its digits for tiny rates', () => {
    // Beta(a, 1) has P(X ≤ x) = x^a: at q = 0.1 and a = 0.01 that is 1e-100.
    expect(relativeError(betaQuantile(0.1, { a: 0.01, b: 1 }), 1e-100)).toBeLessThan(1e-11);
  });

  it('ends at 0 and 1', () => {
    expect(betaQuantile(0, { a: 2, b: 3 })).toBe(0);
    expect(betaQuantile(1, { a: 2, b: 3 })).toBe(1);
  });

  it('refuses what is no shape and no probability', () => {
    for (const at of NO_SHAPES) expect(() => betaQuantile(0.5, at)).toThrow('betaQuantile requires');
    expect(() => betaQuantile(1.1, { a: 1, b: 1 })).toThrow('betaQuantile requires q in [0, 1], not 1.1');
  });
});
