import type { Day } from '../calendar/day';
import { ratio } from '../economics/ratio';
import { type CountedShare, countedShare } from '../stats/counted-share';
import type { Deal } from '../tables/records';

export const BANT_ITEMS = ['budget', 'authority', 'need', 'timing'] as const;
export type BantItem = (typeof BANT_ITEMS)[number];

/** How many of the four items of BANT are known of a deal, and which are not. */
export function bantOf(deal: Deal): { readonly count: number; readonly missing: readonly BantItem[] } {
  const missing = BANT_ITEMS.filter((item) => !deal[item]);
  return { count: BANT_ITEMS.length - missing.length, missing };
}

/**
 * How deals are handed over to field sales, as 連携 has it.
 *
 * - `handed` – deals with a hand-over day in the period
 * - `bant` – BANT取得率: of those, with all four items; `bantFill` – BANT充足度: items known of four each
 * - `items` – the same for each item
 * - `score` – 引き継ぎ品質スコア: the mean of the scores given, and how many there are
 * - `handoffWin` – 引き継ぎ後成約率: won of those handed over, open ones below the line too
 * - `cancel` – 商談キャンセル率: cancelled of the deals set in the period
 */
export interface HandoffFigures {
  readonly handed: number;
  readonly bant: CountedShare;
  readonly bantFill: CountedShare;
  readonly items: { readonly [I in BantItem]: CountedShare };
  readonly score: { readonly rated: number; readonly mean: number | null };
  readonly handoffWin: CountedShare;
  readonly cancel: CountedShare;
}

/**
 * The figures of a period, both days included. For all deals of the sheet up to a day, leave `from` out.
 *
 * @example 3 of 4 deals handed over in April have all of BANT: handoffFigures(deals, { from, to }).bant.share is 0.75
 */
export function handoffFigures(
  deals: readonly Deal[],
  { from = '', to }: { readonly from?: Day; readonly to: Day },
): HandoffFigures {
  const isWithin = (day: Day | null): boolean => day !== null && day >= from && day <= to;
  const handed = deals.filter(({ handedOn }) => isWithin(handedOn));
  const set = deals.filter(({ created }) => isWithin(created));
  const scores = handed.flatMap(({ score }) => (score !== null && score > 0 ? [score] : []));
  const shareWith = (has: (deal: Deal) => boolean): CountedShare =>
    countedShare(handed.filter(has).length, handed.length);
  const known = handed.reduce((sum, deal) => sum + bantOf(deal).count, 0);
  return {
    handed: handed.length,
    bant: shareWith((deal) => bantOf(deal).missing.length === 0),
    bantFill: countedShare(known, BANT_ITEMS.length * handed.length),
    items: {
      ...{ budget: shareWith((deal) => deal.budget), authority: shareWith((deal) => deal.authority) },
      ...{ need: shareWith((deal) => deal.need), timing: shareWith((deal) => deal.timing) },
    },
    score: {
      rated: scores.length,
      mean: ratio(
        scores.reduce((sum, score) => sum + score, 0),
        scores.length,
      ),
    },
    handoffWin: shareWith(({ outcome }) => outcome === 'won'),
    cancel: countedShare(set.filter(({ meeting }) => meeting === 'cancelled').length, set.length),
  };
}
