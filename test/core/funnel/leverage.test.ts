import fc from 'fast-check';
import { leverage } from '../../../src/core/funnel/leverage';

describe('leverage', () => {
  it('tells what a point more and what the target would bring, the rest unchanged', () => {
    // 1,200 × 30% × 12/360 = 12 meetings. A point more of the last rate: 360 × 1% = 3.6; at 5.5%: 19.8 − 12 = 7.8.
    // A point more of the first rate: 1,200 × 1% × 12/360 = 0.4.
    expect(leverage({ volume: 1200, rates: [0.3, 0.055] }, { volume: 1200, rates: [0.3, 12 / 360] })).toEqual(
      [
        { onePoint: null, toTarget: 0 },
        { onePoint: expect.closeTo(0.4, 12), toTarget: 0 },
        { onePoint: expect.closeTo(3.6, 12), toTarget: expect.closeTo(7.8, 12) },
      ],
    );
  });

  it('tells what the missing volume would bring', () => {
    // 300 calls more at 25% × 10%: 7.5.
    const [volume] = leverage({ volume: 1000, rates: [0.5, 0.2] }, { volume: 700, rates: [0.25, 0.1] });
    expect(volume).toEqual({ onePoint: null, toTarget: expect.closeTo(7.5, 12) });
  });

  it('brings nothing to raise what is above its target', () => {
    const [volume, rate] = leverage({ volume: 100, rates: [0.2] }, { volume: 150, rates: [0.3] });
    expect([volume?.toTarget, rate?.toTarget]).toEqual([0, 0]);
  });

  it('stops at 100%', () => {
    const onePoint = (rate: number) =>
      leverage({ volume: 100, rates: [1] }, { volume: 100, rates: [rate] })[1]?.onePoint;
    expect(onePoint(0.995)).toBeCloseTo(0.5, 12);
    expect(onePoint(1)).toBe(0);
    expect(onePoint(1.5)).toBe(0);
  });

  it('takes other factors that are still 0 as planned', () => {
    // 100 calls, 50 contacts, no meeting yet, nothing known of wins: 25 contacts more would be 25 × 10% × 25% = 0.625.
    const [, connect] = leverage(
      { volume: 100, rates: [0.75, 0.1, 0.25] },
      { volume: 100, rates: [0.5, 0, 0.25] },
    );
    expect(connect).toEqual({ onePoint: expect.closeTo(0.025, 12), toTarget: expect.closeTo(0.625, 12) });
    // And no calls yet: a rate is worth what the planned calls make of it.
    expect(leverage({ volume: 80, rates: [0.5] }, { volume: 0, rates: [0.25] })[1]?.toTarget).toBe(20);
  });

  it('refuses funnels of different lengths', () => {
    expect(() => leverage({ volume: 1, rates: [] }, { volume: 1, rates: [0.5] })).toThrow(
      'leverage requires',
    );
  });

  it('is the outcome with the factor at its target, less the outcome', () => {
    const rate = fc.double({ min: 0.01, max: 1, noNaN: true });
    const funnel = fc.record({
      volume: fc.integer({ min: 1, max: 10_000 }),
      rates: fc.array(rate, { minLength: 3, maxLength: 3 }),
    });
    fc.assert(
      fc.property(funnel, funnel, (target, actual) => {
        const reached = [actual.volume, ...actual.rates];
        const wanted = [target.volume, ...target.rates];
        const product = (factors: readonly number[]) => factors.reduce((all, factor) => all * factor, 1);
        leverage(target, actual).forEach(({ toTarget }, i) => {
          const raised = reached.map((factor, j) =>
            i === j ? Math.max(factor, wanted[i] as number) : factor,
          );
          expect(toTarget).toBeCloseTo(product(raised) - product(reached), 6);
        });
      }),
    );
  });
});
