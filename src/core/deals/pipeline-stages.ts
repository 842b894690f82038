import { type DealCredit, openDealCredit } from '../plan/open-deal-credit';
import { choicesOf, type DealStage } from '../tables/choices';
import type { Deal } from '../tables/records';
import {
  isOpenDeal,
  STAGE_PROBABILITIES,
  type StageProbabilities,
  stageProbability,
} from './stage-probabilities';

/** The open deals of one stage; `stage` null for those without one, which are worth nothing until they have one. */
export interface PipelineStage {
  readonly stage: DealStage | null;
  readonly probability: number | null;
  readonly count: number;
  readonly amount: number;
  readonly weighted: number;
}

/** The pipeline by stage, in the order of the stages, and added up. `wins` is how many of its deals are expected. */
export interface PipelineStages {
  readonly stages: readonly PipelineStage[];
  readonly count: number;
  readonly amount: number;
  readonly weighted: number;
  readonly wins: number;
}

/** The amount of a deal as it is added up: none written, and one below 0, is 0. */
export const dealAmount = (deal: Deal): number => Math.max(0, deal.amount ?? 0);

/**
 * The open deals by stage, weighted by its probability (加重パイプライン), as the pipeline table of the sheet has them. Deals
 * without a stage are a last line of their own, where there are any.
 *
 * @example one deal of 1,000,000 at 提案: weighted 500,000
 */
export function pipelineStages(
  deals: readonly Deal[],
  stages: StageProbabilities = STAGE_PROBABILITIES,
): PipelineStages {
  const open = deals.filter(isOpenDeal);
  const lines = [...choicesOf('stage'), null].map((stage) => {
    const own = open.filter((deal) => deal.stage === stage);
    const probability = stage === null ? null : stages[stage];
    const { wins, amount: weighted } = creditOf(own, stages);
    const amount = own.reduce((sum, deal) => sum + dealAmount(deal), 0);
    return { stage, probability, count: own.length, amount, weighted, wins };
  });
  const total = (of: 'count' | 'amount' | 'weighted' | 'wins') =>
    lines.reduce((sum, line) => sum + line[of], 0);
  return {
    stages: lines
      .filter(({ stage, count }) => stage !== null || count > 0)
      .map(({ wins: _, ...line }) => line),
    ...{ count: total('count'), amount: total('amount'), weighted: total('weighted'), wins: total('wins') },
  };
}

const creditOf = (deals: readonly Deal[], stages: StageProbabilities): DealCredit =>
  openDealCredit(
    deals.map((deal) => ({ amount: dealAmount(deal), probability: stageProbability(deal, stages) ?? 0 })),
  );
