import { type Day, dayOf } from '../calendar/day';
import { type RatePosterior, ratePosterior } from '../plan/rate-posterior';
import { choicesOf, type DealStage } from '../tables/choices';
import type { Deal } from '../tables/records';
import { daysToDecision } from './deal-ages';
import { monthsApart } from './months-apart';
import { readStageLog } from './stage-log';
import type { StageProbabilities } from './stage-probabilities';

/** A stretch of ages, and what became of the decided deals that were still open when it began. */
export interface WinBand {
  /** Days, from this one on up to the next band. */
  readonly from: number;
  readonly decided: number;
  readonly won: number;
  readonly posterior: RatePosterior;
}

/** A team's own chances of winning, learnt from its decided deals. */
export interface DealWinModel {
  readonly decided: number;
  readonly won: number;
  /** Of any deal. */
  readonly overall: RatePosterior;
  /** How many times as much months differ as chance explains; 1 or more. Every count is worth so much less. */
  readonly dispersion: number;
  /** By days since opening. */
  readonly byAge: readonly WinBand[];
  /** By days at a stage, for the stages that enough logs tell of. */
  readonly byStage: { readonly [S in DealStage]?: readonly WinBand[] };
}

export const AGE_BANDS: readonly number[] = [0, 8, 15, 31, 61, 91, 181];
const STAGE_BANDS: readonly number[] = [0, 15, 31, 61];

/** The middle of the benchmark of 受注率, 20–35%, worth ten deals: believed before any is decided. */
const BENCHMARK = { mean: 0.275, weight: 10 } as const;
/** How many deals the overall rate, or a stage's fixed probability, is worth as the prior of a band. */
const PRIOR_DEALS = 20;
/** Fewer decided deals with a log say too little of a stage. */
const ENOUGH_LOGS = 5;

/**
 * Learns P(win | still open at an age) from the deals decided by `asOf`.
 *
 * Of the decided deals that were still open `from` days after their opening, some were won: that share, shrunk to the
 * overall win rate (worth 20 deals), is the chance of an open deal that has come to this age; where quick losses leave
 * early, it rises with age, where good deals are quick, it falls. By stage the same with the days since a deal came to it,
 * shrunk to the stage's fixed probability. All are Beta posteriors (`ratePosterior`).
 *
 * Months differ by more than chance: quarter ends, campaigns. The counts are divided by how much more (`monthsApart`, a
 * quasi-binomial; R. W. M. Wedderburn 1974), so that the intervals hold for months to come and an age has to show more
 * before it moves away from the overall rate.
 *
 * @example a team without decided deals has the benchmark's 27.5% everywhere
 */
export function dealWinModel(
  deals: readonly Deal[],
  asOf: Day,
  stages: StageProbabilities,
  confidence = 0.8,
): DealWinModel {
  const past = deals.flatMap((deal) => {
    const days = daysToDecision(deal);
    return days === null || (deal.closedOn as Day) > asOf
      ? []
      : [{ deal, days, won: deal.outcome === 'won' }];
  });
  const won = past.filter((one) => one.won).length;
  const dispersion = monthsApart(
    past.map(({ deal, won: isWon }) => ({ month: `${deal.closedOn}`.slice(0, 7), isWon })),
  );
  const posterior = (successes: number, trials: number, prior: { mean: number; weight: number }) =>
    ratePosterior({ successes: successes / dispersion, trials: trials / dispersion, prior }, confidence);
  const overall = posterior(won, past.length, {
    mean: BENCHMARK.mean,
    weight: BENCHMARK.weight / dispersion,
  });

  type Stay = { readonly days: number; readonly won: boolean };
  const bands = (stays: readonly Stay[], starts: readonly number[], mean: number): readonly WinBand[] =>
    starts.map((from) => {
      const there = stays.filter(({ days }) => days >= from);
      const wins = there.filter((one) => one.won).length;
      const prior = { mean, weight: PRIOR_DEALS };
      return { from, decided: there.length, won: wins, posterior: posterior(wins, there.length, prior) };
    });

  const byStage: { [S in DealStage]?: readonly WinBand[] } = {};
  for (const stage of choicesOf('stage')) {
    const stays = past.flatMap(({ deal, won: isWon }) => {
      const log = readStageLog(deal.stageLog);
      const place = log.findIndex((entry) => entry.stage === stage);
      const entry = log[place];
      if (!entry || !deal.closedOn || entry.day > deal.closedOn) return [];
      const left = log[place + 1]?.day ?? deal.closedOn;
      const until = left < deal.closedOn ? left : deal.closedOn;
      return [{ days: dayOf(until) - dayOf(entry.day), won: isWon }];
    });
    const fixed = Math.min(0.99, Math.max(0.01, stages[stage]));
    if (stays.length >= ENOUGH_LOGS) byStage[stage] = bands(stays, STAGE_BANDS, fixed);
  }
  const byAge = bands(past, AGE_BANDS, overall.mean);
  return { decided: past.length, won, overall, dispersion, byAge, byStage };
}
