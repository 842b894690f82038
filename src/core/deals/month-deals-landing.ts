import { type Day, formatDay, type Month, monthSpan } from '../calendar/day';
import { type NewBusiness, type RevenueForecast, revenueLanding } from '../forecast/revenue-landing';
import type { Deal } from '../tables/records';
import { dealAmount } from './pipeline-stages';
import { isOpenDeal, STAGE_PROBABILITIES, stageProbability } from './stage-probabilities';

/**
 * Where the month's revenue lands by its deals: won so far, and the open ones expected in it.
 *
 * - `expected` – open deals expected this month, those the forecast stands on
 * - `unusable` – expected ones without an amount or a probability, left out of it
 * - `passed` – open deals whose expected day was in an earlier month, left out until somebody dates them anew
 */
export interface MonthDealsLanding {
  readonly forecast: RevenueForecast;
  readonly won: readonly Deal[];
  readonly expected: readonly Deal[];
  readonly unusable: readonly Deal[];
  readonly passed: readonly Deal[];
}

export interface MonthDealsOptions {
  readonly month: Month;
  readonly asOf: Day;
  /** How likely an open deal is won; by its stage unless told otherwise. Null leaves the deal out. */
  readonly probabilityOf?: (deal: Deal) => number | null;
  readonly newBusiness?: NewBusiness;
  readonly goal?: number;
  readonly confidence?: number;
}

/**
 * The landing of a month from its deals, by `revenueLanding`.
 *
 * @example 100 won, an open deal of 300 at 提案 (50%): weighted 150, low 100, high 400
 */
export function monthDealsLanding(deals: readonly Deal[], options: MonthDealsOptions): MonthDealsLanding {
  const { month, asOf, newBusiness, goal, confidence } = options;
  const { probabilityOf = (deal: Deal) => stageProbability(deal, STAGE_PROBABILITIES) } = options;
  const span = monthSpan(month);
  const [first, last] = [formatDay(span.first), formatDay(span.last)];
  const won = deals.filter(
    ({ outcome, closedOn }) =>
      outcome === 'won' && closedOn !== null && closedOn >= first && closedOn <= last && closedOn <= asOf,
  );
  const dated = deals.filter((deal) => isOpenDeal(deal) && deal.expectedClose !== null);
  const here = dated.filter(({ expectedClose }) => `${expectedClose}` >= first && `${expectedClose}` <= last);
  const expected: Deal[] = [];
  const unusable: Deal[] = [];
  const tries: { readonly amount: number; readonly probability: number }[] = [];
  for (const deal of here) {
    const probability = probabilityOf(deal);
    const isUsable = probability !== null && deal.amount !== null && deal.amount >= 0;
    (isUsable ? expected : unusable).push(deal);
    if (isUsable) tries.push({ amount: dealAmount(deal), probability });
  }
  return {
    forecast: revenueLanding({
      done: won.reduce((sum, deal) => sum + dealAmount(deal), 0),
      deals: tries,
      ...(newBusiness && { newBusiness }),
      ...(goal !== undefined && { goal }),
      ...(confidence !== undefined && { confidence }),
    }),
    ...{ won, expected, unusable },
    passed: dated.filter(({ expectedClose }) => `${expectedClose}` < first),
  };
}
