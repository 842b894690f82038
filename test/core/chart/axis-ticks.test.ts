import fc from 'fast-check';
import { axisTicks } from '../../../src/core/chart/axis-ticks';

describe('axisTicks', () => {
  it('are the round numbers a person would choose', () => {
    expect(axisTicks(10)).toEqual([0, 5, 10]);
    expect(axisTicks(17)).toEqual([0, 5, 10, 15, 20]);
    expect(axisTicks(1333)).toEqual([0, 500, 1000, 1500]);
    expect(axisTicks(3_000_000)).toEqual([0, 1_000_000, 2_000_000, 3_000_000]);
    expect(axisTicks(9_000_000)).toEqual([0, 5_000_000, 10_000_000]);
    expect(axisTicks(2.4)).toEqual([0, 1, 2, 3]);
    expect(axisTicks(0)).toEqual([0, 1]);
  });

  it('begin at 0, end at or just above the largest value, are whole, evenly apart, and few', () => {
    const largest = fc.oneof(fc.nat(100), fc.double({ min: 0, max: 1e9, noNaN: true }));
    fc.assert(
      fc.property(largest, fc.integer({ min: 2, max: 8 }), (value, intervals) => {
        const ticks = axisTicks(value, intervals);
        const step = (ticks[1] as number) - (ticks[0] as number);
        const last = ticks[ticks.length - 1] as number;
        expect(ticks[0]).toBe(0);
        expect(last).toBeGreaterThanOrEqual(value);
        expect(last - step).toBeLessThan(Math.max(value, 1));
        expect(ticks.length - 1).toBeLessThanOrEqual(intervals);
        expect(`${step}`).toMatch(/^[125]0*$/);
        ticks.forEach((tick, i) => {
          expect(tick).toBe(i * step);
        });
      }),
    );
  });

  it('refuses what is no amount', () => {
    for (const value of [-1, Number.NaN, Number.POSITIVE_INFINITY]) {
      expect(() => axisTicks(value)).toThrow('axisTicks requires a number from 0 up');
    }
  });
});
