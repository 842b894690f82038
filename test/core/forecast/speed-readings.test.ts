import fc from 'fast-check';
import { readSpeed } from '../../../src/core/forecast/speed-readings';

const pastMonth = fc.record({ count: fc.nat(500), exposure: fc.integer({ min: 0, max: 23 }) });
const months = (counts: readonly number[], exposure = 20) => counts.map((count) => ({ count, exposure }));

/** The speed that all readings together expect. */
function meanSpeed(...input: Parameters<typeof readSpeed>): number {
  return readSpeed(...input).reduce((sum, { weight, speed }) => sum + (weight * speed.shape) / speed.rate, 0);
}

describe('readSpeed', () => {
  it('knows nothing without history before the first day', () => {
    expect(readSpeed([], 0, 0)).toEqual([]);
    expect(readSpeed([], 5, 0)).toEqual([]);
    expect(readSpeed([{ count: 5, exposure: 0 }], 0, 0)).toEqual([]);
  });

  it('goes by the month alone without history', () => {
    expect(readSpeed([], 6, 10)).toEqual([{ weight: 1, speed: { shape: 6.5, rate: 10 } }]);
    expect(readSpeed([{ count: 5, exposure: 0 }], 6, 10)).toEqual([
      { weight: 1, speed: { shape: 6.5, rate: 10 } },
    ]);
  });

  it('reads one month in five ways, one for each variation, and believes all alike', () => {
    // 10 and a half in 20 days: mean 0.525 a day; relative variance 1 / 10.5 + variation² × (1 + 1 / 1).
    const readings = readSpeed(months([10]), 0, 0);
    const variations = [0.05, 0.1, 0.2, 0.4, 0.8];
    expect(readings).toHaveLength(10);
    readings.forEach(({ weight, speed }, i) => {
      const variance = 1 / 10.5 + 2 * (variations[i % 5] as number) ** 2;
      expect(weight).toBeCloseTo(0.1, 12);
      expect(speed.shape).toBeCloseTo(1 / variance, 12);
      expect(speed.shape / speed.rate).toBeCloseTo(0.525, 12);
    });
  });

  it('adds this month to each reading: shape and done, rate and elapsed', () => {
    const before = readSpeed(months([10, 14, 9]), 0, 0);
    const after = readSpeed(months([10, 14, 9]), 7, 11);
    after.forEach(({ speed }, i) => {
      expect(speed.shape).toBeCloseTo((before[i]?.speed.shape as number) + 7, 12);
      expect(speed.rate).toBeCloseTo((before[i]?.speed.rate as number) + 11, 12);
    });
  });

  // Weight, shape and rate, computed apart in 30 digits (mpmath) from the formulas of the docstrings: Kish's months,
  // half an event, two variances, and the negative binomial mass of every month and of the month so far.
  it.each([
    [0, 0.2058900565112758, 46.583142376188825, 92.4827469498424],
    [4, 0.004997207444106298, 5.256679721124287, 10.493187420008423],
    [7, 0.09750527782910015, 12.864915016301214, 25.859515896217317],
    [9, 0.003378934129152861, 4.987256815396252, 9.9889563245441],
  ])('weighs by what every month and this one say: reading %d', (i, weight, shape, rate) => {
    const counts = [8, 12, 9, 15, 7];
    const exposures = [20, 21, 19, 22, 20];
    const history = counts.map((count, j) => ({ count, exposure: exposures[j] as number }));
    const reading = readSpeed(history, 4, 8)[i];
    expect(reading?.weight).toBeCloseTo(weight, 10);
    expect(reading?.speed.shape).toBeCloseTo(shape, 9);
    expect(reading?.speed.rate).toBeCloseTo(rate, 9);
  });

  it.each([
    [0, 2.8063675746090276e-12, 23.360413340883916, 2.7178320230391257],
    [3, 0.00038149076068289743, 3.9412621239732766, 0.4585401917088023],
    [5, 2.8063675746090276e-12, 32.07181441636876, 1.324642406254519],
    [9, 0.49961847714197893, 0.9207347000861746, 0.03802853847962226],
  ])(
    'gives a month of the same place in the quarter ten times its weight: reading %d',
    (i, weight, shape, rate) => {
      const reading = readSpeed(months([30, 0, 0], 1), 0, 0)[i];
      expect((reading?.weight as number) / weight).toBeCloseTo(1, 6);
      expect(reading?.speed.shape).toBeCloseTo(shape, 9);
      expect(reading?.speed.rate).toBeCloseTo(rate, 9);
    },
  );

  it('finds the quarter-end rush out by itself, and does not see one in steady months', () => {
    const rhythmic = (history: readonly number[]) =>
      readSpeed(months(history), 0, 0)
        .slice(5)
        .reduce((sum, { weight }) => sum + weight, 0);
    expect(rhythmic([30, 10, 12, 28, 9, 14])).toBeGreaterThan(0.8);
    expect(rhythmic([10, 30, 12, 28, 14, 9])).toBeLessThan(0.5);
  });

  it('believes a team that was steady to be steady', () => {
    const [steady, wild] = [months([100, 100, 100, 100]), months([20, 220, 60, 100])];
    const spread = (history: ReturnType<typeof months>) =>
      readSpeed(history, 0, 0).reduce((sum, { weight }, i) => sum + (i % 5 >= 3 ? weight : 0), 0);
    expect(spread(steady)).toBeLessThan(0.05);
    expect(spread(wild)).toBeGreaterThan(0.95);
  });

  it('lets a month without exposure keep its place and nothing else', () => {
    const gap = (count: number) => [...months([9]), { count, exposure: 0 }, ...months([12, 10])];
    expect(readSpeed(gap(0), 3, 8)).toEqual(readSpeed(gap(77), 3, 8));
    // With the gap, 9 stood four months ago and counts for 0.85³; without it three, and has the quarter's place.
    expect(readSpeed(gap(0), 0, 0)[9]?.speed).not.toEqual(readSpeed(months([9, 12, 10]), 0, 0)[9]?.speed);
    // Months before the first with exposure do not matter at all.
    const late = [{ count: 4, exposure: 0 }, ...months([12, 10])];
    expect(readSpeed(late, 3, 8)).toEqual(readSpeed(months([12, 10]), 3, 8));
  });

  it('learns nothing from a count that took no working day', () => {
    expect(readSpeed(months([10, 12]), 5, 0)).toEqual(readSpeed(months([10, 12]), 0, 0));
  });

  it('forgets: the same months in another order say something else', () => {
    expect(meanSpeed(months([5, 20]), 0, 0)).toBeGreaterThan(meanSpeed(months([20, 5]), 0, 0));
  });

  it('does not depend on the unit of the day weights', () => {
    const history = fc.array(pastMonth, { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(history, fc.nat(50), fc.constantFrom(0.01, 0.5, 40), (past, done, unit) => {
        const plain = readSpeed(past, done, 10);
        const scaled = readSpeed(
          past.map(({ count, exposure }) => ({ count, exposure: exposure * unit })),
          done,
          10 * unit,
        );
        expect(scaled).toHaveLength(plain.length);
        scaled.forEach(({ weight, speed }, i) => {
          expect(weight).toBeCloseTo(plain[i]?.weight as number, 6);
          expect((speed.rate / unit) * (plain[i]?.speed.shape as number)).toBeCloseTo(
            (plain[i]?.speed.rate as number) * speed.shape,
            3,
          );
        });
      }),
    );
  });

  it('gives weights that add up to 1 and speeds above 0, whatever happened', () => {
    const wild = fc.record({
      count: fc.oneof(fc.nat(5), fc.nat(1_000_000)),
      exposure: fc.constantFrom(0, 0.001, 20, 1e6),
    });
    fc.assert(
      fc.property(
        fc.array(wild, { maxLength: 8 }),
        fc.nat(100_000),
        fc.constantFrom(0.1, 20),
        (past, done, elapsed) => {
          const readings = readSpeed(past, done, elapsed);
          expect(readings.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(1, 9);
          for (const { speed } of readings) {
            expect(speed.shape).toBeGreaterThan(0);
            expect(speed.rate).toBeGreaterThan(0);
            expect(Number.isFinite(speed.shape / speed.rate)).toBe(true);
          }
        },
      ),
    );
  });
});
