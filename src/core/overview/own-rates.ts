import type { ChainStep, RateKey, Stage } from '../kpi/chain';
import type { Measures } from '../kpi/measures';
import { ratePosterior } from '../plan/rate-posterior';
import { wilsonInterval } from '../stats/wilson-interval';

/**
 * A rate as the team itself has made it.
 *
 * - `numerator`, `denominator`, `value` – as counted; `value` is null without trials
 * - `low`, `high` – Wilson's 95% interval
 * - `blended` – the rate to believe: the counts and the benchmark's midpoint, by what each is worth
 * - `evidence` – trials `blended` rests on, the benchmark's included
 */
export interface OwnRate {
  readonly rate: RateKey;
  readonly from: Stage;
  readonly to: Stage;
  readonly numerator: number;
  readonly denominator: number;
  readonly value: number | null;
  readonly low: number;
  readonly high: number;
  readonly blended: number;
  readonly evidence: number;
}

/** How many trials of one's own the benchmark is worth: a few days' calls, a month's meetings of a small team. */
export const BENCHMARK_TRIALS = 20;

/**
 * The team's own rates over a period, honest about few trials: `blended` is (k + m·p₀) ÷ (n + m), p₀ the midpoint of
 * the benchmark and m = 20. More successes than trials (wins from earlier meetings) count as all of them.
 *
 * @example 36 wins of 130 meetings at a benchmark of 20–35%: 27.7%, 20.7–35.9%, blended (36 + 5.5) ÷ 150 = 27.7%
 */
export function ownRates(chain: readonly ChainStep[], totals: Measures): readonly OwnRate[] {
  return chain.map(({ rate, from, to, benchmark: [low, high] }) => {
    const denominator = Math.max(0, Math.round(totals[from]));
    const numerator = Math.min(denominator, Math.max(0, Math.round(totals[to])));
    const prior = { mean: (low + high) / 2, weight: BENCHMARK_TRIALS };
    const { a, b, mean } = ratePosterior({ successes: numerator, trials: denominator, prior });
    return {
      ...{ rate, from, to, numerator, denominator },
      value: denominator > 0 ? numerator / denominator : null,
      ...wilsonInterval(numerator, denominator),
      blended: mean,
      evidence: a + b,
    };
  });
}
