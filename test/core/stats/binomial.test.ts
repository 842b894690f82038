import fc from 'fast-check';
import { binomialMass, binomialQuantile, binomialTail } from '../../../src/core/stats/binomial';
import { BINOMIAL_MASS, BINOMIAL_TAIL } from './reference-values';
import { relativeError } from './relative-error';

const trials = fc.integer({ min: 0, max: 400 });
const rate = fc.double({ min: 0, max: 1, noNaN: true });

describe('binomialMass', () => {
  it.each(BINOMIAL_MASS)('of %p agrees with the value computed to 40 digits', ([k, n, p], truth) => {
    expect(relativeError(binomialMass(k, n, p), truth)).toBeLessThan(2e-12);
  });

  it('of four coins is 1, 4, 6, 4, 1 sixteenths', () => {
    [1, 4, 6, 4, 1].forEach((ways, k) => {
      expect(binomialMass(k, 4, 0.5)).toBeCloseTo(ways / 16, 15);
    });
  });

  it('sums to 1 and has the mean np', () => {
    fc.assert(
      fc.property(trials, rate, (n, p) => {
        let sum = 0;
        let mean = 0;
        for (let k = 0; k <= n; k++) {
          sum += binomialMass(k, n, p);
          mean += k * binomialMass(k, n, p);
        }
        expect(sum).toBeCloseTo(1, 11);
        expect(Math.abs(mean - n * p)).toBeLessThan(1e-11 * (1 + n * p));
      }),
    );
  });

  it('is 0 for counts that cannot be', () => {
    expect([-1, 5, 1.5, -0.5].map((k) => binomialMass(k, 4, 0.5))).toEqual([0, 0, 0, 0]);
  });

  it('is certain where nothing is tried, nothing can succeed, or everything must', () => {
    expect([0, 0.3, 1].map((p) => binomialMass(0, 0, p))).toEqual([1, 1, 1]);
    expect([0, 1, 7].map((k) => binomialMass(k, 7, 0))).toEqual([1, 0, 0]);
    expect([0, 1, 7].map((k) => binomialMass(k, 7, 1))).toEqual([0, 0, 1]);
  });

  it('refuses what is no number of trials and no probability', () => {
    expect(() => binomialMass(0, -1, 0.5)).toThrow('binomialMass requires a whole number of trials, not -1');
    expect(() => binomialMass(0, 1.5, 0.5)).toThrow(
      'binomialMass requires a whole number of trials, not 1.5',
    );
    expect(() => binomialMass(0, 1, 1.1)).toThrow('binomialMass requires p in [0, 1], not 1.1');
    expect(() => binomialMass(0, 1, -0.1)).toThrow('binomialMass requires p in [0, 1], not -0.1');
    expect(() => binomialMass(0, 1, Number.NaN)).toThrow('binomialMass requires p in [0, 1], not NaN');
  });
});

describe('binomialTail', () => {
  it.each(BINOMIAL_TAIL)('of %p agrees with the value computed to 40 digits', ([k, n, p], truth) => {
    expect(relativeError(binomialTail(k, n, p), truth)).toBeLessThan(2e-12);
  });

  it('finds 40 meetings at 25% a thin plan for 10 wins: 0.5605', () => {
    expect(binomialTail(10, 40, 0.25)).toBeCloseTo(0.5605, 4);
  });

  it('is the sum of the masses from k on', () => {
    fc.assert(
      fc.property(trials, rate, fc.double({ min: -0.1, max: 1.1, noNaN: true }), (n, p, share) => {
        const k = Math.round(share * n);
        let sum = 0;
        for (let j = Math.max(0, k); j <= n; j++) sum += binomialMass(j, n, p);
        expect(binomialTail(k, n, p)).toBeCloseTo(sum, 11);
      }),
    );
  });

  it('falls with k, and never falls with more trials or a better rate', () => {
    fc.assert(
      fc.property(trials, trials, rate, rate, (n, k, p, better) => {
        const here = binomialTail(k, n, p);
        expect(binomialTail(k + 1, n, p)).toBeLessThanOrEqual(here);
        expect(binomialTail(k, n + 1, p)).toBeGreaterThanOrEqual(here * (1 - 1e-12));
        expect(binomialTail(k, n, Math.max(p, better))).toBeGreaterThanOrEqual(here * (1 - 1e-12));
      }),
    );
  });

  it('is certain of nothing or less, and rules out more than was tried', () => {
    expect([0, -3, -0.5].map((k) => binomialTail(k, 5, 0))).toEqual([1, 1, 1]);
    expect(binomialTail(6, 5, 1)).toBe(0);
    expect(binomialTail(5, 5, 1)).toBe(1);
    expect(binomialTail(1, 5, 0)).toBe(0);
    expect(binomialTail(5, 5, 0.5)).toBeCloseTo(1 / 32, 15);
    expect(binomialTail(0, 0, 0.5)).toBe(1);
  });

  it('takes a part of a success for the whole', () => {
    expect(binomialTail(1.2, 5, 0.5)).toBe(binomialTail(2, 5, 0.5));
  });

  it('refuses what is no number of trials and no probability', () => {
    expect(() => binomialTail(0, -1, 0.5)).toThrow('binomialTail requires a whole number of trials');
    expect(() => binomialTail(0, 1, 2)).toThrow('binomialTail requires p in [0, 1], not 2');
    expect(() => binomialTail(Number.NaN, 1, 0.5)).toThrow('binomialTail requires a finite k, not NaN');
  });
});

