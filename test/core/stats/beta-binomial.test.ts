import fc from 'fast-check';
import {
  betaBinomialMass,
  betaBinomialQuantile,
  betaBinomialTail,
} from '../../../src/core/stats/beta-binomial';
import { binomialTail } from '../../../src/core/stats/binomial';
import { BETA_BINOMIAL_MASS, BETA_BINOMIAL_TAIL } from './reference-values';
import { relativeError } from './relative-error';

const trials = fc.integer({ min: 0, max: 300 });
const parameter = fc.oneof(
  fc.double({ min: 0.1, max: 1, noNaN: true }),
  fc.double({ min: 1, max: 500, noNaN: true }),
);
const shape = fc.record({ a: parameter, b: parameter });

describe('betaBinomialMass', () => {
  it.each(BETA_BINOMIAL_MASS)('of %p agrees with the value computed to 40 digits', ([k, n, at], truth) => {
    expect(relativeError(betaBinomialMass(k, n, at), truth)).toBeLessThan(2e-12);
  });

  it('fits the boys among twelve children as published', () => {
    // 6,115 families in Saxony (Geissler 1889), fitted by maximum likelihood: a = 34.09558, b = 31.5715
    // (J. K. Lindsey & P. M. E. Altham 1998).
    const fitted = [2.3, 22.6, 104.8, 310.9, 655.7, 1036.2, 1257.9, 1182.1, 853.6, 461.9, 177.9, 43.8, 5.2];
    fitted.forEach((families, boys) => {
      expect(6115 * betaBinomialMass(boys, 12, { a: 34.09558, b: 31.5715 })).toBeCloseTo(families, 1);
    });
  });

  it('makes every count equally likely when nothing is known of the rate', () => {
    for (let k = 0; k <= 4; k++) expect(betaBinomialMass(k, 4, { a: 1, b: 1 })).toBeCloseTo(0.2, 14);
  });

  it('sums to 1 and has the mean n · a ÷ (a + b)', () => {
    fc.assert(
      fc.property(trials, shape, (n, at) => {
        let sum = 0;
        let mean = 0;
        for (let k = 0; k <= n; k++) {
          sum += betaBinomialMass(k, n, at);
          mean += k * betaBinomialMass(k, n, at);
        }
        expect(sum).toBeCloseTo(1, 11);
        expect(Math.abs(mean - (n * at.a) / (at.a + at.b))).toBeLessThan(1e-11 * (1 + n));
      }),
    );
  });

  it('is 0 for counts that cannot be, and certain where nothing is tried', () => {
    expect([-1, 5, 1.5].map((k) => betaBinomialMass(k, 4, { a: 1, b: 2 }))).toEqual([0, 0, 0]);
    expect(betaBinomialMass(0, 0, { a: 1, b: 2 })).toBeCloseTo(1, 14);
  });

  it('refuses what is no number of trials and no shape', () => {
    expect(() => betaBinomialMass(0, 1.5, { a: 1, b: 1 })).toThrow(
      'betaBinomialMass requires a whole number of trials',
    );
    expect(() => betaBinomialMass(0, 1, { a: 0, b: 1 })).toThrow(
      'betaBinomialMass requires a above 0, not 0',
    );
    expect(() => betaBinomialMass(0, 1, { a: 1, b: -1 })).toThrow(
      'betaBinomialMass requires b above 0, not -1',
    );
  });
});

