import { criticalValue } from './normal';

/** One lead: days from its start to its conversion, or, if it is still open, to the last day it was looked at. */
export interface TimeToConvert {
  readonly days: number;
  readonly converted: boolean;
}

/** A day on which leads converted, and what share was still open after it, with its interval. */
export interface SurvivalStep {
  readonly days: number;
  /** Leads still open and still watched just before. */
  readonly atRisk: number;
  readonly converted: number;
  readonly survival: number;
  readonly low: number;
  readonly high: number;
}

/**
 * How long conversions take, learnt also from the leads that are still open.
 *
 * `median` is the day by which half have converted: null while fewer than half have. Its interval may be open too:
 * `medianHigh` is null when the data does not say how late the half may come.
 */
export interface KaplanMeier {
  readonly steps: readonly SurvivalStep[];
  readonly median: number | null;
  readonly medianLow: number | null;
  readonly medianHigh: number | null;
}

/** A product of fractions that is one half on paper may miss it in the last digits. */
const HALF = 0.5 + 1e-12;

/**
 * The product-limit estimate (E. L. Kaplan & P. Meier 1958): each day's share of those still open multiplies into the
 * curve, and an open lead counts up to the day it was last seen. A lead that converts on the day another was last seen
 * comes first.
 *
 * Intervals from M. Greenwood's variance (1926) on the scale of log(−log survival), which keeps them inside [0, 1]; once
 * nobody is left that variance has no value, and the upper end stays where it was. The median's interval is where the
 * curve's own interval contains one half (R. Brookmeyer & J. Crowley 1982).
 *
 * @example of four leads, two converted after 3 and 5 days and two are open since 4 and 9 days: survival 0.75 after
 *   day 3 and 0.375 after day 5, so the median is 5 (the two that converted alone would say 4)
 */
export function kaplanMeier(times: readonly TimeToConvert[], confidence = 0.95): KaplanMeier {
  const z = criticalValue(confidence);
  const endings = new Map<number, { converted: number; open: number }>();
  for (const time of times) {
    const ending = endings.get(time.days) ?? { converted: 0, open: 0 };
    ending[time.converted ? 'converted' : 'open']++;
    endings.set(time.days, ending);
  }
  const steps: SurvivalStep[] = [];
  let survival = 1;
  let greenwood = 0;
  let high = 1;
  let left = times.length;
  for (const [days, { converted, open }] of [...endings].sort(([x], [y]) => x - y)) {
    const atRisk = left;
    left -= converted + open;
    if (converted === 0) continue;
    const still = atRisk - converted;
    survival *= still / atRisk;
    let low = 0;
    if (still > 0) {
      greenwood += converted / (atRisk * still);
      const logSurvival = Math.log(survival);
      const spread = Math.exp((z * Math.sqrt(greenwood)) / -logSurvival);
      low = Math.exp(logSurvival * spread);
      high = Math.exp(logSurvival / spread);
    }
    steps.push({ days, atRisk, converted, survival, low, high });
  }
  const firstAtHalf = (of: 'survival' | 'low' | 'high') =>
    steps.find((step) => step[of] <= HALF)?.days ?? null;
  return {
    steps,
    median: firstAtHalf('survival'),
    medianLow: firstAtHalf('low'),
    medianHigh: firstAtHalf('high'),
  };
}
