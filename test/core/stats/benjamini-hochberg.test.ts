import fc from 'fast-check';
import { benjaminiHochberg } from '../../../src/core/stats/benjamini-hochberg';

/** The fifteen p-values of the example in section 3.2 of Benjamini & Hochberg 1995. */
const PUBLISHED = [
  0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.324, 0.4262, 0.5719, 0.6528,
  0.759, 1,
];

const pValues = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 40 });

/** Benjamini & Hochberg's own procedure: reject all up to the last rank i whose p is at most i/m · α. */
function rejectedAt(alpha: number, values: readonly number[]): number {
  const sorted = [...values].sort((x, y) => x - y);
  let rejected = 0;
  sorted.forEach((p, i) => {
    if (p * sorted.length <= alpha * (i + 1)) rejected = i + 1;
  });
  return rejected;
}

describe('benjaminiHochberg', () => {
  it('rejects the four hypotheses of the published example at 5%', () => {
    expect(benjaminiHochberg(PUBLISHED).map((p) => p <= 0.05)).toEqual(PUBLISHED.map((_, i) => i < 4));
  });

  it('multiplies by the number of tests over the rank, and carries the least from the end', () => {
    // 0.01 · 3/1 = 0.03; 0.03 · 3/2 = 0.045 → 0.04, since 0.04 · 3/3 = 0.04 lies behind it.
    const [first, second, third] = benjaminiHochberg([0.01, 0.04, 0.03]);
    expect(first).toBeCloseTo(0.03, 15);
    expect(second).toBeCloseTo(0.04, 15);
    expect(third).toBeCloseTo(0.04, 15);
  });

  it('rejects what the step-up procedure rejects, at any level', () => {
    fc.assert(
      fc.property(pValues, fc.constantFrom(0.01, 0.05, 0.1, 0.2, 0.5), (values, alpha) => {
        const kept = benjaminiHochberg(values).filter((p) => p <= alpha * (1 + 1e-12));
        expect(kept.length).toBe(rejectedAt(alpha * (1 + 1e-12), values));
      }),
    );
  });

  it('never lowers a p-value, never passes 1, and keeps their order', () => {
    fc.assert(
      fc.property(pValues, (values) => {
        const adjusted = benjaminiHochberg(values);
        expect(adjusted.length).toBe(values.length);
        adjusted.forEach((p, i) => {
          expect(p).toBeGreaterThanOrEqual((values[i] as number) * (1 - 1e-15));
          expect(p).toBeLessThanOrEqual(1);
          adjusted.forEach((other, j) => {
            if ((values[i] as number) < (values[j] as number)) expect(p).toBeLessThanOrEqual(other);
          });
        });
      }),
    );
  });

  it('leaves a single test as it is, and nothing as nothing', () => {
    expect(benjaminiHochberg([0.04])).toEqual([0.04]);
    expect(benjaminiHochberg([])).toEqual([]);
  });

  it('does not touch the list it is given', () => {
    const values = Object.freeze([0.5, 0.1, 0.3]);
    expect(benjaminiHochberg(values)).toHaveLength(3);
    expect(values).toEqual([0.5, 0.1, 0.3]);
  });
});
