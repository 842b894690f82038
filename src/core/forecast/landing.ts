import { centralCounts } from './central-counts';
import { requireAmounts, requireConfidence } from './requirements';
import { type ForecastDoubt, type MonthSoFar, restOfMonth } from './rest-of-month';

/** What a landing is told from: the month so far, the count to reach, and the interval's confidence (0.8). */
export interface LandingInput extends MonthSoFar {
  readonly goal?: number;
  readonly confidence?: number;
}

/**
 * Where a count or an amount lands at the end of the month, what is done included.
 *
 * - `median`, `low`, `high` – null when nothing is known at all: no history, and no day gone by
 * - `probability` – that of reaching the goal; only there with a goal
 * - `doubt` – null once enough has been seen to rely on the numbers
 */
export interface LandingForecast {
  readonly done: number;
  readonly confidence: number;
  readonly median: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly probability?: number | null;
  readonly doubt: ForecastDoubt | null;
}

/**
 * Where the month's count lands: early in the month the past speaks, at its end what is done.
 *
 * Throws for numbers that are negative or not finite, and for a confidence outside 0–1.
 *
 * @example landing({ done: 6, elapsed: 10, remaining: 10, history: [], goal: 12 }): median 12, 9 to 17,
 *   probability 0.558, and 4 events short of a judgement
 */
export function landing({ goal, confidence = 0.8, ...month }: LandingInput): LandingForecast {
  const { done } = month;
  if (goal !== undefined) requireAmounts('landing', { goal });
  requireConfidence('landing', confidence);

  const { tail, doubt } = restOfMonth('landing', month);
  const rest = tail && centralCounts(tail, confidence);
  return {
    done,
    confidence,
    median: rest && done + rest.median,
    low: rest && done + rest.low,
    high: rest && done + rest.high,
    ...(goal !== undefined && { probability: goal <= done ? 1 : (tail?.(Math.ceil(goal - done)) ?? null) }),
    doubt,
  };
}
