import { type Day, dayOf } from '../calendar/day';
import type { Deal } from '../tables/records';
import { daysInStage } from './deal-ages';
import { type DealWinModel, dealWinModel, type WinBand } from './deal-win-model';
import {
  isOpenDeal,
  STAGE_PROBABILITIES,
  type StageProbabilities,
  stageProbability,
} from './stage-probabilities';

/**
 * How likely an open deal is won, by the team's own past, beside the fixed probability of its stage.
 *
 * - `by` – what was compared: deals at this stage for as long, deals of this age, or all (no day is written)
 * - `days` – of the age or the stay it was compared by; null for all
 * - `decided`, `won` – the deals it was compared with
 * - `fixed` – null without a stage
 */
export interface DealChance {
  readonly deal: Deal;
  readonly probability: number;
  readonly low: number;
  readonly high: number;
  readonly by: 'stage' | 'age' | 'all';
  readonly days: number | null;
  readonly decided: number;
  readonly won: number;
  readonly fixed: number | null;
}

export interface DealChances {
  readonly chances: readonly DealChance[];
  readonly model: DealWinModel;
}

/**
 * The chance of every open deal. By its stage where enough stage logs of decided deals tell of it, else by its age; see
 * `dealWinModel` for how they are learnt. The interval (80% unless told otherwise) is that of the chance.
 *
 * @example dealWinProbability(deals, '2026-04-10').chances[0] may be { probability: 0.31, low: 0.22, high: 0.41,
 *   by: 'age', days: 40, decided: 25, won: 8, fixed: 0.5, … }
 */
export function dealWinProbability(
  deals: readonly Deal[],
  asOf: Day,
  options: { readonly stages?: StageProbabilities; readonly confidence?: number } = {},
): DealChances {
  const { stages = STAGE_PROBABILITIES, confidence } = options;
  const model = dealWinModel(deals, asOf, stages, confidence);
  const chances = deals.filter(isOpenDeal).map((deal): DealChance => {
    const found = bandOf(deal, asOf, model);
    const { mean: probability, low, high } = found.band?.posterior ?? model.overall;
    return {
      ...{ deal, probability, low, high, by: found.by, days: found.days },
      decided: found.band?.decided ?? model.decided,
      won: found.band?.won ?? model.won,
      fixed: stageProbability(deal, stages),
    };
  });
  return { chances, model };
}

function bandOf(
  deal: Deal,
  asOf: Day,
  model: DealWinModel,
): { readonly by: DealChance['by']; readonly days: number | null; readonly band?: WinBand } {
  const bands = deal.stage === null ? undefined : model.byStage[deal.stage];
  const stay = daysInStage(deal, asOf);
  if (bands && stay !== null) return { by: 'stage', days: stay, ...within(bands, stay) };
  if (deal.created === null || deal.created > asOf) return { by: 'all', days: null };
  const age = dayOf(asOf) - dayOf(deal.created);
  return { by: 'age', days: age, ...within(model.byAge, age) };
}

/** The band that so many days fall in. */
function within(bands: readonly WinBand[], days: number): { readonly band?: WinBand } {
  const reached = bands.filter(({ from }) => from <= days);
  const band = reached[reached.length - 1];
  return band ? { band } : {};
}
