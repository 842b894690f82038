import { type BetaShape, betaQuantile } from '../stats/beta';
import { requireCounts, requirePositive } from '../stats/requirements';

/** What was believed of a rate before counting: its mean, and how many trials that belief is worth. */
export interface RatePrior {
  readonly mean: number;
  readonly weight: number;
}

/** What is known of a rate after counting: its distribution, mean, and the interval it lies in at the confidence. */
export interface RatePosterior extends BetaShape {
  readonly mean: number;
  readonly low: number;
  readonly high: number;
}

/**
 * The rate behind `successes` of `trials`, honest about few of them: they are added to the prior as if it had been
 * counted too, so that the mean is (k + m·p₀) ÷ (n + m) and moves from the prior's to the team's own as trials come in
 * (the Beta distribution as conjugate prior; H. Raiffa & R. Schlaifer 1961).
 *
 * Throws unless 0 ≤ successes ≤ trials, 0 < prior mean < 1 and weight > 0: a prior that is sure learns nothing.
 *
 * @example 12 of 360 against a benchmark of 10% worth 50 trials: (12 + 5) ÷ (360 + 50)
 *   ratePosterior({ successes: 12, trials: 360, prior: { mean: 0.1, weight: 50 } }).mean is 0.04146…
 */
export function ratePosterior(
  counted: { readonly successes: number; readonly trials: number; readonly prior: RatePrior },
  confidence = 0.95,
): RatePosterior {
  const { successes, trials, prior } = counted;
  requireCounts('ratePosterior', successes, trials);
  requirePositive('ratePosterior', { weight: prior.weight, mean: prior.mean, '1 - mean': 1 - prior.mean });
  const a = successes + prior.weight * prior.mean;
  const b = trials - successes + prior.weight * (1 - prior.mean);
  const tail = (1 - confidence) / 2;
  return {
    a,
    b,
    mean: a / (a + b),
    low: betaQuantile(tail, { a, b }),
    high: betaQuantile(1 - tail, { a, b }),
  };
}

/**
 * What is known of a whole chain's rate, the product of independent uncertain rates: the one Beta distribution that has
 * exactly the product's mean and variance. (The product of Betas is no Beta, but close to the one with its moments:
 * D.-Y. Fan, "The distribution of the product of independent beta variables", 1991.)
 *
 * @example of two rates of which nothing is known, mean ¼ and variance 7/144: chainPosterior([{ a: 1, b: 1 },
 *   { a: 1, b: 1 }]) is { a: 5/7, b: 15/7 }
 */
export function chainPosterior(posteriors: readonly BetaShape[]): BetaShape {
  if (posteriors.length === 0) throw new Error('chainPosterior requires at least one rate');
  let mean = 1;
  // ln of E[X²] ÷ E[X]², which is a sum over the rates and loses no digits where they are nearly certain.
  let logSpread = 0;
  for (const { a, b } of posteriors) {
    requirePositive('chainPosterior', { a, b });
    mean *= a / (a + b);
    logSpread += Math.log1p(b / (a * (a + b + 1)));
  }
  const size = (1 - mean) / (mean * Math.expm1(logSpread)) - 1;
  return { a: mean * size, b: (1 - mean) * size };
}
