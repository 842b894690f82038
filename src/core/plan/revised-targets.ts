import type { Day, Month } from '../calendar/day';
import { CHAINS, type ChainKey, type Rates } from '../kpi/chain';
import { type Goal, planChain, requiredWins, reversePlan } from './reverse-plan';
import { REVISED_KPIS, type RevisedKpi } from './target-record';

/** What a plan is made of, and the deal size that turns wins into yen where the goal names none. */
interface PlannedBy {
  readonly goal: Goal;
  readonly rates: Rates;
  readonly dealSize: number;
}

/** A target that a change of goal or rates moves: counts as whole as the sheets round them, yen for revenue. */
export interface RevisedTarget {
  readonly kpi: RevisedKpi;
  readonly from: number;
  readonly to: number;
}

/**
 * Whether a month's targets are settled, so that a change of them is a revision and needs its reason: from the month's
 * first day on. Before it, targets are still being made.
 */
export const areTargetsSettled = (month: Month, asOf: Day): boolean => asOf >= `${month}-01`;

/**
 * The targets that come out differently when goal or rates change, first stage first; those that stay are left out.
 *
 * @example 10 wins at 30%, 10% and 25% with 20% instead of 25%: calls 1,333 → 1,667, contacts 400 → 500, meetings 40 → 50
 */
export function revisedTargets(
  chain: ChainKey,
  before: PlannedBy,
  after: PlannedBy,
): readonly RevisedTarget[] {
  const from = targetsBy(chain, before);
  const to = targetsBy(chain, after);
  return REVISED_KPIS.map((kpi) => ({ kpi, from: from[kpi], to: to[kpi] })).filter(
    (target) => target.from !== target.to,
  );
}

function targetsBy(chain: ChainKey, { goal, rates, dealSize }: PlannedBy): Record<RevisedKpi, number> {
  const { stages } = reversePlan({ goal, chain: planChain(CHAINS[chain], rates) });
  const revenue = goal.kind === 'revenue' ? goal.value : requiredWins(goal) * dealSize;
  const counts = [...stages, { key: 'revenue', required: revenue }];
  return Object.fromEntries(counts.map(({ key, required }) => [key, Math.round(required)])) as Record<
    RevisedKpi,
    number
  >;
}
