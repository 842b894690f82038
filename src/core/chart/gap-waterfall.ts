import type { FunnelAnalysis } from '../funnel/analyse-funnel';
import type { FactorKey } from '../funnel/funnel-factors';

/**
 * A bar of the waterfall, from `from` to `to`, in units of the outcome.
 *
 * - `wanted`, `reached` – the two ends, bars that stand on 0
 * - a factor of the funnel – what it costs or brings; it goes on where the bar before it ended
 * - `rest` – what no factor accounts for
 */
export interface WaterfallBar {
  readonly key: 'wanted' | FactorKey | 'rest' | 'reached';
  readonly from: number;
  readonly to: number;
}

/** A rest smaller than what one decimal shows is no bar of its own. */
const NOTICEABLE = 0.05;

/**
 * The way from the outcome wanted to the one reached, factor by factor. The parts add up to the gap that volume × rates
 * explain. Where more was reached than the stage before it let through (wins of last month's meetings), that is the
 * rest.
 *
 * @example 20 meetings wanted, 12 made, all of it the meeting rate's: wanted 0–20, calls 20–20, rate 20–12, reached 0–12
 */
export function gapWaterfall({
  outcome,
  factors,
}: Pick<FunnelAnalysis, 'outcome' | 'factors'>): readonly WaterfallBar[] {
  const bars: WaterfallBar[] = [{ key: 'wanted', from: 0, to: outcome.target }];
  let at = outcome.target;
  for (const { key, contribution } of factors) {
    bars.push({ key, from: at, to: at + contribution });
    at += contribution;
  }
  if (Math.abs(outcome.actual - at) >= NOTICEABLE) bars.push({ key: 'rest', from: at, to: outcome.actual });
  bars.push({ key: 'reached', from: 0, to: outcome.actual });
  return bars;
}
