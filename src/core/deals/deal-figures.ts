import { type Day, dayOf } from '../calendar/day';
import { velocity } from '../economics/pipeline';
import { ratio } from '../economics/ratio';
import { type SalesCycle, salesCycle } from '../economics/sales-cycle';
import { type CountedShare, countedShare } from '../stats/counted-share';
import { type KaplanMeier, kaplanMeier } from '../stats/kaplan-meier';
import type { Deal } from '../tables/records';
import { daysToDecision } from './deal-ages';
import { dealAmount } from './pipeline-stages';
import { isOpenDeal, isWonDeal } from './stage-probabilities';

/**
 * What the deals of the sheet tell as a whole, as its table of decided deals does.
 *
 * - `win` – 受注率: won of the decided
 * - `averageSize` – 平均受注単価, a won deal without an amount counting as 0
 * - `cycle` – 平均商談期間: days from opening to winning, of the won
 * - `decision` – days until a deal is decided, won or lost, learnt from the open ones too
 * - `velocity` – yen a day: open deals × win rate × average deal ÷ mean cycle
 */
export interface DealFigures {
  readonly open: number;
  readonly win: CountedShare;
  readonly averageSize: number | null;
  readonly cycle: SalesCycle;
  readonly decision: KaplanMeier;
  readonly velocity: number | null;
}

/**
 * The figures of all deals as they stand on `asOf`.
 *
 * @example 10 won of 40 decided, 25,000 each in 90 days, 40 open: velocity 2,777.78 a day
 */
export function dealFigures(deals: readonly Deal[], asOf: Day): DealFigures {
  const won = deals.filter(isWonDeal);
  const open = deals.filter(isOpenDeal);
  const win = countedShare(won.length, deals.length - open.length);
  const averageSize = ratio(
    won.reduce((sum, deal) => sum + dealAmount(deal), 0),
    won.length,
  );
  const cycle = salesCycle(won.flatMap((deal) => daysToDecision(deal) ?? []));
  const isKnown = win.share !== null && averageSize !== null && cycle.mean !== null;
  return {
    ...{ open: open.length, win, averageSize, cycle },
    decision: kaplanMeier([
      ...deals.flatMap((deal) => {
        const days = daysToDecision(deal);
        return days === null ? [] : [{ days, converted: true }];
      }),
      ...open.flatMap(({ created }) =>
        created === null || created > asOf ? [] : [{ days: dayOf(asOf) - dayOf(created), converted: false }],
      ),
    ]),
    velocity: isKnown
      ? velocity({
          ...{ deals: open.length, averageDealSize: averageSize, winRate: win.share, cycleDays: cycle.mean },
        })
      : null,
  };
}
