import { ratio } from './ratio';

/**
 * What an improvement costs and what it is to bring, all in one currency: tools, working hours and consulting against
 * more revenue, lower sales costs and a shorter sales cycle.
 */
export interface Investment {
  /** Paid once: introduction, training, consulting. */
  readonly initialCost: number;
  readonly monthlyCost: number;
  /** Revenue added a month; its gross margin is what counts. */
  readonly monthlyRevenue: number;
  /** Gross margin of that revenue, 0–1. */
  readonly margin: number;
  /** Costs saved a month. */
  readonly monthlySavings: number;
  /** How many months are looked at. */
  readonly months: number;
}

/** `roi` is net gain ÷ cost (0.5: every yen came back and half a yen more); both null where they have no meaning. */
export interface ReturnOnInvestment {
  readonly cost: number;
  readonly gain: number;
  readonly roi: number | null;
  /** Months until the initial cost is earned back, beyond `months` too; null when a month earns nothing. */
  readonly paybackMonths: number | null;
}

/**
 * Return on an investment over its months: (gain − cost) ÷ cost, without discounting. `roi` is null when it costs
 * nothing.
 *
 * @example roi({ initialCost: 1200, monthlyCost: 100, monthlyRevenue: 500, margin: 0.6, monthlySavings: 50, months: 12 })
 *   costs 2400 and gains 4200, so roi is 0.75, and each month earns 250: paybackMonths is 4.8
 */
export function roi(investment: Investment): ReturnOnInvestment {
  const { initialCost, monthlyCost, monthlyRevenue, margin, monthlySavings, months } = investment;
  const monthlyGain = monthlyRevenue * margin + monthlySavings;
  const cost = initialCost + monthlyCost * months;
  const gain = monthlyGain * months;
  return {
    cost,
    gain,
    roi: ratio(gain - cost, cost),
    paybackMonths: ratio(initialCost, monthlyGain - monthlyCost),
  };
}

/**
 * Revenue added a month when deals take fewer days: as many people then win before ÷ after as many deals, since the
 * pipeline's velocity is inversely proportional to its days. Null when a cycle has no length.
 *
 * @example 1,000 a month with 90 days shortened to 75: shorterCycleRevenue({ monthlyRevenue: 1000, before: 90, after: 75 })
 *   is 200
 */
export function shorterCycleRevenue(cycle: {
  readonly monthlyRevenue: number;
  readonly before: number;
  readonly after: number;
}): number | null {
  const faster = cycle.before > 0 ? ratio(cycle.before, cycle.after) : null;
  return faster === null ? null : cycle.monthlyRevenue * (faster - 1);
}
