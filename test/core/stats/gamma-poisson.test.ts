import fc from 'fast-check';
import {
  gammaPoissonMass,
  gammaPoissonQuantile,
  gammaPoissonTail,
  gammaQuantile,
  gammaTail,
} from '../../../src/core/stats/gamma-poisson';
import { GAMMA_POISSON_MASS, GAMMA_POISSON_TAIL, GAMMA_QUANTILE, GAMMA_TAIL } from './reference-values';
import { relativeError } from './relative-error';

const speed = fc.record({
  shape: fc.double({ min: 0.1, max: 500, noNaN: true }),
  rate: fc.double({ min: 0.1, max: 50, noNaN: true }),
});
const exposure = fc.double({ min: 0, max: 10, noNaN: true });
const probability = fc.double({ min: 0, max: 0.9999, noNaN: true });

const NO_SPEEDS = [
  { shape: 0, rate: 1 },
  { shape: 1, rate: 0 },
  { shape: -1, rate: 1 },
  { shape: Number.NaN, rate: 1 },
  { shape: 1, rate: Number.POSITIVE_INFINITY },
];

describe('gammaPoissonMass', () => {
  it.each(GAMMA_POISSON_MASS)('of %p agrees with the value computed to 40 digits', ([k, over, at], truth) => {
    expect(relativeError(gammaPoissonMass(k, over, at), truth)).toBeLessThan(2e-12);
  });

  it('fits the mites on 150 apple leaves as published', () => {
    // C. I. Bliss & R. A. Fisher, "Fitting the negative binomial distribution to biological data", 1953, table 1:
    // 172 mites, k = 1.02459.
    const fitted = [69.49, 37.6, 20.1, 10.7, 5.69, 3.02, 1.6, 0.85];
    fitted.forEach((leaves, mites) => {
      const mass = gammaPoissonMass(mites, 172 / 150, { shape: 1.02459, rate: 1.02459 });
      expect(150 * mass).toBeCloseTo(leaves, 2);
    });
  });

  it('of none is the known part of the time to the power of the shape', () => {
    expect(gammaPoissonMass(0, 1, { shape: 4, rate: 2 })).toBeCloseTo((2 / 3) ** 4, 15);
  });

  it('sums to 1 and has the mean shape ÷ rate × exposure', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.5, max: 30, noNaN: true }), exposure, (shape, over) => {
        const at = { shape, rate: 4 };
        const mean = (shape / 4) * over;
        let sum = 0;
        let weighted = 0;
        // Beyond forty standard deviations and forty more nothing is left that 1e-9 would notice.
        const end = mean + 40 * Math.sqrt(mean * (1 + over / 4)) + 40;
        for (let k = 0; k <= end; k++) {
          sum += gammaPoissonMass(k, over, at);
          weighted += k * gammaPoissonMass(k, over, at);
        }
        expect(sum).toBeCloseTo(1, 9);
        expect(weighted).toBeCloseTo(mean, 6);
      }),
    );
  });

  it('is 0 for counts that cannot be, and certain of none over no time', () => {
    const at = { shape: 2, rate: 3 };
    expect([-1, 0.5].map((k) => gammaPoissonMass(k, 1, at))).toEqual([0, 0]);
    expect([0, 1, 2].map((k) => gammaPoissonMass(k, 0, at))).toEqual([1, 0, 0]);
  });

  it('refuses what is no speed and no exposure', () => {
    for (const at of NO_SPEEDS) expect(() => gammaPoissonMass(0, 1, at)).toThrow('gammaPoissonMass requires');
    for (const over of [-1, Number.NaN, Number.POSITIVE_INFINITY]) {
      expect(() => gammaPoissonMass(0, over, { shape: 1, rate: 1 })).toThrow(
        `gammaPoissonMass requires an exposure of 0 or more, not ${over}`,
      );
    }
  });
});

describe('gammaPoissonTail', () => {
  it.each(GAMMA_POISSON_TAIL)('of %p agrees with the value computed to 40 digits', ([k, over, at], truth) => {
    expect(relativeError(gammaPoissonTail(k, over, at), truth)).toBeLessThan(2e-12);
  });

  it('is what the masses below k leave of 1', () => {
    fc.assert(
      fc.property(speed, exposure, fc.integer({ min: 0, max: 200 }), (at, over, k) => {
        let below = 0;
        for (let j = 0; j < k; j++) below += gammaPoissonMass(j, over, at);
        expect(gammaPoissonTail(k, over, at)).toBeCloseTo(1 - below, 10);
      }),
    );
  });

  it('falls with k and grows with the exposure', () => {
    fc.assert(
      fc.property(speed, exposure, exposure, fc.integer({ min: 0, max: 300 }), (at, x, y, k) => {
        const here = gammaPoissonTail(k, Math.min(x, y), at);
        expect(gammaPoissonTail(k + 1, Math.min(x, y), at)).toBeLessThanOrEqual(here);
        expect(gammaPoissonTail(k, Math.max(x, y), at)).toBeGreaterThanOrEqual(here * (1 - 1e-12));
      }),
    );
  });

  it('is certain of nothing, takes a part for the whole, and expects nothing of no time', () => {
    const at = { shape: 4, rate: 2 };
    expect([0, -1, -0.5].map((k) => gammaPoissonTail(k, 1, at))).toEqual([1, 1, 1]);
    expect(gammaPoissonTail(1.5, 1, at)).toBe(gammaPoissonTail(2, 1, at));
    expect(gammaPoissonTail(1, 1, at)).toBeCloseTo(1 - (2 / 3) ** 4, 14);
    expect(gammaPoissonTail(1, 0, at)).toBe(0);
  });

  it('refuses what is no speed', () => {
    for (const at of NO_SPEEDS) expect(() => gammaPoissonTail(1, 1, at)).toThrow('gammaPoissonTail requires');
    expect(() => gammaPoissonTail(Number.NaN, 1, { shape: 1, rate: 1 })).toThrow(
      'gammaPoissonTail requires a finite k, not NaN',
    );
  });
});

