import fc from 'fast-check';
import { kaplanMeier, type TimeToConvert } from '../../../src/core/stats/kaplan-meier';

const ended = (...days: number[]): TimeToConvert[] => days.map((day) => ({ days: day, converted: true }));
const open = (...days: number[]): TimeToConvert[] => days.map((day) => ({ days: day, converted: false }));

/** Weeks of remission of the 21 patients on 6-MP and the 21 on placebo (E. J. Freireich et al., Blood 21, 1963). */
const SIX_MP = [
  ...ended(6, 6, 6, 7, 10, 13, 16, 22, 23),
  ...open(6, 9, 10, 11, 17, 19, 20, 25, 32, 32, 34, 35),
];
const PLACEBO = ended(1, 1, 2, 2, 3, 4, 4, 5, 5, 8, 8, 8, 8, 11, 11, 12, 12, 15, 17, 22, 23);

const anyTimes = fc.array(fc.record({ days: fc.integer({ min: 0, max: 30 }), converted: fc.boolean() }), {
  maxLength: 60,
});

describe('kaplanMeier', () => {
  it('has the published curve of the 6-MP patients', () => {
    const { steps } = kaplanMeier(SIX_MP);
    expect(steps.map((step) => step.days)).toEqual([6, 7, 10, 13, 16, 22, 23]);
    expect(steps.map((step) => step.atRisk)).toEqual([21, 17, 15, 12, 11, 7, 6]);
    expect(steps.map((step) => step.converted)).toEqual([3, 1, 1, 1, 1, 1, 1]);
    expect(steps.map((step) => step.survival.toFixed(3))).toEqual([
      '0.857',
      '0.807',
      '0.753',
      '0.690',
      '0.627',
      '0.538',
      '0.448',
    ]);
  });

  it('has the intervals that SciPy finds on the log-log scale', () => {
    // scipy.stats.ecdf(…).sf.confidence_interval(0.95, method='log-log'), SciPy 1.17.1; at week 6 by hand:
    // √(3 ÷ (21 · 18)) ÷ −ln(18/21) · 1.96 = 1.1327, and 0.857^(e^±1.1327) is 0.6197 and 0.9516.
    const { steps } = kaplanMeier(SIX_MP);
    const low = [0.6197, 0.5631, 0.5032, 0.4316, 0.3675, 0.2678, 0.1881];
    const high = [0.9516, 0.9228, 0.8894, 0.8491, 0.8049, 0.7468, 0.6801];
    steps.forEach((step, i) => {
      expect(step.low).toBeCloseTo(low[i] as number, 4);
      expect(step.high).toBeCloseTo(high[i] as number, 4);
    });
    const [first] = kaplanMeier(SIX_MP, 0.8).steps;
    expect(first?.low).toBeCloseTo(0.72375978, 8);
    expect(first?.high).toBeCloseTo(0.92913558, 8);
  });

  it('has the published medians: 23 weeks (13 to not yet known) on 6-MP, 8 (4 to 11) on placebo', () => {
    expect(kaplanMeier(SIX_MP)).toMatchObject({ median: 23, medianLow: 13, medianHigh: null });
    expect(kaplanMeier(PLACEBO)).toMatchObject({ median: 8, medianLow: 4, medianHigh: 11 });
  });

  it('keeps the upper end where it was once nobody is left', () => {
    const { steps } = kaplanMeier(PLACEBO);
    const [before, last] = steps.slice(-2);
    expect(before?.high).toBeCloseTo(0.197, 3);
    expect(last).toEqual({ days: 23, atRisk: 1, converted: 1, survival: 0, low: 0, high: before?.high });
  });

  it('counts an open lead up to the day it was last seen, that day included', () => {
    // Day 3: 4 at risk, 3/4. Day 5: the one open since day 4 is gone, 2 at risk: 3/4 · 1/2.
    const { steps, median } = kaplanMeier([...ended(3, 5), ...open(4, 9)]);
    expect(steps.map(({ atRisk, survival }) => [atRisk, survival])).toEqual([
      [4, 0.75],
      [2, 0.375],
    ]);
    expect(median).toBe(5);
    // Seen until day 5 itself: still at risk there, 3/4 · 2/3 = one half, which is the median.
    const until = kaplanMeier([...ended(3, 5), ...open(5, 9)]);
    expect(until.steps[1]?.atRisk).toBe(3);
    expect(until.median).toBe(5);
  });

  it('takes one half on paper for one half in floating point', () => {
    // 9/10 · 8/9 · 7/8 · 6/7 · 5/6 is ½ in fractions.
    expect(kaplanMeier(ended(1, 2, 3, 4, 5, 6, 7, 8, 9, 10)).median).toBe(5);
    expect(kaplanMeier(ended(1, 2, 3, 4, 5, 6)).median).toBe(3);
    expect(kaplanMeier(ended(1, 2, 3, 4, 5, 6, 7)).median).toBe(4);
  });

  it('is the plain share still open where no lead is open any more', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 30 }), { minLength: 1, maxLength: 60 }), (days) => {
        for (const step of kaplanMeier(ended(...days)).steps) {
          const later = days.filter((day) => day > step.days).length;
          expect(step.survival).toBeCloseTo(later / days.length, 12);
        }
      }),
    );
  });

  it('falls inside its interval, in the order of the days, whatever the order of the leads', () => {
    fc.assert(
      fc.property(anyTimes, (times) => {
        const result = kaplanMeier(times);
        let survival = 1;
        let day = -1;
        for (const step of result.steps) {
          expect(step.days).toBeGreaterThan(day);
          expect(step.survival).toBeLessThan(survival);
          expect(step.low).toBeLessThanOrEqual(step.survival);
          expect(step.high).toBeGreaterThanOrEqual(step.survival);
          expect(step.low).toBeGreaterThanOrEqual(0);
          expect(step.high).toBeLessThanOrEqual(1);
          ({ survival, days: day } = step);
        }
        expect(kaplanMeier([...times].reverse())).toEqual(result);
      }),
    );
  });

  it('has no steps and no median without conversions', () => {
    const nothing = { steps: [], median: null, medianLow: null, medianHigh: null };
    expect(kaplanMeier([])).toEqual(nothing);
    expect(kaplanMeier(open(3, 4))).toEqual(nothing);
  });

  it('says of a single conversion only that it came', () => {
    expect(kaplanMeier(ended(4))).toEqual({
      steps: [{ days: 4, atRisk: 1, converted: 1, survival: 0, low: 0, high: 1 }],
      median: 4,
      medianLow: 4,
      medianHigh: null,
    });
  });

  it('refuses a confidence of 1', () => {
    expect(() => kaplanMeier([], 1)).toThrow('requires a confidence between 0 and 1');
  });
});
