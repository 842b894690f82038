import { type Month, parseIsoDay } from '../calendar/day';
import type { Deal } from '../tables/records';

/** Deals that were decided, and what the won ones brought, in yen. */
interface Decided {
  readonly won: number;
  readonly lost: number;
  readonly revenue: number;
}

/**
 * What came of deals.
 *
 * - `won`, `lost`, `open` – how many; open are those without a result
 * - `revenue` – the amounts of won deals, yen; one without an amount counts as 0
 * - `winRate` – won ÷ (won + lost); null while none is decided
 * - `medianCycleDays` – calendar days from `created` to `closedOn`, the median of the won deals that have both; null when
 *   none has
 * - `byMonth` – by the month of `closedOn`, earliest first; a decided deal without that day is in none
 * - `byMember` – by `isOwner`, most revenue first
 */
export interface DealSummary extends Decided {
  readonly open: number;
  readonly winRate: number | null;
  readonly medianCycleDays: number | null;
  readonly byMonth: readonly (Decided & { readonly month: Month })[];
  readonly byMember: readonly (Decided & { readonly member: string })[];
}

/** Adds up deals. @example dealSummary(dealsOf(table)).winRate // 0.6315 */
export function dealSummary(deals: readonly Deal[]): DealSummary {
  const decided = deals.filter(({ outcome }) => outcome !== null);
  const { won, lost, revenue } = addUp(decided);
  const cycles = decided.flatMap(({ outcome, created, closedOn }) => {
    const [from, to] = [parseIsoDay(created ?? ''), parseIsoDay(closedOn ?? '')];
    return outcome === 'won' && from !== null && to !== null ? [to - from] : [];
  });
  const months = groups(decided, ({ closedOn }) => closedOn?.slice(0, 7) ?? '');
  return {
    ...{ won, lost, revenue, open: deals.length - decided.length },
    winRate: won + lost === 0 ? null : won / (won + lost),
    medianCycleDays: median(cycles),
    byMonth: [...months]
      .filter(([month]) => month !== '')
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([month, group]) => ({ month, ...addUp(group) })),
    byMember: [...groups(decided, ({ isOwner }) => isOwner)]
      .map(([member, group]) => ({ member, ...addUp(group) }))
      .sort((a, b) => b.revenue - a.revenue || (a.member < b.member ? -1 : 1)),
  };
}

function addUp(deals: readonly Deal[]): Decided {
  let [won, lost, revenue] = [0, 0, 0];
  for (const { outcome, amount } of deals) {
    if (outcome === 'lost') lost++;
    if (outcome !== 'won') continue;
    won++;
    revenue += amount ?? 0;
  }
  return { won, lost, revenue };
}

function groups(
  deals: readonly Deal[],
  nameOf: (deal: Deal) => string,
): ReadonlyMap<string, readonly Deal[]> {
  const found = new Map<string, Deal[]>();
  for (const deal of deals) {
    const name = nameOf(deal);
    const group = found.get(name);
    if (group) group.push(deal);
    else found.set(name, [deal]);
  }
  return found;
}

/** The middle of numbers in order, or the mean of the two in the middle; null for none. */
function median(numbers: readonly number[]): number | null {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const [low, high] = [sorted[sorted.length - 1 - middle], sorted[middle]];
  return low === undefined || high === undefined ? null : (low + high) / 2;
}
