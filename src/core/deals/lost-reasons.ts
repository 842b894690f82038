import type { Day } from '../calendar/day';
import type { Deal } from '../tables/records';
import { dealAmount } from './pipeline-stages';

/** Deals lost for one reason, in the words of the sheet; `''` where none was chosen. */
export interface LostReason {
  readonly reason: string;
  readonly count: number;
  readonly amount: number;
}

/**
 * Why deals were lost, the most frequent first: how many, and for how much.
 *
 * @param period only deals decided on its days, both included; all lost ones without it
 * @example lostReasons(deals)[0] may be { reason: '価格', count: 4, amount: 3_200_000 }
 */
export function lostReasons(
  deals: readonly Deal[],
  period?: { readonly from: Day; readonly to: Day },
): readonly LostReason[] {
  const reasons = new Map<string, { count: number; amount: number }>();
  for (const deal of deals) {
    const { outcome, closedOn, lostReason } = deal;
    if (outcome !== 'lost') continue;
    if (period && !(closedOn !== null && closedOn >= period.from && closedOn <= period.to)) continue;
    const entry = reasons.get(lostReason) ?? { count: 0, amount: 0 };
    entry.count++;
    entry.amount += dealAmount(deal);
    reasons.set(lostReason, entry);
  }
  return [...reasons]
    .map(([reason, entry]) => ({ reason, ...entry }))
    .sort((a, b) => b.count - a.count || b.amount - a.amount || (a.reason < b.reason ? -1 : 1));
}
