import fc from 'fast-check';
import { requiredTrials } from '../../../src/core/plan/required-trials';
import { betaBinomialTail } from '../../../src/core/stats/beta-binomial';
import { binomialTail } from '../../../src/core/stats/binomial';

const goals = fc.integer({ min: 1, max: 60 });
const confidences = fc.double({ min: 0.01, max: 0.99, noNaN: true });

describe('requiredTrials', () => {
  it('asks 49 meetings at 25% for 10 wins at 80%, and 55 at 90%', () => {
    expect(requiredTrials({ goal: 10, confidence: 0.8, rate: 0.25 })).toBe(49);
    expect(requiredTrials({ goal: 10, confidence: 0.9, rate: 0.25 })).toBe(55);
  });

  it('asks 1,289, 1,668 and 1,892 calls at 0.75% for 10 wins at 50, 80 and 90%', () => {
    const calls = [0.5, 0.8, 0.9].map((confidence) => requiredTrials({ goal: 10, confidence, rate: 0.0075 }));
    expect(calls).toEqual([1289, 1668, 1892]);
  });

  it('asks more when the rate is uncertain: 51 and 59 where 25 of 100 is all that is known', () => {
    // Found by adding up the masses for n = 10, 11, … to 40 digits.
    const posterior = { a: 25, b: 75 };
    expect(requiredTrials({ goal: 10, confidence: 0.8, posterior })).toBe(51);
    expect(requiredTrials({ goal: 10, confidence: 0.9, posterior })).toBe(59);
  });

  it('asks 49 and 99 of a rate of which nothing is known', () => {
    // P(X ≥ 10) = (n − 9) ÷ (n + 1), which is 0.8 at 49 and 0.9 at 99; both on the dot.
    const posterior = { a: 1, b: 1 };
    expect(requiredTrials({ goal: 10, confidence: 0.8 - 1e-9, posterior })).toBe(49);
    expect(requiredTrials({ goal: 10, confidence: 0.8 + 1e-9, posterior })).toBe(50);
    expect(requiredTrials({ goal: 10, confidence: 0.9 - 1e-9, posterior })).toBe(99);
  });

  it('is the smallest number that suffices, at a known rate', () => {
    fc.assert(
      fc.property(
        goals,
        confidences,
        fc.double({ min: 0.002, max: 1, noNaN: true }),
        (goal, confidence, rate) => {
          const n = requiredTrials({ goal, confidence, rate }) as number;
          expect(binomialTail(goal, n, rate)).toBeGreaterThanOrEqual(confidence);
          expect(binomialTail(goal, n - 1, rate)).toBeLessThan(confidence);
        },
      ),
    );
  });

  it('is the smallest number that suffices, at an uncertain rate', () => {
    const posteriors = fc.record({
      a: fc.double({ min: 2, max: 300, noNaN: true }),
      b: fc.double({ min: 1, max: 3000, noNaN: true }),
    });
    fc.assert(
      fc.property(goals, confidences, posteriors, (goal, confidence, posterior) => {
        const n = requiredTrials({ goal, confidence, posterior }) as number;
        expect(betaBinomialTail(goal, n, posterior)).toBeGreaterThanOrEqual(confidence);
        expect(betaBinomialTail(goal, n - 1, posterior)).toBeLessThan(confidence);
      }),
    );
  });

  it('takes a part of a win for a whole one, and an error of the last digits for none', () => {
    const asked = (goal: number) => requiredTrials({ goal, confidence: 0.8, rate: 0.25 });
    expect(asked(9.2)).toBe(49);
    expect(asked(10 + 2e-15)).toBe(49);
    expect(asked(10.001)).toBe(asked(11));
  });

  it('asks nothing for nothing, and exactly the goal where every trial succeeds', () => {
    expect(requiredTrials({ goal: 0, confidence: 0.9, rate: 0 })).toBe(0);
    expect(requiredTrials({ goal: 12, confidence: 0.9, rate: 1 })).toBe(12);
  });

  it('has no answer at a rate of 0, nor at one that may as well be 0', () => {
    expect(requiredTrials({ goal: 1, confidence: 0.5, rate: 0 })).toBeNull();
    expect(requiredTrials({ goal: 1, confidence: 0.5, rate: 1e-12 })).toBeNull();
    expect(requiredTrials({ goal: 10, confidence: 0.9, posterior: { a: 0.01, b: 1 } })).toBeNull();
  });

  it('answers up to ten million', () => {
    // ln 2 ÷ 1e-7 = 6,931,472 trials for one success at even odds; twice as rare is twice as many, too many.
    const asked = (rate: number) => requiredTrials({ goal: 1, confidence: 0.5, rate });
    expect(Math.abs((asked(1e-7) as number) - 6_931_472)).toBeLessThanOrEqual(1);
    expect(asked(5e-8)).toBeNull();
    expect(requiredTrials({ goal: 1e7 + 1, confidence: 0.8, rate: 1 })).toBeNull();
  });

  it.each([
    [-1, 0.8],
    [Number.NaN, 0.8],
    [Number.POSITIVE_INFINITY, 0.8],
    [10, 0],
    [10, 1],
    [10, Number.NaN],
  ])('refuses a goal of %p at %p', (goal, confidence) => {
    expect(() => requiredTrials({ goal, confidence, rate: 0.25 })).toThrow(
      `requiredTrials requires a goal of 0 or more and a confidence between 0 and 1, not ${goal} and ${confidence}`,
    );
  });

  it('refuses what is no rate and no shape', () => {
    expect(() => requiredTrials({ goal: 1, confidence: 0.5, rate: 1.5 })).toThrow(
      'requires p in [0, 1], not 1.5',
    );
    expect(() => requiredTrials({ goal: 1, confidence: 0.5, posterior: { a: 0, b: 1 } })).toThrow(
      'requires a above 0',
    );
  });
});
