import { type OpenDeal, openDealCredit } from '../plan/open-deal-credit';
import { firstCount } from '../stats/first-count';
import { requireProbability } from '../stats/requirements';
import type { LandingForecast } from './landing';
import { requireAmounts, requireConfidence } from './requirements';
import { doubtAfter, type ForecastDoubt, type MonthSoFar, restOfMonth } from './rest-of-month';
import { drawOnGrid, gridStep, sumOfDraws, withDraw } from './sum-of-draws';

/**
 * Deals that are won without being open today: their count so far and in past months, and the amounts of deals won
 * before, each new one being as likely as another to resemble any of them.
 */
export interface NewBusiness extends MonthSoFar {
  readonly amounts: readonly number[];
}

/**
 * What a revenue landing is told from: the revenue won so far, the open deals that are decided this month, new business,
 * the revenue to reach, and the interval's confidence (0.8).
 */
export interface RevenueLandingInput {
  readonly done: number;
  readonly deals: readonly OpenDeal[];
  readonly newBusiness?: NewBusiness;
  readonly goal?: number;
  readonly confidence?: number;
}

/**
 * Where the revenue lands. `weighted` is the pipeline's weighted amount, Σ probability × amount, and `expectedNew` what
 * new business brings on average. A doubt means that new business was too rarely seen to be relied on, or, with no
 * amount or speed known at all, that it was left out.
 */
export interface RevenueForecast extends LandingForecast {
  readonly median: number;
  readonly low: number;
  readonly high: number;
  readonly probability?: number;
  readonly weighted: number;
  readonly expectedNew: number;
}

/** A probability that equals another on paper may miss it by this. */
const ROUNDING = 1e-12;
/** Counts of new deals that are less likely than this, all together, are cut off. */
const NEGLIGIBLE = 1e-6;

/**
 * Where the month's revenue lands: open deals, each won or lost as a whole and independently of the others (the
 * Poisson-binomial, carried out over amounts), and a landing's count of new deals of random past amounts.
 *
 * Amounts are laid on a grid. Whole amounts with a common measure that is not too fine land exactly on it, and the
 * distribution is exact; else the grid is a 2000th of all there is to win.
 *
 * Throws for amounts, counts and day weights that are negative or not finite, and probabilities outside 0–1.
 *
 * @example 100 won, deals of 300 at 50% and 200 at 20%, goal 400: 100, 300, 400 or 600 with probability 0.4, 0.1, 0.4
 *   and 0.1, so median 300, 80% between 100 and 400, probability 0.5,
 *   weighted 190
 */
export function revenueLanding(input: RevenueLandingInput): RevenueForecast {
  const { done, deals, newBusiness, goal, confidence = 0.8 } = input;
  requireAmounts('revenueLanding', { done, goal: goal ?? 0 });
  for (const { amount, probability } of deals) {
    requireAmounts('revenueLanding', { amount });
    requireProbability('revenueLanding', 'every probability', probability);
  }
  requireConfidence('revenueLanding', confidence);

  const { counts, amounts, doubt } = newDeals(newBusiness);
  const average = amounts.reduce((sum, amount) => sum + amount / amounts.length, 0);
  const expectedNew = counts.reduce((sum, mass, count) => sum + mass * count * average, 0);

  // Hardly more than the greatest count of average deals, one of the largest, and every open deal.
  const open = deals.reduce((sum, { amount }) => sum + amount, 0);
  const range = open + (counts.length - 1) * average + Math.max(0, ...amounts);
  const step = gridStep([...deals.map(({ amount }) => amount), ...amounts], range);

  const anyAmount = drawOnGrid(
    amounts.map((amount) => ({ amount, mass: 1 / amounts.length })),
    step,
  );
  const cells = Math.ceil(range / step) + 1;
  let masses = sumOfDraws(counts, anyAmount, cells);
  for (const { amount, probability } of deals) {
    const lost = { amount: 0, mass: 1 - probability };
    masses = withDraw(masses, drawOnGrid([lost, { amount, mass: probability }], step));
  }

  const tails = [...masses];
  for (let cell = tails.length - 2; cell >= 0; cell--) {
    tails[cell] = (tails[cell] as number) + (tails[cell + 1] as number);
  }
  const tail = (cell: number) => tails[cell] ?? 0;
  // Plain quantiles: between few large amounts the middles that centralCounts goes by would be amounts nobody can reach.
  const quantile = (q: number) =>
    done + step * firstCount((cell) => tail(cell + 1) <= 1 - q + ROUNDING, 0, cells - 1);
  return {
    done,
    confidence,
    median: quantile(0.5),
    low: quantile((1 - confidence) / 2),
    high: quantile((1 + confidence) / 2),
    ...(goal !== undefined && {
      probability: goal <= done ? 1 : Math.min(1, tail(Math.ceil((goal - done) / step))),
    }),
    weighted: openDealCredit(deals).amount,
    expectedNew,
    doubt,
  };
}

/** How likely 0, 1, 2, … new deals are, and the amounts they may have; none when the one or the other is unknown. */
function newDeals(newBusiness: NewBusiness | undefined): {
  readonly counts: readonly number[];
  readonly amounts: readonly number[];
  readonly doubt: ForecastDoubt | null;
} {
  if (!newBusiness) return { counts: [1], amounts: [], doubt: null };
  const { amounts, ...month } = newBusiness;
  for (const amount of amounts) requireAmounts('revenueLanding', { amount });
  const { tail, doubt } = restOfMonth('revenueLanding', month);
  if (month.remaining === 0) return { counts: [1], amounts: [], doubt };

  const doubts = [doubt, doubtAfter(amounts.length)].filter((each) => each !== null);
  const greater = doubts.sort((a, b) => b.missing - a.missing)[0] ?? null;
  if (!tail || amounts.length === 0) return { counts: [1], amounts: [], doubt: greater };

  const most = firstCount((k) => tail(k + 1) < NEGLIGIBLE, 0, Number.MAX_SAFE_INTEGER);
  const counts = new Array(most + 1).fill(0).map((_, k) => tail(k) - (k < most ? tail(k + 1) : 0));
  return { counts, amounts, doubt: greater };
}