describe('binomialQuantile', () => {
  it('finds the median of ten coins, and each count at exactly its own probability', () => {
    expect(binomialQuantile(0.5, 10, 0.5)).toBe(5);
    // P(X ≤ 0) = 1/1024 and P(X ≤ 1) = 11/1024: reached, not passed.
    expect(binomialQuantile(1 / 1024, 10, 0.5)).toBe(0);
    expect(binomialQuantile(1.001 / 1024, 10, 0.5)).toBe(1);
    expect(binomialQuantile(11 / 1024, 10, 0.5)).toBe(1);
    expect(binomialQuantile(1013 / 1024, 10, 0.5)).toBe(8);
    expect(binomialQuantile(1013.001 / 1024, 10, 0.5)).toBe(9);
  });

  it('is the smallest count whose probability comes to q', () => {
    fc.assert(
      fc.property(trials, rate, rate, (n, p, q) => {
        const k = binomialQuantile(q, n, p);
        expect(1 - binomialTail(k + 1, n, p)).toBeGreaterThanOrEqual(q - 1e-10);
        if (k > 0) expect(1 - binomialTail(k, n, p)).toBeLessThan(q + 1e-10);
      }),
    );
  });

  it('gives every count back from its own probability', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 60 }),
        fc.double({ min: 0.05, max: 0.95, noNaN: true }),
        (n, p) => {
          for (let k = 0, below = 0; k < n; k++) {
            below += binomialMass(k, n, p);
            // Nearer to 1 a probability has too few digits left to tell.
            if (binomialMass(k, n, p) > 1e-6 && below < 0.999) expect(binomialQuantile(below, n, p)).toBe(k);
          }
        },
      ),
    );
  });

  it('lies a normal distance from the mean at n = 100,000', () => {
    // Mean 25,000, standard deviation √18,750 = 136.93; 1.2816 of them are 175.5.
    expect(Math.abs(binomialQuantile(0.9, 100_000, 0.25) - 25_175.5)).toBeLessThanOrEqual(1.5);
    expect(Math.abs(binomialQuantile(0.1, 100_000, 0.25) - 24_824.5)).toBeLessThanOrEqual(1.5);
  });

  it('has its ends at 0 and at n, or where the rate leaves no choice', () => {
    expect(binomialQuantile(0, 10, 0.5)).toBe(0);
    expect(binomialQuantile(1, 10, 0.5)).toBe(10);
    expect(binomialQuantile(1, 5000, 0.01)).toBe(5000);
    expect(binomialQuantile(1, 10, 0)).toBe(0);
    expect(binomialQuantile(0.3, 10, 1)).toBe(10);
    expect(binomialQuantile(0.3, 0, 0.5)).toBe(0);
  });

  it('refuses what is no probability', () => {
    expect(() => binomialQuantile(1.1, 4, 0.5)).toThrow('binomialQuantile requires q in [0, 1], not 1.1');
    expect(() => binomialQuantile(0.5, 4, 1.1)).toThrow('binomialQuantile requires p in [0, 1], not 1.1');
    expect(() => binomialQuantile(0.5, -4, 0.5)).toThrow(
      'binomialQuantile requires a whole number of trials',
    );
  });
});