describe('betaBinomialTail', () => {
  it.each(BETA_BINOMIAL_TAIL)('of %p agrees with the value computed to 40 digits', ([k, n, at], truth) => {
    expect(relativeError(betaBinomialTail(k, n, at), truth)).toBeLessThan(2e-12);
  });

  it('is the sum of the masses from k on', () => {
    fc.assert(
      fc.property(trials, shape, fc.double({ min: -0.1, max: 1.1, noNaN: true }), (n, at, share) => {
        const k = Math.round(share * n);
        let sum = 0;
        for (let j = Math.max(0, k); j <= n; j++) sum += betaBinomialMass(j, n, at);
        expect(betaBinomialTail(k, n, at)).toBeCloseTo(sum, 11);
      }),
    );
  });

  it('falls with k and never falls with more trials', () => {
    fc.assert(
      fc.property(trials, trials, shape, (n, k, at) => {
        const here = betaBinomialTail(k, n, at);
        expect(betaBinomialTail(k + 1, n, at)).toBeLessThanOrEqual(here + 1e-12);
        expect(betaBinomialTail(k, n + 1, at)).toBeGreaterThanOrEqual(here - 1e-12);
      }),
    );
  });

  it('comes to the binomial as the rate becomes certain', () => {
    expect(betaBinomialTail(10, 40, { a: 2.5e11, b: 7.5e11 })).toBeCloseTo(binomialTail(10, 40, 0.25), 9);
  });

  it('is certain of nothing, and rules out more than was tried', () => {
    expect([0, -2, -0.5].map((k) => betaBinomialTail(k, 5, { a: 1, b: 1 }))).toEqual([1, 1, 1]);
    expect(betaBinomialTail(6, 5, { a: 1, b: 1 })).toBe(0);
    expect(betaBinomialTail(5, 5, { a: 1, b: 1 })).toBeCloseTo(1 / 6, 14);
    expect(betaBinomialTail(1, 5, { a: 1, b: 1 })).toBeCloseTo(5 / 6, 14);
    expect(betaBinomialTail(0.2, 5, { a: 1, b: 1 })).toBeCloseTo(5 / 6, 14);
  });

  it('refuses what is no number of trials and no shape', () => {
    expect(() => betaBinomialTail(0, -1, { a: 1, b: 1 })).toThrow(
      'betaBinomialTail requires a whole number of trials',
    );
    expect(() => betaBinomialTail(Number.NaN, 1, { a: 1, b: 1 })).toThrow(
      'betaBinomialTail requires a finite k, not NaN',
    );
    expect(() => betaBinomialTail(0, 1, { a: 1, b: 0 })).toThrow(
      'betaBinomialTail requires b above 0, not 0',
    );
  });
});

describe('betaBinomialQuantile', () => {
  it('counts through a flat distribution', () => {
    // Every count from 0 to 9 has probability 1/10, and is reached exactly at its own tenth.
    const flat = { a: 1, b: 1 };
    expect([0, 0.1, 0.1001, 0.5, 0.9, 0.9001, 1].map((q) => betaBinomialQuantile(q, 9, flat))).toEqual([
      0, 0, 1, 4, 8, 9, 9,
    ]);
  });

  it('is the smallest count whose probability comes to q', () => {
    fc.assert(
      fc.property(trials, shape, fc.double({ min: 0, max: 1, noNaN: true }), (n, at, q) => {
        const k = betaBinomialQuantile(q, n, at);
        expect(1 - betaBinomialTail(k + 1, n, at)).toBeGreaterThanOrEqual(q - 1e-10);
        if (k > 0) expect(1 - betaBinomialTail(k, n, at)).toBeLessThan(q + 1e-10);
      }),
    );
  });

  it('counts up the masses, however far the median lies from the mean', () => {
    for (const at of [
      { a: 5, b: 0.3 },
      { a: 0.3, b: 5 },
      { a: 2, b: 0.6 },
    ]) {
      for (let percent = 5; percent < 100; percent += 5) {
        let k = 0;
        for (let sum = betaBinomialMass(0, 20, at); sum < percent / 100; k++)
          sum += betaBinomialMass(k + 1, 20, at);
        expect([at, percent, betaBinomialQuantile(percent / 100, 20, at)]).toEqual([at, percent, k]);
      }
    }
  });

  it('is n at 1 however unlikely, and 0 where nothing is tried', () => {
    expect(betaBinomialQuantile(1, 5000, { a: 2, b: 3000 })).toBe(5000);
    expect(betaBinomialQuantile(0.7, 0, { a: 2, b: 3 })).toBe(0);
  });

  it('refuses what is no probability and no shape', () => {
    expect(() => betaBinomialQuantile(-0.1, 4, { a: 1, b: 1 })).toThrow(
      'betaBinomialQuantile requires q in [0, 1]',
    );
    expect(() => betaBinomialQuantile(0.1, 4, { a: 0, b: 1 })).toThrow(
      'betaBinomialQuantile requires a above 0',
    );
  });
});
