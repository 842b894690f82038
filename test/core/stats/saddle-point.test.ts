import fc from 'fast-check';
import { binomialTerm, deviance, poissonTerm, stirlingError } from '../../../src/core/stats/saddle-point';
import { relativeError } from './relative-error';

const LN_SQRT_2PI = Math.log(2 * Math.PI) / 2;

describe('stirlingError', () => {
  it('is what Stirling leaves out of ln x!', () => {
    for (let x = 1, logFactorial = 0; x <= 30; x++) {
      logFactorial += Math.log(x);
      const stirling = (x + 0.5) * Math.log(x) - x + LN_SQRT_2PI;
      expect(stirlingError(x)).toBeCloseTo(logFactorial - stirling, 12);
    }
  });

  it('has the printed values of Loader’s table', () => {
    // C. Loader 2000, table of δ(n) = ln n! − ln of Stirling's formula; halves as in R's stirlerr.
    expect(stirlingError(0.5)).toBeCloseTo(0.15342640972003, 14);
    expect(stirlingError(1)).toBeCloseTo(0.08106146679533, 14);
    expect(stirlingError(2)).toBeCloseTo(0.04134069595541, 14);
    expect(stirlingError(10)).toBeCloseTo(0.00833056343336, 14);
    expect(stirlingError(15)).toBeCloseTo(0.00555473355196, 14);
  });

  it('falls by what the next factor adds', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.001, max: 1000, noNaN: true }), (x) => {
        const step = (x + 0.5) * Math.log1p(1 / x) - 1;
        expect(stirlingError(x) - stirlingError(x + 1)).toBeCloseTo(step, 12);
      }),
    );
  });
});

describe('deviance', () => {
  it('is x ln(x ÷ m) + m − x', () => {
    expect(deviance(3, 1)).toBeCloseTo(3 * Math.log(3) - 2, 14);
    expect(deviance(1, 3)).toBeCloseTo(2 - Math.log(3), 14);
    expect(deviance(0, 5)).toBe(5);
    expect(deviance(5, 5)).toBe(0);
  });

  it('of what is no number is none, and ends', () => {
    expect(deviance(Number.NaN, 1)).toBeNaN();
    expect(deviance(1, Number.NaN)).toBeNaN();
  });

  it('keeps its digits near the mean', () => {
    // With x = m(1 + e): m((1 + e) ln(1 + e) − e) = m(e²/2 − e³/6 + e⁴/12 − …).
    const m = 2 ** 20;
    const e = 2 ** -17;
    expect(relativeError(deviance(m + 8, m), m * (e ** 2 / 2 - e ** 3 / 6 + e ** 4 / 12))).toBeLessThan(
      1e-15,
    );
  });

  it('agrees with itself where the series hands over to the logarithm', () => {
    // |x − m| = 0.1 (x + m) at x = 11/9 m and at x = 9/11 m.
    for (const ratio of [11 / 9, 9 / 11]) {
      for (const nearby of [-1e-9, 1e-9]) {
        const x = 1000 * (ratio + nearby);
        expect(deviance(x, 1000)).toBeCloseTo(x * Math.log(x / 1000) + 1000 - x, 10);
      }
    }
  });
});

describe('binomialTerm', () => {
  it('takes parts of successes: at one half of one it is 4/π · √(pq)', () => {
    // Γ(2) ÷ Γ(3/2)² = 4/π.
    expect(binomialTerm(0.5, 1, 0.3, 0.7)).toBeCloseTo((4 / Math.PI) * Math.sqrt(0.21), 14);
  });

  it('is a power at both ends, by the side that is known better', () => {
    expect(relativeError(binomialTerm(0, 7, 0.25, 0.75), 0.75 ** 7)).toBeLessThan(1e-14);
    expect(relativeError(binomialTerm(7, 7, 0.25, 0.75), 0.25 ** 7)).toBeLessThan(1e-14);
    expect(relativeError(binomialTerm(0, 7, 0.75, 0.25), 0.25 ** 7)).toBeLessThan(1e-14);
    // (1 − 1e-17)^1e17 is 1/e, though 1 − 1e-17 is 1 in floating point; and with p and q exchanged.
    expect(binomialTerm(0, 1e17, 1e-17, 1)).toBeCloseTo(1 / Math.E, 14);
    expect(binomialTerm(1e17, 1e17, 1, 1e-17)).toBeCloseTo(1 / Math.E, 14);
  });

  it('is impossible in between when one side is', () => {
    expect(binomialTerm(2, 5, 0, 1)).toBe(0);
    expect(binomialTerm(2, 5, 1, 0)).toBe(0);
  });
});

describe('poissonTerm', () => {
  it('is the Poisson mass', () => {
    expect(poissonTerm(0, 2)).toBeCloseTo(Math.exp(-2), 15);
    expect(poissonTerm(3, 2)).toBeCloseTo((Math.exp(-2) * 8) / 6, 15);
    expect(poissonTerm(1, 0.01)).toBeCloseTo(Math.exp(-0.01) * 0.01, 15);
  });
});
