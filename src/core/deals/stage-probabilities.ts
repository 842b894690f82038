import type { DealStage } from '../tables/choices';
import type { Deal } from '../tables/records';

/** How likely a deal at each stage is to be won, 0–1. */
export type StageProbabilities = { readonly [S in DealStage]: number };

/** What the pipeline table of a new sheet starts with; teams replace it by their own. */
export const STAGE_PROBABILITIES: StageProbabilities = {
  ...{ set: 0.2, hearing: 0.3, proposal: 0.5, quote: 0.7, verbal: 0.9 },
};

/** Whether a deal is neither won nor lost. */
export const isOpenDeal = (deal: Deal): boolean => deal.outcome === null;

/** Whether a deal was won. */
export const isWonDeal = (deal: Deal): boolean => deal.outcome === 'won';

/** The fixed probability of a deal's stage; null where no stage is written. */
export const stageProbability = (deal: Deal, stages: StageProbabilities): number | null =>
  deal.stage === null ? null : stages[deal.stage];
