import fc from 'fast-check';
import { normalQuantile } from '../../../src/core/stats/normal';
import { wilsonInterval } from '../../../src/core/stats/wilson-interval';

/** A number of successes and of trials it can come from. */
const counted = fc
  .integer({ min: 1, max: 100_000 })
  .chain((n) => fc.tuple(fc.integer({ min: 0, max: n }), fc.constant(n)));

describe('wilsonInterval', () => {
  // R. G. Newcombe, "Two-sided confidence intervals for the single proportion", 1998, table I, method 3.
  it.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])('of %d of %d is the published %d to %d', (k, n, low, high) => {
    expect(wilsonInterval(k, n).low).toBeCloseTo(low, 4);
    expect(wilsonInterval(k, n).high).toBeCloseTo(high, 4);
  });

  it('leaves 5.5% possible after 12 meetings of 360 contacts', () => {
    const { low, high } = wilsonInterval(12, 360);
    expect(low).toBeCloseTo(0.0192, 4);
    expect(high).toBeCloseTo(0.0574, 4);
  });

  it('knows nothing of 0 of 0', () => {
    expect(wilsonInterval(0, 0)).toEqual({ low: 0, high: 1 });
  });

  it('ends exactly at 0 and at 1 when nothing or everything succeeded', () => {
    // The other end is z² ÷ (n + z²) from it.
    const z2 = normalQuantile(0.975) ** 2;
    for (let n = 1; n <= 50; n++) {
      expect(wilsonInterval(0, n).low).toBe(0);
      expect(wilsonInterval(n, n).high).toBe(1);
    }
    expect(wilsonInterval(0, 7).high).toBeCloseTo(z2 / (7 + z2), 14);
    expect(wilsonInterval(7, 7).low).toBeCloseTo(7 / (7 + z2), 14);
  });

  it('holds the rates that a score test does not reject: both ends are z standard errors of their own away', () => {
    fc.assert(
      fc.property(counted, fc.double({ min: 0.5, max: 0.999, noNaN: true }), ([k, n], confidence) => {
        const z = normalQuantile((1 + confidence) / 2);
        const { low, high } = wilsonInterval(k, n, confidence);
        for (const end of [low, high]) {
          expect((k / n - end) ** 2).toBeCloseTo((z * z * end * (1 - end)) / n, 12);
        }
        expect(low).toBeLessThanOrEqual(k / n);
        expect(high).toBeGreaterThanOrEqual(k / n);
      }),
    );
  });

  it('mirrors when successes are counted as failures, and widens with the confidence', () => {
    fc.assert(
      fc.property(counted, ([k, n]) => {
        const { low, high } = wilsonInterval(k, n);
        const mirrored = wilsonInterval(n - k, n);
        expect(mirrored.low).toBeCloseTo(1 - high, 12);
        expect(mirrored.high).toBeCloseTo(1 - low, 12);
        const surer = wilsonInterval(k, n, 0.99);
        expect(surer.low).toBeLessThanOrEqual(low);
        expect(surer.high).toBeGreaterThanOrEqual(high);
      }),
    );
  });

  it.each([
    [-1, 5],
    [6, 5],
    [0, -1],
    [Number.NaN, 5],
    [1, Number.NaN],
    [1, Number.POSITIVE_INFINITY],
  ])('refuses %p of %p', (k, n) => {
    expect(() => wilsonInterval(k, n)).toThrow(`wilsonInterval requires 0 <= k <= n, not k = ${k}, n = ${n}`);
  });

  it('refuses a confidence of 1 even where nothing was counted', () => {
    expect(() => wilsonInterval(0, 0, 1)).toThrow('requires a confidence between 0 and 1');
  });

  it('stays a number for counts as large as numbers go', () => {
    expect(wilsonInterval(1.7e308, 1.7e308)).toEqual({ low: 1, high: 1 });
    const { low, high } = wilsonInterval(8e307, 1.6e308);
    expect([low, high]).toEqual([0.5, 0.5]);
  });
});
