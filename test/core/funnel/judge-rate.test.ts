import fc from 'fast-check';
import { judgeRate } from '../../../src/core/funnel/judge-rate';
import { wilsonInterval } from '../../../src/core/stats/wilson-interval';

describe('judgeRate', () => {
  it('calls the worked example likely below, not certain', () => {
    const judgement = judgeRate(12, 360, 0.055);
    // Wilson: 1.917–5.735%. Beta(12.5, 348.5) has 0.97134856072876 below 5.5% (scipy.stats.beta.cdf).
    expect(judgement).toEqual({
      low: expect.closeTo(0.019169, 6),
      high: expect.closeTo(0.057352, 6),
      probabilityBelow: expect.closeTo(0.97134856072876, 10),
      verdict: 'likely-below',
      trialsToSettle: 66,
    });
  });

  it('counts the trials that settle it: 1.96² × 5.5% × 94.5% ÷ (5.5% − 3.33%)² = 425.3, so 426 in all', () => {
    expect(360 + (judgeRate(12, 360, 0.055).trialsToSettle as number)).toBe(426);
    expect(wilsonInterval(425 / 30, 425).high).toBeGreaterThan(0.055);
    expect(wilsonInterval(426 / 30, 426).high).toBeLessThan(0.055);
  });

  it('is certain once the whole interval lies below the target', () => {
    // The same rate from five times the contacts: Wilson 2.60–4.26%.
    const { verdict, trialsToSettle, probabilityBelow } = judgeRate(60, 1800, 0.055);
    expect({ verdict, trialsToSettle }).toEqual({ verdict: 'below', trialsToSettle: null });
    expect(probabilityBelow).toBeGreaterThan(0.99999);
  });

  it('does not know what chance alone often brings', () => {
    // Beta(15.5, 285.5) has 0.635689… below 5.5% (mpmath.betainc): less than four to one.
    const judgement = judgeRate(15, 300, 0.055);
    expect(judgement.verdict).toBe('not-yet-known');
    expect(judgement.probabilityBelow).toBeCloseTo(0.635689440733, 10);
    // 1.96² × 0.055 × 0.945 ÷ 0.005² = 7,986.4: 7,987 in all.
    expect(judgement.trialsToSettle).toBe(7987 - 300);
  });

  it('calls four to one likely, and less not', () => {
    // Jeffreys' posteriors of 13 and 14 of 300 below 5.5%, by mpmath.betainc.
    expect(judgeRate(13, 300, 0.055)).toMatchObject({
      verdict: 'likely-below',
      probabilityBelow: expect.closeTo(0.810377392959, 10),
    });
    expect(judgeRate(14, 300, 0.055)).toMatchObject({
      verdict: 'not-yet-known',
      probabilityBelow: expect.closeTo(0.729126148377, 10),
    });
  });

  it('is on target where the rate has reached it, exactly or more', () => {
    expect(judgeRate(33, 600, 0.055)).toMatchObject({ verdict: 'on-target', trialsToSettle: null });
    expect(judgeRate(34, 600, 0.055).verdict).toBe('on-target');
    expect(judgeRate(32, 600, 0.055).verdict).not.toBe('on-target');
    expect(judgeRate(5, 5, 1).verdict).toBe('on-target');
  });

  it('knows nothing without trials', () => {
    expect(judgeRate(0, 0, 0.055)).toEqual({
      low: 0,
      high: 1,
      probabilityBelow: null,
      verdict: 'not-yet-known',
      trialsToSettle: null,
    });
  });

  it('waits for 67 trials where none has succeeded: 1.96² × 94.5% ÷ 5.5% = 66.0', () => {
    expect(judgeRate(0, 20, 0.055)).toMatchObject({ verdict: 'likely-below', trialsToSettle: 47 });
    expect(judgeRate(0, 67, 0.055).verdict).toBe('below');
  });

  it('asks for less where less confidence is wanted', () => {
    expect(judgeRate(12, 360, 0.055, 0.9).verdict).toBe('below');
    // 2.5758² × 0.051975 ÷ (0.055 − 1/30)² = 734.6: 735 in all.
    expect(judgeRate(12, 360, 0.055, 0.99).trialsToSettle).toBe(375);
  });

  it('refuses what cannot be', () => {
    expect(() => judgeRate(5, 4, 0.5)).toThrow('judgeRate requires');
    expect(() => judgeRate(-1, 4, 0.5)).toThrow('judgeRate requires');
    expect(() => judgeRate(1, 4, 0)).toThrow('a target above 0 and at most 1, not 0');
    expect(() => judgeRate(1, 4, 1.01)).toThrow('not 1.01');
  });

  const sample = fc
    .integer({ min: 1, max: 5000 })
    .chain((trials) => fc.tuple(fc.integer({ min: 0, max: trials }), fc.constant(trials)));
  const target = fc.double({ min: 0.01, max: 0.99, noNaN: true });

  it('settles a shortage with the trials it asks for, and not with one fewer', () => {
    fc.assert(
      fc.property(sample, target, ([k, n], t) => {
        const { trialsToSettle: more } = judgeRate(k, n, t);
        if (more === null) return;
        const grown = (trials: number) => wilsonInterval((k / n) * trials, trials).high;
        expect(more).toBeGreaterThanOrEqual(1);
        expect(grown(n + more)).toBeLessThan(t + 1e-9);
        expect(grown(n + more - 1)).toBeGreaterThan(t - 1e-9);
      }),
    );
  });

  it('is the less likely below the more successes there are', () => {
    fc.assert(
      fc.property(sample, target, ([k, n], t) => {
        const fewer = judgeRate(Math.max(0, k - 1), n, t).probabilityBelow as number;
        expect(judgeRate(k, n, t).probabilityBelow).toBeLessThanOrEqual(fewer + 1e-12);
      }),
    );
  });
});
