import { formatDay, monthSpan, weekdayOf } from '../../../src/core/calendar/day';
import { backtest } from '../../../src/core/forecast/backtest';
import type { CountedDay } from '../../../src/core/forecast/day-weights';
import { type ForecastScores, scoreForecasts } from '../../../src/core/forecast/score-forecasts';

/** Uniform numbers in [0, 1) from a seed: a linear congruential generator (D. Knuth, W. Lewis). */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** A Poisson count by D. Knuth's multiplication of uniform numbers. */
function poisson(mean: number, random: () => number): number {
  let count = -1;
  for (let product = 1; product > Math.exp(-mean); count++) product *= random();
  return count;
}

/** Nine months of 8 teams with 4 to 25 wins a month, Monday to Friday; `speed` says what differs from even. */
function simulatedScore(speed: (month: number, day: number, random: () => number) => number): ForecastScores {
  const random = seeded(20_260_401);
  return scoreForecasts(
    Array.from({ length: 8 }, () => {
      const perMonth = 4 * (25 / 4) ** random();
      const days = Array.from({ length: 9 }, (_, month) => {
        const name = `2025-0${month + 1}`;
        const { first, last } = monthSpan(name);
        const chance = random();
        return Array.from({ length: last - first + 1 }, (_, i): CountedDay => {
          const works = weekdayOf(first + i) < 6;
          const mean = (perMonth / 21) * speed(month, i + 1, () => chance);
          return { day: formatDay(first + i), count: works ? poisson(mean, random) : 0, works };
        });
      });
      return backtest(days.flat());
    }).flat(),
  );
}

describe('backtest of 8 simulated teams', () => {
  it.each([
    ['steady', () => 1],
    ['uneven from month to month', (_: number, __: number, chance: () => number) => 0.5 + chance()],
    ['growing by 5% a month', (month: number) => 1.05 ** month],
    ['with a quarter-end rush', (month: number) => [0.75, 0.95, 1.3][month % 3] as number],
    ['with a month-end rush', (_: number, day: number) => (day <= 20 ? 0.7 : 1.6)],
  ])('%s: better than run rate in every third, and the interval holds', (_, speed) => {
    const score = simulatedScore(speed);
    expect(score.ratio).toBeLessThan(0.8);
    for (const { ratio } of score.thirds) expect(ratio).toBeLessThan(1);
    expect(score.coverage).toBeGreaterThan(0.75);
    expect(score.coverage).toBeLessThan(0.9);
  });

  it('that double from one month to the next: still better than run rate, though no interval foresees that', () => {
    const score = simulatedScore((month) => (month < 5 ? 0.7 : 1.4));
    expect(score.ratio).toBeLessThan(0.8);
    for (const { ratio } of score.thirds) expect(ratio).toBeLessThan(1);
    expect(score.coverage).toBeGreaterThan(0.65);
  });
});
