import { chainPosterior } from './rate-posterior';
import { requiredTrials } from './required-trials';
import { type PlanStep, type RatedStep, splitGoalStage } from './reverse-plan';

/** Calls that reach the wanted wins with a probability; null where even ten million would not. */
export interface SafeCalls {
  readonly confidence: number;
  readonly calls: number | null;
}

const CONFIDENCES = [0.5, 0.8, 0.9];

/**
 * How many calls (or whatever the chain's first stage counts) reach a number of wins with 50, 80 and 90% probability.
 * A plain division finds the number that reaches them on average, little better than every other time.
 *
 * Rates are taken as known, unless every step says on how many trials its rate rests: then as uncertain as that, which
 * asks for more calls. A part of a win asks for a whole one. Throws like `reversePlan`.
 *
 * @example for 10 wins at 30%, 10% and 25%: 1,289, 1,668 and 1,892 calls, where the division says 1,333
 */
export function safeCalls(wins: number, chain: readonly PlanStep<string>[]): readonly SafeCalls[] {
  const { steps } = splitGoalStage(chain);
  const posteriors = steps.flatMap((step) => posteriorOf(step) ?? []);
  const known = { rate: steps.reduce((product, step) => product * step.rate, 1) };
  const isUncertain = steps.length > 0 && posteriors.length === steps.length;
  const belief = isUncertain ? { posterior: chainPosterior(posteriors) } : known;
  return CONFIDENCES.map((confidence) => ({
    confidence,
    calls: requiredTrials({ goal: wins, confidence, ...belief }),
  }));
}

/** The rate's distribution; null where its evidence is not known, or where it is 1 and leaves nothing to doubt. */
const posteriorOf = ({
  rate,
  evidence,
}: RatedStep<string>): { readonly a: number; readonly b: number } | null =>
  evidence === undefined || rate === 1 ? null : { a: evidence * rate, b: evidence * (1 - rate) };
