import fc from 'fast-check';
import { splitExactly } from '../../../src/core/plan/split-exactly';

const sum = (parts: readonly number[]): number => parts.reduce((a, b) => a + b, 0);
const anyWeights = fc.array(fc.double({ min: 0, max: 1000, noNaN: true }), { minLength: 1, maxLength: 30 });
const anyTotal = fc.integer({ min: 0, max: 1_000_000_000 });

describe('splitExactly', () => {
  it('gives the units left over to the largest remainders', () => {
    // Shares of 10: 4.5, 3.2, 2.3 → 4, 3, 2 and one left, for the .5.
    expect(splitExactly(10, [45, 32, 23])).toEqual([5, 3, 2]);
    // Shares of 7: 1.4, 2.8, 2.8 → 1, 2, 2 and two left, for both .8.
    expect(splitExactly(7, [1, 2, 2])).toEqual([1, 3, 3]);
  });

  it('gives a unit between equals to the one that stands first', () => {
    expect(splitExactly(100, [1, 1, 1])).toEqual([34, 33, 33]);
    expect(splitExactly(5, [1, 1, 1])).toEqual([2, 2, 1]);
    expect(splitExactly(1, [2, 2, 1])).toEqual([1, 0, 0]);
  });

  it('takes remainders for equal that differ in the last digits of a float', () => {
    // 9 × 5 ÷ 6 = 7.5 and 9 × 1 ÷ 6 = 1.5; as floats the second ends in .5000000000000002.
    expect(splitExactly(9, [0.5, 0.1])).toEqual([8, 1]);
  });

  it('splits in the unit asked for: 10,000 yen', () => {
    // 100 units × 3 ÷ 7 = 42.86, × 2 ÷ 7 = 28.57 twice: two left over, for the .86 and the first .57.
    expect(splitExactly(1_000_000, [3, 2, 2], 10_000)).toEqual([430_000, 290_000, 280_000]);
  });

  it('splits in tenths that read as tenths', () => {
    expect(splitExactly(1, [1, 1, 1], 0.1)).toEqual([0.4, 0.3, 0.3]);
    expect(splitExactly(0.3, [1, 1, 1], 0.1)).toEqual([0.1, 0.1, 0.1]);
  });

  it('splits in units that no whole number of makes 1', () => {
    expect(splitExactly(5, [1, 1], 2.5)).toEqual([2.5, 2.5]);
    expect(splitExactly(1.2, [1, 2], 0.4)).toEqual([0.4, 0.8]);
  });

  it('shares evenly where every weight is 0', () => {
    expect(splitExactly(7, [0, 0, 0])).toEqual([3, 2, 2]);
  });

  it('gives nothing to a weight of 0 beside others', () => {
    expect(splitExactly(5, [0, 1, 0, 1])).toEqual([0, 3, 0, 2]);
    expect(splitExactly(0.5, [0, 1])).toEqual([0, 0.5]);
  });

  it('keeps the odd part of a total with whoever is next in line', () => {
    // 10 whole units: 3.33 each, so 4, 3, 3; the half goes to the second.
    expect(splitExactly(10.5, [1, 1, 1])).toEqual([4, 3.5, 3]);
    expect(splitExactly(125, [1, 1], 100)).toEqual([100, 25]);
  });

  it('does not take the error of a float for an odd part', () => {
    // 0.1 + 0.2 is 0.30000000000000004.
    expect(splitExactly(0.1 + 0.2, [1, 1], 0.1)).toEqual([0.2, 0.1]);
  });

  it('has no parts without weights, and one with one', () => {
    expect(splitExactly(10, [])).toEqual([]);
    expect(splitExactly(0, [])).toEqual([]);
    expect(splitExactly(0.5, [])).toEqual([]);
    expect(splitExactly(10, [0.3])).toEqual([10]);
    expect(splitExactly(0, [1, 2])).toEqual([0, 0]);
  });

  it('adds up to the total, in whole numbers, each within one of its exact share', () => {
    fc.assert(
      fc.property(anyTotal, anyWeights, (total, weights) => {
        const parts = splitExactly(total, weights);
        expect(sum(parts)).toBe(total);
        expect(parts.every(Number.isInteger)).toBe(true);
        const whole = sum(weights);
        parts.forEach((part, i) => {
          const share = whole > 0 ? (total * (weights[i] as number)) / whole : total / weights.length;
          expect(Math.abs(part - share)).toBeLessThan(1 + 1e-6);
        });
      }),
    );
  });

  it('adds up in units of any size', () => {
    fc.assert(
      fc.property(anyTotal, anyWeights, fc.constantFrom(0.1, 0.01, 10, 1000), (units, weights, unit) => {
        const total = Math.round(units / 1000) * unit;
        const parts = splitExactly(total, weights, unit);
        expect(sum(parts)).toBeCloseTo(total, 4);
        parts.forEach((part) => {
          expect(part / unit).toBeCloseTo(Math.round(part / unit), 4);
        });
      }),
    );
  });

  it('gives the larger weight no less, and of equal weights the first no less', () => {
    fc.assert(
      fc.property(anyTotal, anyWeights, (total, weights) => {
        const sorted = [...weights].sort((a, b) => b - a);
        const parts = splitExactly(total, sorted);
        expect(parts).toEqual([...parts].sort((a, b) => b - a));
      }),
    );
  });

  it.each([-1, Number.NaN, Number.POSITIVE_INFINITY])('refuses the total %d', (total) => {
    expect(() => splitExactly(total, [1])).toThrow(
      `splitExactly requires a total of 0 or more, not ${total}`,
    );
  });

  it.each([-1, Number.NaN, Number.POSITIVE_INFINITY])('refuses the weight %d', (weight) => {
    expect(() => splitExactly(1, [1, weight])).toThrow(
      `splitExactly requires weights of 0 or more, not 1,${weight}`,
    );
  });

  it.each([0, -1, Number.NaN, Number.POSITIVE_INFINITY])('refuses the unit %d', (unit) => {
    expect(() => splitExactly(1, [1], unit)).toThrow(`splitExactly requires a unit above 0, not ${unit}`);
  });
});
