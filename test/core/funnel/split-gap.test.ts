import fc from 'fast-check';
import { type FunnelFactors, splitGap } from '../../../src/core/funnel/split-gap';

const contributions = (target: FunnelFactors, actual: FunnelFactors): readonly number[] =>
  splitGap(target, actual).parts.map(({ contribution }) => contribution);

const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0);

describe('splitGap', () => {
  it('gives the whole gap to the one factor that differs', () => {
    // 1,200 × 30% × 5.5% = 19.8 meetings wanted; 1,200 × 30% × 12/360 = 12 made.
    const target = { volume: 1200, rates: [0.3, 0.055] };
    const { gap, parts } = splitGap(target, { volume: 1200, rates: [0.3, 12 / 360] });
    expect(gap).toBeCloseTo(-7.8, 12);
    expect(parts.map(({ contribution }) => contribution)).toEqual([0, 0, expect.closeTo(-7.8, 12)]);
  });

  it('splits by the logarithmic mean where two factors differ, volume first', () => {
    // 100 × 10% = 10 wanted, 50 × 5% = 2.5 made. L = 7.5 ÷ ln 4; each factor is halved, so each has half: −3.75.
    expect(contributions({ volume: 100, rates: [0.1] }, { volume: 50, rates: [0.05] })).toEqual([
      expect.closeTo(-3.75, 12),
      expect.closeTo(-3.75, 12),
    ]);
    // 100 × 10% = 10 wanted, 200 × 40% = 80 made. L = 70 ÷ ln 8; ln 2 and ln 4 of ln 8 are a third and two thirds.
    expect(contributions({ volume: 100, rates: [0.1] }, { volume: 200, rates: [0.4] })).toEqual([
      expect.closeTo(70 / 3, 12),
      expect.closeTo(140 / 3, 12),
    ]);
  });

  it('has a factor that is better offset one that is worse', () => {
    // 100 × 10% = 10 both times: L(10, 10) = 10, ln 2 more calls, ln 2 less of a rate.
    expect(contributions({ volume: 100, rates: [0.1] }, { volume: 200, rates: [0.05] })).toEqual([
      expect.closeTo(10 * Math.LN2, 12),
      expect.closeTo(-10 * Math.LN2, 12),
    ]);
  });

  it('gives the gap to the factor that is 0 now', () => {
    expect(contributions({ volume: 100, rates: [0.3, 0.1] }, { volume: 50, rates: [0, 0.2] })).toEqual([
      0, -3, 0,
    ]);
  });

  it('gives the gap to the factor that was to be 0', () => {
    expect(contributions({ volume: 0, rates: [0.5] }, { volume: 10, rates: [0.25] })).toEqual([2.5, 0]);
  });

  it('shares the gap equally between several factors that are 0 on one side', () => {
    expect(contributions({ volume: 100, rates: [0.3, 0.1] }, { volume: 0, rates: [0, 0.2] })).toEqual([
      -1.5, -1.5, 0,
    ]);
  });

  it('contributes nothing for a factor that is 0 on both sides', () => {
    expect(contributions({ volume: 100, rates: [0, 0.1] }, { volume: 50, rates: [0, 0.2] })).toEqual([
      0, 0, 0,
    ]);
  });

  it('splits nothing where both outcomes are 0', () => {
    const split = splitGap({ volume: 0, rates: [0.3] }, { volume: 100, rates: [0] });
    expect(split).toEqual({ gap: 0, parts: [{ contribution: 0 }, { contribution: 0 }] });
  });

  it('knows a funnel of a volume alone', () => {
    expect(contributions({ volume: 8, rates: [] }, { volume: 5, rates: [] })).toEqual([
      expect.closeTo(-3, 12),
    ]);
  });

  it('is the limit of ever smaller amounts in place of the zeros', () => {
    const target = { volume: 100, rates: [0.3, 0.1] };
    const limit = contributions(target, { volume: 0, rates: [0, 0.2] });
    const near = contributions(target, { volume: 1e-140, rates: [1e-140, 0.2] });
    near.forEach((part, i) => {
      expect(Math.abs(part - (limit[i] as number))).toBeLessThan(0.02);
    });
  });

  it('refuses what is no funnel', () => {
    const one = { volume: 1, rates: [0.5] };
    expect(() => splitGap(one, { volume: 1, rates: [] })).toThrow(
      'splitGap requires the same number of rates',
    );
    expect(() => splitGap(one, { volume: -1, rates: [0.5] })).toThrow('from 0 up, not -1');
    expect(() => splitGap({ volume: 1, rates: [Number.NaN] }, one)).toThrow('not NaN');
    expect(() => splitGap({ volume: Number.POSITIVE_INFINITY, rates: [0.5] }, one)).toThrow('not Infinity');
  });

  const rate = fc.oneof(fc.double({ min: 1e-6, max: 1, noNaN: true }), fc.constant(0));
  const volume = fc.integer({ min: 0, max: 1_000_000 });
  const twoFunnels = fc.integer({ min: 0, max: 6 }).chain((length) => {
    const funnel = fc.record({ volume, rates: fc.array(rate, { minLength: length, maxLength: length }) });
    return fc.tuple(funnel, funnel);
  });
  const outcome = ({ volume: v, rates }: FunnelFactors): number => rates.reduce((all, r) => all * r, v);

  it('sums to the gap, and everything is finite', () => {
    fc.assert(
      fc.property(twoFunnels, ([target, actual]) => {
        const { gap, parts } = splitGap(target, actual);
        const all = parts.map(({ contribution }) => contribution);
        expect(all.every(Number.isFinite)).toBe(true);
        expect(gap).toBe(outcome(actual) - outcome(target));
        const scale = Math.max(outcome(actual), outcome(target));
        expect(Math.abs(sum(all) - gap)).toBeLessThanOrEqual(1e-9 * scale);
      }),
    );
  });

  it('turns its signs when target and actual are swapped', () => {
    fc.assert(
      fc.property(twoFunnels, ([target, actual]) => {
        const there = contributions(target, actual);
        contributions(actual, target).forEach((part, i) => {
          expect(part + (there[i] as number)).toBeCloseTo(0, 6);
        });
      }),
    );
  });

  it('does not depend on the order of the rates', () => {
    fc.assert(
      fc.property(twoFunnels, ([target, actual]) => {
        const backwards = ({ volume: v, rates }: FunnelFactors) => ({
          volume: v,
          rates: [...rates].reverse(),
        });
        const [first, ...others] = contributions(target, actual);
        const turned = contributions(backwards(target), backwards(actual));
        [first as number, ...others.reverse()].forEach((part, i) => {
          const scale = Math.max(outcome(actual), outcome(target), 1);
          expect(Math.abs(part - (turned[i] as number))).toBeLessThanOrEqual(1e-9 * scale);
        });
      }),
    );
  });
});
