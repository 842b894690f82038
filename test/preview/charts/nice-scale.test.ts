import fc from 'fast-check';
import { niceScale } from '../../../host/preview/charts/nice-scale';

describe('niceScale', () => {
  it.each([
    [0, 93, 5, [0, 20, 40, 60, 80, 100]],
    [0, 0.3, 3, [0, 0.1, 0.2, 0.3]],
    [-30, 70, 5, [-40, -20, 0, 20, 40, 60, 80]],
    [0, 1_234_567, 4, [0, 500_000, 1_000_000, 1_500_000]],
    [0, 0, 4, [0, 0.5, 1]],
  ])('from %p to %p in about %p steps has lines at round numbers', (low, high, count, ticks) => {
    expect(niceScale(low, high, count).ticks).toEqual(ticks);
  });

  it('always holds every value, and never has more than twice the lines asked for', () => {
    const number = fc.double({ min: -1e9, max: 1e9, noNaN: true });
    fc.assert(
      fc.property(number, number, fc.integer({ min: 2, max: 12 }), (a, b, count) => {
        const [low, high] = [Math.min(a, b), Math.max(a, b)];
        fc.pre(high - low > 1e-6 * Math.max(1, Math.abs(low), Math.abs(high)));
        const { min, max, ticks } = niceScale(low, high, count);
        const slack = (high - low) * 1e-6;
        expect(min).toBeLessThanOrEqual(low + slack);
        expect(max).toBeGreaterThanOrEqual(high - slack);
        expect(ticks.length).toBeLessThanOrEqual(2 * count + 2);
      }),
    );
  });
});