describe('gammaPoissonQuantile', () => {
  it('counts through the geometric distribution', () => {
    // Shape 1, rate 1, exposure 1: P(X ≤ k) = 1 − 2^−(k+1), reached exactly at 1/2, 3/4, 7/8, …
    const at = { shape: 1, rate: 1 };
    expect([0, 0.5, 0.5001, 0.75, 0.7501, 0.875, 0.8751].map((q) => gammaPoissonQuantile(q, 1, at))).toEqual([
      0, 0, 1, 1, 2, 2, 3,
    ]);
  });

  it('is the smallest count whose probability comes to q', () => {
    fc.assert(
      fc.property(speed, exposure, probability, (at, over, q) => {
        const k = gammaPoissonQuantile(q, over, at);
        expect(1 - gammaPoissonTail(k + 1, over, at)).toBeGreaterThanOrEqual(q - 1e-10);
        if (k > 0) expect(1 - gammaPoissonTail(k, over, at)).toBeLessThan(q + 1e-10);
      }),
    );
  });

  it('is 0 over no time', () => {
    expect(gammaPoissonQuantile(0.99, 0, { shape: 4, rate: 2 })).toBe(0);
  });

  it('refuses certainty and what is no speed', () => {
    expect(() => gammaPoissonQuantile(1, 1, { shape: 1, rate: 1 })).toThrow(
      'gammaPoissonQuantile requires q below 1',
    );
    expect(() => gammaPoissonQuantile(-0.1, 1, { shape: 1, rate: 1 })).toThrow(
      'gammaPoissonQuantile requires q in [0, 1], not -0.1',
    );
    for (const at of NO_SPEEDS)
      expect(() => gammaPoissonQuantile(0.5, 1, at)).toThrow('gammaPoissonQuantile requires');
  });
});

describe('a speed', () => {
  it('may know more than its two parameters', () => {
    const known = { shape: 1, rate: 1, mean: 0, note: null };
    expect(gammaPoissonMass(0, 1, known)).toBeCloseTo(0.5, 15);
    expect(gammaPoissonTail(1, 1, known)).toBeCloseTo(0.5, 14);
    expect(gammaTail(1, known)).toBeCloseTo(1 / Math.E, 14);
    expect(gammaQuantile(0.5, known)).toBeCloseTo(Math.LN2, 14);
  });
});

describe('gammaTail', () => {
  it.each(GAMMA_TAIL)('at %p agrees with the value computed to 40 digits', ([x, at], truth) => {
    expect(relativeError(gammaTail(x, at), truth)).toBeLessThan(2e-12);
  });

  it('of shape 1 is e^−rate·x, and of shape 2 that times 1 + rate·x', () => {
    for (const x of [0.01, 0.7, 1.9, 2.1, 15]) {
      expect(relativeError(gammaTail(x, { shape: 1, rate: 3 }), Math.exp(-3 * x))).toBeLessThan(1e-13);
      expect(relativeError(gammaTail(x, { shape: 2, rate: 3 }), Math.exp(-3 * x) * (1 + 3 * x))).toBeLessThan(
        1e-13,
      );
    }
  });

  it('is 1 from 0 down, and falls', () => {
    expect([-1, 0].map((x) => gammaTail(x, { shape: 2, rate: 3 }))).toEqual([1, 1]);
    const x = fc.double({ min: 0, max: 100, noNaN: true });
    fc.assert(
      fc.property(x, x, speed, (one, other, at) => {
        const far = gammaTail(Math.max(one, other), at);
        expect(far).toBeLessThanOrEqual(gammaTail(Math.min(one, other), at) + 1e-12);
      }),
    );
  });

  it('refuses what is no speed', () => {
    for (const at of NO_SPEEDS) expect(() => gammaTail(1, at)).toThrow('gammaTail requires');
    expect(() => gammaTail(Number.NaN, { shape: 1, rate: 1 })).toThrow(
      'gammaTail requires a finite x, not NaN',
    );
  });
});

describe('gammaQuantile', () => {
  it.each(GAMMA_QUANTILE)('at %p agrees with the value computed to 40 digits', ([q, at], truth) => {
    expect(relativeError(gammaQuantile(q, at), truth)).toBeLessThan(1e-12);
  });

  it('of shape 1 is −ln(1 − q) ÷ rate', () => {
    expect(gammaQuantile(0.5, { shape: 1, rate: 1 })).toBeCloseTo(Math.LN2, 14);
    expect(gammaQuantile(0.9, { shape: 1, rate: 4 })).toBeCloseTo(Math.LN10 / 4, 14);
  });

  it('inverts the tail', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-6, max: 0.999999, noNaN: true }), speed, (q, at) => {
        expect(gammaTail(gammaQuantile(q, at), at)).toBeCloseTo(1 - q, 10);
      }),
    );
  });

  it('starts at 0', () => {
    expect(gammaQuantile(0, { shape: 2, rate: 3 })).toBe(0);
    expect(gammaQuantile(0, { shape: 2, rate: 0.01 })).toBe(0);
  });

  it('refuses certainty and what is no speed', () => {
    expect(() => gammaQuantile(1, { shape: 1, rate: 1 })).toThrow('gammaQuantile requires q below 1');
    expect(() => gammaQuantile(1.5, { shape: 1, rate: 1 })).toThrow(
      'gammaQuantile requires q in [0, 1], not 1.5',
    );
    for (const at of NO_SPEEDS) expect(() => gammaQuantile(0.5, at)).toThrow('gammaQuantile requires');
  });
});
