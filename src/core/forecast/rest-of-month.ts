import { gammaPoissonTail } from '../stats/gamma-poisson';
import { requireAmounts } from './requirements';
import { type PastMonth, readSpeed, type SpeedReading } from './speed-readings';

/**
 * How a count has gone and how much time it has left. A day weight is 1 for an ordinary working day; any unit does, if
 * it is the same throughout.
 *
 * - `done` – the count so far; `elapsed` – the day weights gone by; `remaining` – those to come
 * - `history` – whole past months, oldest first, without gaps, the last one being last month
 */
export interface MonthSoFar {
  readonly done: number;
  readonly elapsed: number;
  readonly remaining: number;
  readonly history: readonly PastMonth[];
}

/** Why a forecast is not to be relied on yet, and how many more events it takes (あとN件で判断できる). */
export interface ForecastDoubt {
  readonly reason: 'too-little-data';
  readonly missing: number;
}

/** After ten events a speed is known to about a third of itself: 1 ÷ √10. */
export const ENOUGH_EVENTS = 10;

/**
 * What the rest of a month may bring.
 *
 * - `tail` – k ↦ P(at least k more); null when nothing is known of the speed
 * - `doubt` – null once enough has been seen, or nothing is left to be foretold
 */
export interface RestOfMonth {
  readonly tail: ((k: number) => number) | null;
  readonly doubt: ForecastDoubt | null;
}

/**
 * Foretells the rest of a month, gamma–Poisson: the speed is what past months and this one let believe (readSpeed), and
 * at a given speed the count is Poisson. Throws, in the caller's name, for numbers that are negative or not finite.
 */
export function restOfMonth(caller: string, { done, elapsed, remaining, history }: MonthSoFar): RestOfMonth {
  requireAmounts(caller, { done, elapsed, remaining });
  for (const { count, exposure } of history) requireAmounts(caller, { count, exposure });
  if (remaining === 0) return { tail: (k) => (k <= 0 ? 1 : 0), doubt: null };

  const seen = [...history, { count: done, exposure: elapsed }].filter(({ exposure }) => exposure > 0);
  const events = seen.reduce((sum, { count }) => sum + count, 0);
  const doubt = doubtAfter(events);
  if (seen.length === 0) return { tail: null, doubt };

  const readings = readSpeed(history, done, elapsed);
  // Median and interval ask for the same counts again and again.
  const known = new Map<number, number>();
  const tail = (k: number) => {
    const chance = known.get(k) ?? mixedTail(readings, remaining, k);
    known.set(k, chance);
    return chance;
  };
  return { tail, doubt };
}

function mixedTail(readings: readonly SpeedReading[], remaining: number, k: number): number {
  let chance = 0;
  for (const { weight, speed } of readings) chance += weight * gammaPoissonTail(k, remaining, speed);
  // The weights add up to 1, give or take a last digit.
  return Math.min(1, chance);
}

/** The doubt that is left after so many events; null after enough. */
export function doubtAfter(events: number): ForecastDoubt | null {
  const missing = Math.ceil(ENOUGH_EVENTS - events);
  return missing > 0 ? { reason: 'too-little-data', missing } : null;
}
