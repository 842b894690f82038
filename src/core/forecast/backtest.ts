import type { Day } from '../calendar/day';
import { type CountedDay, dayWeights, weightOfDay } from './day-weights';
import { landing } from './landing';
import { runRateLanding } from './pace';

/**
 * One forecast of the past, made with what was known on the evening of `day`, beside what came of it.
 *
 * - `third` – 0, 1 or 2: the third of the month's working days that had gone by
 * - `runRate` – what plain run rate foretold that evening
 */
export interface PastForecast {
  readonly day: Day;
  readonly third: number;
  readonly actual: number;
  readonly median: number;
  readonly low: number;
  readonly high: number;
  readonly runRate: number;
}

/** Whole months it takes before the first one is foretold. */
const FIRST_HISTORY = 3;

/**
 * Walks through the past: on every working day of every month that has three months before it, except a month's last
 * (nothing is left to foretell), the landing is foretold from what was known then. Day weights, too, are learned from
 * the months before only.
 *
 * @param days every day of whole months without gaps, oldest first
 * @returns oldest first; see scoreForecasts
 */
export function backtest(days: readonly CountedDay[], confidence = 0.8): readonly PastForecast[] {
  const months = monthsOf(days);
  return months.slice(FIRST_HISTORY).flatMap((month, i) => {
    const before = months.slice(0, FIRST_HISTORY + i);
    const weights = dayWeights(before.flat());
    const exposureOf = (some: readonly CountedDay[]) =>
      sum(some.map(({ day, works }) => (works ? weightOfDay(day, weights) : 0)));
    const history = before.map((past) => ({ count: countOf(past), exposure: exposureOf(past) }));
    const [actual, exposure, businessDays] = [countOf(month), exposureOf(month), workdaysOf(month)];

    let [done, elapsed, elapsedDays] = [0, 0, 0];
    return month.flatMap((today): readonly PastForecast[] => {
      done += today.count;
      elapsed += exposureOf([today]);
      elapsedDays += workdaysOf([today]);
      if (!today.works || elapsedDays === businessDays) return [];
      const { median, low, high } = landing({
        done,
        elapsed,
        remaining: exposure - elapsed,
        history,
        confidence,
      });
      const runRate = runRateLanding(done, { businessDays, elapsed: elapsedDays });
      // A working day has gone by, so neither forecast is missing.
      if (median === null || low === null || high === null || runRate === null) return [];
      const third = Math.ceil((3 * elapsedDays) / businessDays) - 1;
      return [{ day: today.day, third, actual, median, low, high, runRate }];
    });
  });
}

function monthsOf(days: readonly CountedDay[]): readonly (readonly CountedDay[])[] {
  const months = new Map<string, CountedDay[]>();
  for (const day of days) {
    const month = day.day.slice(0, 7);
    const known = months.get(month);
    if (known) known.push(day);
    else months.set(month, [day]);
  }
  return [...months.values()];
}

const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);
const countOf = (days: readonly CountedDay[]): number => sum(days.map(({ count }) => count));
const workdaysOf = (days: readonly CountedDay[]): number => days.filter(({ works }) => works).length;
