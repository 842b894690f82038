import fc from 'fast-check';
import { centralCounts } from '../../../src/core/forecast/central-counts';

/** k ↦ P(X ≥ k) of a Poisson count, summed term by term. */
function poissonTail(mean: number): (k: number) => number {
  return (k) => {
    let below = 0;
    for (let j = 0, mass = Math.exp(-mean); j < k; mass *= mean / ++j) below += mass;
    return 1 - below;
  };
}

/** k ↦ P(X ≥ k) of a list of masses. */
const tailOf = (masses: readonly number[]) => (k: number) =>
  masses.slice(Math.max(0, k)).reduce((a, b) => a + b, 0);

describe('centralCounts', () => {
  it.each([
    // Middles by hand from Poisson tables: at mean 5, P(X < 3) + ½ P(X = 3) = 0.1247 + 0.0702 and for 2 0.0404 + 0.0421;
    // P(X < 8) + ½ P(X = 8) = 0.8666 + 0.0326 = 0.8993, for 9 above 0.9.
    [5, 5, 3, 8],
    // At mean 2: 0 has middle 0.0677, 1 0.2707; 3 0.7669, 4 0.9022.
    [2, 2, 1, 3],
    // At mean 1: 0 has middle 0.1839; 2 0.8277, 3 0.9503.
    [1, 1, 0, 2],
  ])('of a Poisson count with mean %d are %d, %d and %d at 80%%', (mean, median, low, high) => {
    expect(centralCounts(poissonTail(mean), 0.8)).toEqual({ median, low, high });
  });

  it('are the one count that is certain', () => {
    expect(centralCounts(tailOf([0, 0, 0, 1]), 0.8)).toEqual({ median: 3, low: 3, high: 3 });
  });

  it('take the lower of two medians', () => {
    expect(centralCounts(tailOf([0.5, 0.5]), 0.5).median).toBe(0);
  });

  it('include counts whose middle lies just on the edge', () => {
    // Middles 0.125, 0.5 and 0.875; half of 1 − 0.75 is 0.125. All are exact in binary.
    expect(centralCounts(tailOf([0.25, 0.5, 0.25]), 0.75)).toEqual({ median: 1, low: 0, high: 2 });
    expect(centralCounts(tailOf([0.25, 0.5, 0.25]), 0.74)).toEqual({ median: 1, low: 1, high: 1 });
  });

  it('hold the median however little confidence is asked for', () => {
    // The median is 0 with middle 0.3 or 0.45, which lies outside the innermost 1%.
    for (const masses of [
      [0.6, 0.4],
      [0.9, 0.1],
      [0.2, 0.31, 0.49],
    ]) {
      const { median, low, high } = centralCounts(tailOf(masses), 0.01);
      expect(low).toBeLessThanOrEqual(median);
      expect(high).toBeGreaterThanOrEqual(median);
    }
    expect(centralCounts(tailOf([0.6, 0.4]), 0.01)).toEqual({ median: 0, low: 0, high: 0 });
    expect(centralCounts(tailOf([0.9, 0.1]), 0.01)).toEqual({ median: 0, low: 0, high: 0 });
    expect(centralCounts(tailOf([0.4, 0.6]), 0.01)).toEqual({ median: 1, low: 1, high: 1 });
  });

  it('hold 80% on average over means, not far more', () => {
    const held = Array.from({ length: 91 }, (_, i) => {
      const tail = poissonTail(1 + i / 10);
      const { low, high } = centralCounts(tail, 0.8);
      return tail(low) - tail(high + 1);
    });
    const mean = held.reduce((a, b) => a + b, 0) / held.length;
    expect(mean).toBeGreaterThan(0.8);
    expect(mean).toBeLessThan(0.825);
  });

  it('are symmetric for a symmetric count', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 50 }), { minLength: 1, maxLength: 12 }),
        fc.constantFrom(0.5, 0.8, 0.9),
        (half, confidence) => {
          const all = [...half, 7, ...[...half].reverse()];
          const sum = all.reduce((a, b) => a + b, 0);
          // A hair off the edge, so that rounding does not decide.
          const { median, low, high } = centralCounts(tailOf(all.map((m) => m / sum)), confidence + 1e-7);
          expect(median).toBe(half.length);
          expect(median - low).toBe(high - median);
        },
      ),
    );
  });
});
