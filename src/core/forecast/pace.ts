/**
 * How far a period has come: business days in all, and those gone by (the as-of day included). Where days differ, the
 * sums of their weights (dayWeights) take the place of the days.
 */
export interface Elapsed {
  readonly businessDays: number;
  readonly elapsed: number;
}

/** Lowest pace ratios of 順調 (on track) and やや遅れ (behind); below the second it is 要対策 (at risk). */
export interface PaceThresholds {
  readonly onTrack: number;
  readonly behind: number;
}

export const PACE_THRESHOLDS: PaceThresholds = { onTrack: 0.99, behind: 0.81 };

export type PaceStatus = 'on-track' | 'behind' | 'at-risk' | 'unknown';

/**
 * Where a measure stands against its pace.
 *
 * - `pace` – what should be reached by now: target × elapsed ÷ business days
 * - `ratio` – actual ÷ pace; null when no business day has passed or there is no target
 * - `remaining` – target − actual, never below 0
 * - `remainingPerDay` – remaining ÷ business days left; null when none is left
 */
export interface Pace {
  readonly target: number;
  readonly actual: number;
  readonly pace: number;
  readonly ratio: number | null;
  readonly status: PaceStatus;
  readonly remaining: number;
  readonly remainingPerDay: number | null;
}

/**
 * Compares an actual with the pace of its target.
 *
 * @example paceOf(40, 18, { businessDays: 20, elapsed: 10 }): pace 20, ratio 0.9, 'behind', 22 left, 2.2 a day
 */
export function paceOf(
  target: number,
  actual: number,
  { businessDays, elapsed }: Elapsed,
  thresholds: PaceThresholds = PACE_THRESHOLDS,
): Pace {
  const pace = businessDays > 0 ? (target * elapsed) / businessDays : 0;
  const ratio = pace > 0 ? actual / pace : null;
  const remaining = Math.max(0, target - actual);
  const daysLeft = businessDays - elapsed;
  return {
    target,
    actual,
    pace,
    ratio,
    status: statusOf(ratio, thresholds),
    remaining,
    remainingPerDay: daysLeft > 0 ? remaining / daysLeft : null,
  };
}

function statusOf(ratio: number | null, thresholds: PaceThresholds): PaceStatus {
  if (ratio === null) return 'unknown';
  if (ratio >= thresholds.onTrack) return 'on-track';
  return ratio >= thresholds.behind ? 'behind' : 'at-risk';
}

/**
 * Landing by run rate: the actual so far, carried on at the same speed per business day to the end of the period.
 * Null before the first business day has passed.
 *
 * @example runRateLanding(18, { businessDays: 20, elapsed: 10 }) is 36
 */
export function runRateLanding(actual: number, { businessDays, elapsed }: Elapsed): number | null {
  return elapsed > 0 ? (actual / elapsed) * businessDays : null;
}
