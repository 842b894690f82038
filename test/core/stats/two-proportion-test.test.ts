import fc from 'fast-check';
import { twoProportionTest } from '../../../src/core/stats/two-proportion-test';

const counted = fc
  .integer({ min: 0, max: 300 })
  .chain((n) => fc.tuple(fc.integer({ min: 0, max: n }), fc.constant(n)));

/** "n over k" in whole numbers. */
function choose(n: number, k: number): bigint {
  if (k < 0 || k > n) return 0n;
  const fewer = Math.min(k, n - k);
  let result = 1n;
  for (let i = 1; i <= fewer; i++) result = (result * BigInt(n - fewer + i)) / BigInt(i);
  return result;
}

/** Fisher's two-sided p in exact whole numbers: tables with the same margins, no likelier than the one seen. */
function exactFisher(k1: number, n1: number, k2: number, n2: number): number {
  const ways = (x: number) => choose(n1, x) * choose(n2, k1 + k2 - x);
  let asRare = 0n;
  for (let x = 0; x <= Math.min(n1, k1 + k2); x++) if (ways(x) <= ways(k1)) asRare += ways(x);
  return Number((asRare * 10n ** 18n) / choose(n1 + n2, k1 + k2)) / 1e18;
}

describe('twoProportionTest', () => {
  it('compares 250 of 5,000 with 295 of 5,000: z = −1.982, p = 0.0474', () => {
    const { z, p, method } = twoProportionTest(250, 5000, 295, 5000);
    expect(z).toBeCloseTo(-1.982, 3);
    expect(p).toBeCloseTo(0.0474, 4);
    expect(method).toBe('z');
  });

  it('knows how surprising the lady tasting tea was: 3 of 4 against 1 of 4 has p = 34/70', () => {
    // R. A. Fisher, The Design of Experiments, 1935: of 70 ways to choose four cups 1 + 16 + 16 + 1 are as rare.
    const { z, p, method } = twoProportionTest(3, 4, 1, 4);
    expect(p).toBeCloseTo(34 / 70, 12);
    // (3/4 − 1/4) ÷ √(½ · ½ · (¼ + ¼)) = ½ ÷ √⅛
    expect(z).toBeCloseTo(Math.SQRT2, 12);
    expect(method).toBe('fisher');
  });

  it('adds up the tables of both sides in exact agreement with whole numbers', () => {
    const few = fc
      .integer({ min: 0, max: 40 })
      .chain((n) => fc.tuple(fc.integer({ min: 0, max: Math.min(n, 4) }), fc.constant(n)));
    fc.assert(
      fc.property(few, few, ([k1, n1], [k2, n2]) => {
        const { p, method } = twoProportionTest(k1, n1, k2, n2);
        fc.pre(method === 'fisher');
        expect(p).toBeCloseTo(exactFisher(k1, n1, k2, n2), 12);
      }),
    );
  });

  it('stays exact where nearly all succeed and where one side is large', () => {
    expect(twoProportionTest(39, 40, 36, 40).p).toBeCloseTo(exactFisher(39, 40, 36, 40), 12);
    expect(twoProportionTest(3, 20, 4, 2000).p).toBeCloseTo(exactFisher(3, 20, 4, 2000), 12);
    expect(twoProportionTest(4, 2000, 3, 20).p).toBeCloseTo(exactFisher(4, 2000, 3, 20), 12);
    expect(twoProportionTest(18, 20, 1999, 2000).p).toBeCloseTo(exactFisher(18, 20, 1999, 2000), 12);
  });

  it('uses z from exactly five expected in every cell, Fisher below', () => {
    // 10 + 10 trials, 10 successes: 10 × 10 ÷ 20 = 5 expected in each cell; with 9 successes, 4.5.
    expect(twoProportionTest(7, 10, 3, 10).method).toBe('z');
    expect(twoProportionTest(7, 10, 2, 10).method).toBe('fisher');
    expect(twoProportionTest(8, 10, 3, 10).method).toBe('fisher');
    // 5 of 50 in each of 50 + 5000 trials: the small side expects 50 × 505 ÷ 5050 = 5.
    expect(twoProportionTest(5, 50, 500, 5000).method).toBe('z');
    expect(twoProportionTest(500, 5000, 4, 50).method).toBe('fisher');
  });

  it('has z = 2.216 by hand for 14 of 20 against 7 of 20', () => {
    // pooled 21/40: (0.7 − 0.35) ÷ √(0.525 · 0.475 · 0.1) = 0.35 ÷ 0.157916…
    const { z, p } = twoProportionTest(14, 20, 7, 20);
    expect(z).toBeCloseTo(0.35 / Math.sqrt(0.0249375), 12);
    expect(p).toBeGreaterThan(0.0266);
    expect(p).toBeLessThan(0.0267);
  });

  it('changes only its sign when first and second are swapped, and its p lies in (0, 1]', () => {
    fc.assert(
      fc.property(counted, counted, ([k1, n1], [k2, n2]) => {
        const there = twoProportionTest(k1, n1, k2, n2);
        const back = twoProportionTest(k2, n2, k1, n1);
        expect(there.z + back.z).toBeCloseTo(0, 12);
        expect(back.p).toBeCloseTo(there.p, 12);
        expect(back.method).toBe(there.method);
        expect(there.p).toBeGreaterThan(0);
        expect(there.p).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('is not surprised by equal rates', () => {
    expect(twoProportionTest(30, 100, 60, 200)).toEqual({ z: 0, p: 1, method: 'z' });
  });

  it.each([
    [0, 0, 0, 0],
    [0, 0, 3, 10],
    [3, 10, 0, 0],
    [0, 10, 0, 20],
    [10, 10, 20, 20],
  ])('finds nothing to compare in %d/%d and %d/%d', (k1, n1, k2, n2) => {
    expect(twoProportionTest(k1, n1, k2, n2)).toEqual({ z: 0, p: 1, method: 'fisher' });
  });

  it('refuses counts that cannot be, on either side', () => {
    expect(() => twoProportionTest(2, 1, 1, 2)).toThrow(
      'twoProportionTest requires 0 <= k <= n, not k = 2, n = 1',
    );
    expect(() => twoProportionTest(1, 2, 2, 1)).toThrow(
      'twoProportionTest requires 0 <= k <= n, not k = 2, n = 1',
    );
  });
});
