import { type Day, dayOf } from '../calendar/day';
import { type CountedShare, countedShare } from '../stats/counted-share';
import type { Deal } from '../tables/records';
import { readStageLog } from './stage-log';
import { isOpenDeal, isWonDeal } from './stage-probabilities';

/**
 * How old an open deal is. `inStage` is known where the stage log says when it came to the stage it is at; `slower` is of
 * how many won deals took longer than this one has by now: a small share of many is a deal that hardly ever comes.
 */
export interface DealAge {
  readonly deal: Deal;
  readonly days: number;
  readonly inStage: number | null;
  readonly slower: CountedShare;
}

/** Days from opening to the decision of a decided deal; null where the days are not written, or run backwards. */
export function daysToDecision(deal: Deal): number | null {
  if (deal.created === null || deal.closedOn === null || deal.outcome === null) return null;
  const days = dayOf(deal.closedOn) - dayOf(deal.created);
  return days < 0 ? null : days;
}

/** Days an open deal has been at its stage; null where its stage log does not say. */
export function daysInStage(deal: Deal, asOf: Day): number | null {
  const log = readStageLog(deal.stageLog);
  const last = log[log.length - 1];
  return last && last.stage === deal.stage && last.day <= asOf ? dayOf(asOf) - dayOf(last.day) : null;
}

/**
 * The open deals with their ages, the oldest first; those without a day, or with one to come, are left out.
 *
 * @example a deal 90 days old where 1 of 20 won deals took longer: { days: 90, slower: { part: 1, whole: 20, … } }
 */
export function dealAges(deals: readonly Deal[], asOf: Day): readonly DealAge[] {
  const taken = deals.filter(isWonDeal).flatMap((deal) => daysToDecision(deal) ?? []);
  return deals
    .filter((deal) => isOpenDeal(deal) && deal.created !== null && deal.created <= asOf)
    .map((deal) => {
      const days = dayOf(asOf) - dayOf(deal.created as Day);
      const slower = countedShare(taken.filter((other) => other > days).length, taken.length);
      return { deal, days, inStage: daysInStage(deal, asOf), slower };
    })
    .sort((a, b) => b.days - a.days || a.deal.row - b.deal.row);
}
