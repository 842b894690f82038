import { betaTail } from '../stats/beta';
import { criticalValue } from '../stats/normal';
import { requireCounts } from '../stats/requirements';
import { wilsonInterval } from '../stats/wilson-interval';

/**
 * What a sample says about a rate and its target.
 *
 * - `below` – short of the target beyond chance: the whole interval lies under it
 * - `likely-below` – short, and probably not by chance alone, but the interval still holds the target
 * - `not-yet-known` – no trials, or short by no more than chance often brings
 * - `on-target` – the rate measured has reached the target
 */
export type RateVerdict = 'below' | 'likely-below' | 'not-yet-known' | 'on-target';

/**
 * A rate held against its target, with what chance allows.
 *
 * - `low`, `high` – Wilson's interval of the rate
 * - `probabilityBelow` – P(true rate < target); null without trials
 * - `trialsToSettle` – how many more trials make a shortage certain if the rate stays as it is; null when it is certain
 *   already, when there is no shortage, and without trials
 */
export interface RateJudgement {
  readonly low: number;
  readonly high: number;
  readonly probabilityBelow: number | null;
  readonly verdict: RateVerdict;
  readonly trialsToSettle: number | null;
}

/** A shortage is called likely from this probability on: four to one. */
export const LIKELY = 0.8;

/**
 * Tells a shortage from noise.
 *
 * The interval is Wilson's (1927); the probability comes from Jeffreys' posterior Beta(k + ½, n − k + ½) (L. Brown,
 * T. Cai and A. DasGupta, 2001, "Interval estimation for a binomial proportion"). Wilson's interval leaves the target t
 * out exactly when n > z² · t(1 − t) ÷ (k/n − t)², which gives the trials that settle it.
 *
 * Throws unless 0 ≤ successes ≤ trials and 0 < target ≤ 1.
 *
 * @example 12 of 360 against 5.5%: 1.9–5.7%, P(below) 0.971, likely below, settled after 66 more (426 in all)
 *   judgeRate(12, 360, 0.055)
 */
export function judgeRate(
  successes: number,
  trials: number,
  target: number,
  confidence = 0.95,
): RateJudgement {
  requireCounts('judgeRate', successes, trials);
  if (!(target > 0 && target <= 1)) {
    throw new Error(`judgeRate requires a target above 0 and at most 1, not ${target}`);
  }
  const { low, high } = wilsonInterval(successes, trials, confidence);
  if (trials === 0) {
    return { low, high, probabilityBelow: null, verdict: 'not-yet-known', trialsToSettle: null };
  }
  const value = successes / trials;
  const probabilityBelow = 1 - betaTail(target, { a: successes + 0.5, b: trials - successes + 0.5 });
  const known = { low, high, probabilityBelow };
  if (value >= target) return { ...known, verdict: 'on-target', trialsToSettle: null };
  if (high < target) return { ...known, verdict: 'below', trialsToSettle: null };
  const z = criticalValue(confidence);
  const inAll = Math.floor((z * z * target * (1 - target)) / (value - target) ** 2) + 1;
  return {
    ...known,
    verdict: probabilityBelow >= LIKELY ? 'likely-below' : 'not-yet-known',
    trialsToSettle: Math.max(1, Math.ceil(inAll - trials)),
  };
}
