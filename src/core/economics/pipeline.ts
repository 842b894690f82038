import { type OpenDeal, openDealCredit } from '../plan/open-deal-credit';
import { ratio } from './ratio';

/**
 * Pipeline velocity: the revenue a day that the open deals turn into, in the unit of `averageDealSize`.
 * Deals × average size × win rate ÷ days from opening a deal to winning it.
 *
 * Null when the cycle's length is not known (0 days).
 *
 * @example velocity({ deals: 40, averageDealSize: 25000, winRate: 0.25, cycleDays: 90 }) is 2777.78
 */
export function velocity(pipeline: {
  readonly deals: number;
  readonly averageDealSize: number;
  readonly winRate: number;
  readonly cycleDays: number;
}): number | null {
  return ratio(pipeline.deals * pipeline.averageDealSize * pipeline.winRate, pipeline.cycleDays);
}

/**
 * What the open deals are worth: each amount times its probability, added up (加重パイプライン). None are worth 0.
 *
 * @example pipelineValue([{ amount: 1000, probability: 0.5 }, { amount: 400, probability: 0.25 }]) is 600
 */
export function pipelineValue(deals: readonly OpenDeal[]): number {
  return openDealCredit(deals).amount;
}
