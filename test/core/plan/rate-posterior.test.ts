import fc from 'fast-check';
import { chainPosterior, ratePosterior } from '../../../src/core/plan/rate-posterior';
import { type BetaShape, betaTail } from '../../../src/core/stats/beta';

const prior = { mean: 0.1, weight: 50 };
const anyPrior = fc.record({
  mean: fc.double({ min: 0.01, max: 0.99, noNaN: true }),
  weight: fc.double({ min: 1, max: 500, noNaN: true }),
});
const counted = fc
  .integer({ min: 0, max: 3000 })
  .chain((trials) =>
    fc.record({ successes: fc.integer({ min: 0, max: trials }), trials: fc.constant(trials) }),
  );
const shapes = fc.array(
  fc.record({
    a: fc.double({ min: 0.5, max: 400, noNaN: true }),
    b: fc.double({ min: 0.5, max: 4000, noNaN: true }),
  }),
  { minLength: 1, maxLength: 6 },
);

const meanOf = ({ a, b }: BetaShape): number => a / (a + b);
const varianceOf = ({ a, b }: BetaShape): number => (a * b) / ((a + b) ** 2 * (a + b + 1));

/** Numbers in [0, 1), the same ones at every run (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A draw of Beta(a, b) for whole a and b: the a-th smallest of a + b − 1 uniform numbers. */
function drawBeta({ a, b }: BetaShape, random: () => number): number {
  return Array.from({ length: a + b - 1 }, random).sort((x, y) => x - y)[a - 1] as number;
}

describe('ratePosterior', () => {
  it('adds what was counted to what was believed: (12 + 5) ÷ (360 + 50)', () => {
    const { a, b, mean } = ratePosterior({ successes: 12, trials: 360, prior });
    expect(a).toBeCloseTo(17, 12);
    expect(b).toBeCloseTo(393, 12);
    expect(mean).toBeCloseTo(17 / 410, 14);
  });

  it('has an interval that leaves 2.5% on either side, or 10% of an 80% one', () => {
    const wide = ratePosterior({ successes: 12, trials: 360, prior });
    expect(betaTail(wide.low, wide)).toBeCloseTo(0.975, 11);
    expect(betaTail(wide.high, wide)).toBeCloseTo(0.025, 11);
    const narrow = ratePosterior({ successes: 12, trials: 360, prior }, 0.8);
    expect(betaTail(narrow.low, narrow)).toBeCloseTo(0.9, 11);
    expect(betaTail(narrow.high, narrow)).toBeCloseTo(0.1, 11);
  });

  it('is the prior before anything is counted', () => {
    const { a, b, mean } = ratePosterior({ successes: 0, trials: 0, prior });
    expect([a, b, mean]).toEqual([5, 45, 0.1]);
    // What is known of a rate may itself be believed beforehand: its own figures do no harm.
    expect(ratePosterior({ successes: 0, trials: 0, prior: { ...prior, low: 0 } as typeof prior }).a).toBe(5);
  });

  it('lies between the prior and what was counted, and inside its interval', () => {
    fc.assert(
      fc.property(counted, anyPrior, (count, believed) => {
        const { mean, low, high } = ratePosterior({ ...count, prior: believed });
        const own = count.trials === 0 ? believed.mean : count.successes / count.trials;
        expect(mean).toBeGreaterThanOrEqual(Math.min(own, believed.mean) - 1e-12);
        expect(mean).toBeLessThanOrEqual(Math.max(own, believed.mean) + 1e-12);
        expect(low).toBeLessThan(mean);
        expect(high).toBeGreaterThan(mean);
      }),
    );
  });

  it('becomes surer with more of the same', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 1, max: 40 }), (successes, failures) => {
        // A prior with the same mean as what is counted: more data then only adds weight.
        const trials = successes + failures;
        const mean = Math.min(0.99, Math.max(0.01, successes / trials));
        const few = ratePosterior({ successes, trials, prior: { mean, weight: 10 } });
        const many = ratePosterior({
          successes: 10 * successes,
          trials: 10 * trials,
          prior: { mean, weight: 10 },
        });
        expect(many.high - many.low).toBeLessThan(few.high - few.low);
      }),
    );
  });

  it('refuses counts that cannot be and priors that cannot learn', () => {
    const posterior = (successes: number, trials: number, mean: number, weight: number) => () =>
      ratePosterior({ successes, trials, prior: { mean, weight } });
    expect(posterior(3, 2, 0.1, 50)).toThrow('ratePosterior requires 0 <= k <= n, not k = 3, n = 2');
    expect(posterior(1, 2, 0, 50)).toThrow('ratePosterior requires mean above 0, not 0');
    expect(posterior(1, 2, 1, 50)).toThrow('ratePosterior requires 1 - mean above 0, not 0');
    expect(posterior(1, 2, 0.1, 0)).toThrow('ratePosterior requires weight above 0, not 0');
  });
});

describe('chainPosterior', () => {
  it('of two rates of which nothing is known is Beta(5/7, 15/7)', () => {
    // E = 1/4 and E[X²] = 1/9, so the variance is 7/144; (1/4 · 3/4) ÷ (7/144) − 1 = 20/7.
    const { a, b } = chainPosterior([
      { a: 1, b: 1 },
      { a: 1, b: 1 },
    ]);
    expect(a).toBeCloseTo(5 / 7, 14);
    expect(b).toBeCloseTo(15 / 7, 14);
  });

  it('leaves a single rate as it is', () => {
    const { a, b } = chainPosterior([{ a: 12, b: 348 }]);
    expect(a).toBeCloseTo(12, 10);
    expect(b).toBeCloseTo(348, 10);
  });

  it('has exactly the mean and the variance of the product, in any order', () => {
    fc.assert(
      fc.property(shapes, (rates) => {
        const mean = rates.reduce((product, rate) => product * meanOf(rate), 1);
        const square = rates.reduce((product, rate) => product * (varianceOf(rate) + meanOf(rate) ** 2), 1);
        const chain = chainPosterior(rates);
        expect(meanOf(chain) / mean).toBeCloseTo(1, 10);
        expect((varianceOf(chain) + mean ** 2) / square).toBeCloseTo(1, 10);
        expect(chainPosterior([...rates].reverse()).a / chain.a).toBeCloseTo(1, 8);
      }),
    );
  });

  it('agrees with a simulation of the chain 30% → 10% → 25%', () => {
    const rates = [
      { a: 15, b: 35 },
      { a: 5, b: 45 },
      { a: 5, b: 15 },
    ];
    const random = seeded(20260401);
    const products = Array.from({ length: 4000 }, () =>
      rates.reduce((product, rate) => product * drawBeta(rate, random), 1),
    );
    const chain = chainPosterior(rates);
    // Over 4,000 draws a mean is off by 1.6% of a standard deviation at random, a share by 0.8 points at most.
    const mean = products.reduce((sum, x) => sum + x, 0) / products.length;
    expect(Math.abs(mean - meanOf(chain)) / Math.sqrt(varianceOf(chain))).toBeLessThan(0.05);
    for (const x of [0.003, 0.005, 0.007, 0.01, 0.015]) {
      const share = products.filter((product) => product >= x).length / products.length;
      expect(Math.abs(share - betaTail(x, chain))).toBeLessThan(0.025);
    }
  });

  it('refuses an empty chain and what is no shape', () => {
    expect(() => chainPosterior([])).toThrow('chainPosterior requires at least one rate');
    expect(() =>
      chainPosterior([
        { a: 1, b: 1 },
        { a: 0, b: 1 },
      ]),
    ).toThrow('chainPosterior requires a above 0, not 0');
  });
});
