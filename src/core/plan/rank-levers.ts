import { type PlanStep, splitGoalStage } from './reverse-plan';
import { roundUp } from './round-up';

/**
 * One thing that could be changed, and by how much it alone would have to change to make the plan fit.
 *
 * - `key` – a rate's name (its stage where it has none), `averageDealSize`, or `members`
 * - `to` – the value that just closes the gap; heads are whole. Null where none does: a rate cannot be above 1
 * - `change` – relative, (to − from) ÷ from; null where `to` is
 */
export interface Lever {
  readonly key: string;
  readonly kind: 'rate' | 'deal-size' | 'headcount';
  readonly from: number;
  readonly to: number | null;
  readonly change: number | null;
}

/** A lever with the share of the field's best it would ask for: how two levers of the same size are told apart. */
interface Candidate {
  readonly lever: Lever;
  readonly strain: number;
}

/**
 * Ranks the levers by the smallest relative change that closes the gap; empty when there is none.
 *
 * Calls are goal ÷ (deal size × rates), so any factor closes a load of 1.25 by growing 25%, and only the limits tell
 * them apart: rates end at 1, heads are whole. Among equal changes the one that stays furthest below the field's usual
 * best (benchmark) stands first; what has no benchmark stands where a rate just at the field's best would.
 *
 * @param load calls the plan takes ÷ calls the team can make
 * @param averageDealSize of a revenue goal; left out, the deal size is no lever
 * @example At load 1.25 a win rate of 25% has to reach 31.25%, 3 members have to be 4 (+33%), a rate of 90% cannot help
 */
export function rankLevers({
  chain,
  members,
  load,
  averageDealSize,
}: {
  readonly chain: readonly PlanStep<string>[];
  readonly members: number;
  readonly load: number;
  readonly averageDealSize?: number | undefined;
}): readonly Lever[] {
  if (load <= 1) return [];
  const candidates: Candidate[] = splitGoalStage(chain).steps.map(({ key, rateKey, rate, benchmark }) => {
    const to = rate * load;
    return {
      lever: lever(rateKey ?? key, 'rate', rate, to > 1 ? null : to),
      strain: benchmark ? to / benchmark[1] : 1,
    };
  });
  if (averageDealSize !== undefined) {
    candidates.push({
      lever: lever('averageDealSize', 'deal-size', averageDealSize, averageDealSize * load),
      strain: 1,
    });
  }
  candidates.push({ lever: lever('members', 'headcount', members, roundUp(members * load)), strain: 1 });
  return candidates
    .sort((a, b) => sizeOf(a.lever) - sizeOf(b.lever) || a.strain - b.strain)
    .map((candidate) => candidate.lever);
}

const lever = (key: string, kind: Lever['kind'], from: number, to: number | null): Lever => ({
  key,
  kind,
  from,
  to,
  change: to === null ? null : to / from - 1,
});

/** For sorting: changes equal but for the last digits of a float are equal, those that cannot be come last. */
const sizeOf = ({ change }: Lever): number => (change === null ? Number.MAX_VALUE : Math.round(change * 1e9));
