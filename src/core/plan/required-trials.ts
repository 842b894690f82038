import type { BetaShape } from '../stats/beta';
import { betaBinomialTail } from '../stats/beta-binomial';
import { binomialTail } from '../stats/binomial';
import { firstCount } from '../stats/first-count';
import { roundUp } from './round-up';

/** How many successes are wanted, how sure one wants to be, and what is known of the rate. */
export type TrialsQuestion = {
  readonly goal: number;
  readonly confidence: number;
} & ({ readonly rate: number } | { readonly posterior: BetaShape });

/** No small team makes ten million calls: an answer beyond it says only that the rate is as good as 0. */
const MOST_TRIALS = 1e7;

/**
 * The smallest number of trials that brings `goal` successes or more with at least the probability `confidence`: at a
 * known rate by the binomial distribution, at an uncertain one by the beta-binomial. A goal between two counts means
 * the next whole one.
 *
 * Null when even ten million trials do not suffice: the rate is 0, or may well be.
 * Throws unless goal ≥ 0, 0 < confidence < 1, and the rate or shape is one.
 *
 * @example for 10 wins at 25%: 49 meetings at a confidence of 0.8, 55 at 0.9
 *   requiredTrials({ goal: 10, confidence: 0.8, rate: 0.25 })
 */
export function requiredTrials(question: TrialsQuestion): number | null {
  const { goal, confidence } = question;
  if (!(goal >= 0 && goal < Number.POSITIVE_INFINITY && confidence > 0 && confidence < 1)) {
    throw new Error(
      `requiredTrials requires a goal of 0 or more and a confidence between 0 and 1, not ${goal} and ${confidence}`,
    );
  }
  const wanted = roundUp(goal);
  const tail = (n: number) =>
    'rate' in question
      ? binomialTail(wanted, n, question.rate)
      : betaBinomialTail(wanted, n, question.posterior);
  const suffices = (n: number) => tail(n) >= confidence;
  return suffices(MOST_TRIALS) ? firstCount(suffices, wanted, MOST_TRIALS) : null;
}
