import type { Goal } from './reverse-plan';

/** An open deal: its amount (yen) and the probability, 0 to 1, that it is won. */
export interface OpenDeal {
  readonly amount: number;
  readonly probability: number;
}

/** What the open pipeline is expected to bring by itself: wins (a part of one counts as such) and amount (yen). */
export interface DealCredit {
  readonly wins: number;
  readonly amount: number;
}

/**
 * The expected wins and amount of open deals: Σ probability, and Σ amount × probability.
 * Throws for a probability outside 0–1 and for an amount below 0.
 *
 * @example two deals of 500,000 at 50% and one of 1,000,000 at 20%: 1.2 wins, 700,000
 */
export function openDealCredit(deals: readonly OpenDeal[]): DealCredit {
  let wins = 0;
  let amount = 0;
  for (const deal of deals) {
    if (!(deal.probability >= 0 && deal.probability <= 1)) {
      throw new Error(`openDealCredit requires probabilities from 0 to 1, not ${deal.probability}`);
    }
    if (!(deal.amount >= 0)) {
      throw new Error(`openDealCredit requires amounts of 0 or more, not ${deal.amount}`);
    }
    wins += deal.probability;
    amount += deal.amount * deal.probability;
  }
  return { wins, amount };
}

/**
 * The part of a goal that new activity has to bring once the open deals are credited; 0 where they cover it.
 *
 * @example restOfGoal({ kind: 'won', value: 10 }, { wins: 1.2, amount: 700_000 }) asks for 8.8 wins
 */
export function restOfGoal(goal: Goal, credit: DealCredit): Goal {
  const credited = goal.kind === 'won' ? credit.wins : credit.amount;
  return { ...goal, value: Math.max(0, goal.value - credited) };
}
