import fc from 'fast-check';
import { landing } from '../../../src/core/forecast/landing';

const exposures = [20, 21, 19, 22, 20];
const history = [8, 12, 9, 15, 7].map((count, i) => ({ count, exposure: exposures[i] as number }));

const pastMonths = fc.array(fc.record({ count: fc.nat(120), exposure: fc.integer({ min: 1, max: 23 }) }), {
  maxLength: 9,
});
const days = fc.integer({ min: 1, max: 22 });
const confidence = fc.constantFrom(0.05, 0.5, 0.8, 0.95);

describe('landing', () => {
  it('of 6 in 10 of 20 days without history is 12, from 9 to 17, and reaches 12 with probability 0.558', () => {
    // More to come is negative binomial with shape 6.5 and even odds (10 days known, 10 asked about), after scipy 1.17:
    // P(X ≤ 5) = 0.4419, P(X ≤ 6) = 0.5491; middles of 2 0.076, 3 0.137, 11 0.897, 12 0.921.
    const { probability, ...rest } = landing({ done: 6, elapsed: 10, remaining: 10, history: [], goal: 12 });
    expect(rest).toEqual({
      done: 6,
      confidence: 0.8,
      median: 12,
      low: 9,
      high: 17,
      doubt: { reason: 'too-little-data', missing: 4 },
    });
    expect(probability).toBeCloseTo(0.5581459272033105, 12);
  });

  // Computed apart in 30 digits (mpmath), mass by mass, from ten readings weighted by their evidence.
  it.each([
    [
      'in the middle of a month',
      { done: 4, elapsed: 8, remaining: 13 },
      0.8,
      14,
      [10, 7, 14],
      0.15170565343556108,
    ],
    [
      'at half the confidence',
      { done: 4, elapsed: 8, remaining: 13 },
      0.5,
      14,
      [10, 9, 12],
      0.15170565343556108,
    ],
    [
      'before the first day',
      { done: 0, elapsed: 0, remaining: 21 },
      0.8,
      10,
      [10, 6, 16],
      0.5577103856356462,
    ],
  ])(
    'agrees with an independent computation %s',
    (_, month, trust, goal, [median, low, high], probability) => {
      const forecast = landing({ ...month, history, goal, confidence: trust });
      expect(forecast).toMatchObject({ median, low, high, confidence: trust, doubt: null });
      expect(forecast.probability).toBeCloseTo(probability, 10);
    },
  );

  it('agrees with it after one month of history', () => {
    const forecast = landing({ done: 3, elapsed: 10, remaining: 10, history: history.slice(0, 1), goal: 8 });
    expect(forecast).toMatchObject({ median: 6, low: 4, high: 9, doubt: null });
    expect(forecast.probability).toBeCloseTo(0.3111560681424367, 10);
  });

  it('says that nothing is known before the first day of the first month', () => {
    expect(landing({ done: 0, elapsed: 0, remaining: 20, history: [], goal: 10 })).toEqual({
      done: 0,
      confidence: 0.8,
      median: null,
      low: null,
      high: null,
      probability: null,
      doubt: { reason: 'too-little-data', missing: 10 },
    });
  });

  it('knows that a goal already reached is reached, even then', () => {
    const month = { done: 2, elapsed: 0, remaining: 20, history: [] };
    expect(landing({ ...month, goal: 2 })).toMatchObject({ median: null, probability: 1 });
    expect(landing({ ...month, goal: 3 })).toMatchObject({ median: null, probability: null });
  });

  it('does not speak of a probability without a goal', () => {
    expect(landing({ done: 4, elapsed: 8, remaining: 13, history })).not.toHaveProperty('probability');
  });

  it.each([
    [9, 1],
    [9.5, 1],
    [10, null],
    [15, null],
  ])('asks for what is missing to ten events: %d leave %p', (count, missing) => {
    const { doubt } = landing({ done: 0, elapsed: 1, remaining: 5, history: [{ count, exposure: 20 }] });
    expect(doubt).toEqual(missing === null ? null : { reason: 'too-little-data', missing });
  });

  it('counts no event that took no working day', () => {
    const month = { done: 9, elapsed: 0, remaining: 5 };
    expect(landing({ ...month, history: [{ count: 9, exposure: 0 }] }).doubt?.missing).toBe(10);
    expect(landing({ ...month, history: [{ count: 3, exposure: 20 }] }).doubt?.missing).toBe(7);
  });

  it('has landed once no day is left, without any doubt', () => {
    fc.assert(
      fc.property(
        fc.nat(500),
        days,
        pastMonths,
        fc.integer({ min: 1, max: 600 }),
        (done, elapsed, past, goal) => {
          expect(landing({ done, elapsed, remaining: 0, history: past, goal })).toEqual({
            done,
            confidence: 0.8,
            median: done,
            low: done,
            high: done,
            probability: done >= goal ? 1 : 0,
            doubt: null,
          });
        },
      ),
    );
  });

  it('comes down to what is done as the days run out', () => {
    fc.assert(
      fc.property(fc.nat(60), pastMonths, (done, past) => {
        const month = { done, elapsed: 10, history: past };
        const widths = [20, 10, 5, 1, 1e-6].map((remaining) => {
          const { low, high } = landing({ ...month, remaining });
          return (high as number) - (low as number);
        });
        // Whole counts may jump by one against the trend.
        widths.slice(1).forEach((width, i) => {
          expect(width).toBeLessThanOrEqual((widths[i] as number) + 1);
        });
        expect(landing({ ...month, remaining: 1e-6 })).toMatchObject({ median: done, low: done, high: done });
      }),
    );
  });

  it('keeps the median between the ends, nothing below what is done, and the chance within 0 and 1', () => {
    fc.assert(
      fc.property(
        fc.nat(80),
        days,
        days,
        pastMonths,
        confidence,
        fc.nat(200),
        (done, elapsed, remaining, past, trust, goal) => {
          const forecast = landing({ done, elapsed, remaining, history: past, confidence: trust, goal });
          expect(forecast.low).toBeGreaterThanOrEqual(done);
          expect(forecast.median).toBeGreaterThanOrEqual(forecast.low as number);
          expect(forecast.high).toBeGreaterThanOrEqual(forecast.median as number);
          expect(forecast.probability).toBeGreaterThanOrEqual(0);
          expect(forecast.probability).toBeLessThanOrEqual(1);
        },
      ),
    );
  });

  it('never expects less of a team that has done more', () => {
    fc.assert(
      fc.property(
        fc.nat(150),
        fc.integer({ min: 1, max: 30 }),
        days,
        days,
        pastMonths,
        (done, more, elapsed, remaining, past) => {
          const month = { elapsed, remaining, history: past, goal: 200 };
          const [less, greater] = [landing({ ...month, done }), landing({ ...month, done: done + more })];
          for (const end of ['low', 'median', 'high'] as const) {
            expect(greater[end]).toBeGreaterThanOrEqual((less[end] as number) + more);
          }
          expect(greater.probability).toBeGreaterThanOrEqual((less.probability as number) - 1e-9);
        },
      ),
    );
  });

  it('gives a higher goal a lower chance, and the median at least even odds', () => {
    fc.assert(
      fc.property(fc.nat(50), days, days, pastMonths, fc.nat(100), (done, elapsed, remaining, past, goal) => {
        const month = { done, elapsed, remaining, history: past };
        const chance = (wanted: number) => landing({ ...month, goal: wanted }).probability as number;
        expect(chance(goal + 1)).toBeLessThanOrEqual(chance(goal) + 1e-9);
        const median = landing(month).median as number;
        expect(chance(median)).toBeGreaterThanOrEqual(0.5 - 1e-9);
        expect(chance(median + 1)).toBeLessThanOrEqual(0.5 + 1e-9);
      }),
    );
  });

  it('widens with the confidence', () => {
    fc.assert(
      fc.property(fc.nat(50), days, days, pastMonths, (done, elapsed, remaining, past) => {
        const at = (trust: number) => landing({ done, elapsed, remaining, history: past, confidence: trust });
        expect(at(0.95).low).toBeLessThanOrEqual(at(0.8).low as number);
        expect(at(0.95).high).toBeGreaterThanOrEqual(at(0.8).high as number);
      }),
    );
  });

  it('asks the past early and the month itself late', () => {
    const past = Array.from({ length: 6 }, () => ({ count: 20, exposure: 20 }));
    // Twice the usual speed: after one day hardly anything is believed of it, after nineteen nearly all.
    expect(landing({ done: 2, elapsed: 1, remaining: 19, history: past }).median).toBeLessThan(25);
    expect(landing({ done: 38, elapsed: 19, remaining: 1, history: past }).median).toBeGreaterThanOrEqual(39);
  });

  it('stands tens of thousands of calls', () => {
    const past = Array.from({ length: 12 }, (_, i) => ({ count: 40_000 + 100 * i, exposure: 20 }));
    const { median, low, high } = landing({ done: 20_000, elapsed: 10, remaining: 10, history: past });
    expect(Math.abs((median as number) - 40_000)).toBeLessThan(400);
    expect((high as number) - (low as number)).toBeLessThan(1000);
  });

  it.each([
    [{ done: -1 }, 'landing requires done of 0 or more, not -1'],
    [{ elapsed: Number.NaN }, 'landing requires elapsed of 0 or more, not NaN'],
    [{ remaining: Number.POSITIVE_INFINITY }, 'landing requires remaining of 0 or more, not Infinity'],
    [{ goal: -3 }, 'landing requires goal of 0 or more, not -3'],
    [{ history: [{ count: -2, exposure: 20 }] }, 'landing requires count of 0 or more, not -2'],
    [{ history: [{ count: 2, exposure: -20 }] }, 'landing requires exposure of 0 or more, not -20'],
    [{ confidence: 0 }, 'landing requires a confidence between 0 and 1, not 0'],
    [{ confidence: 1 }, 'landing requires a confidence between 0 and 1, not 1'],
    [{ confidence: Number.NaN }, 'landing requires a confidence between 0 and 1, not NaN'],
  ])('throws for %p', (wrong, message) => {
    expect(() => landing({ done: 4, elapsed: 8, remaining: 13, history, ...wrong })).toThrow(message);
  });
});
