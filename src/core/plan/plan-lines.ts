import type { Stage } from '../kpi/chain';
import { type PlannedStage, type PlanRequest, reversePlan } from './reverse-plan';

/** A line of business with a goal and a chain of its own, such as new customers (新規) and existing ones (既存). */
export interface BusinessLine<Key extends string = Stage> extends PlanRequest<Key> {
  readonly key: string;
}

/** The lines planned one by one, and what they take together, stage by stage from first to last. */
export interface PlannedLines<Key extends string = Stage> {
  readonly lines: readonly { readonly key: string; readonly stages: readonly PlannedStage<Key>[] }[];
  readonly total: readonly { readonly key: Key; readonly required: number }[];
}

/**
 * Plans lines of business separately, each by its own rates, and adds them up. A line may skip stages of another: what
 * it does not have, it does not need.
 *
 * @example 8 new wins over calls, and 2 renewals that begin with a meeting at 50%
 *   planLines([
 *     { key: 'new', goal: 8, chain: [{ key: 'calls', rate: 0.02 }, { key: 'meetings', rate: 0.25 }, { key: 'won' }] },
 *     { key: 'existing', goal: 2, chain: [{ key: 'meetings', rate: 0.5 }, { key: 'won' }] },
 *   ]).total // calls 1600, meetings 32 + 4 = 36, won 10
 */
export function planLines<Key extends string>(
  lines: readonly BusinessLine<Key>[],
): PlannedLines<Key | 'won'> {
  const planned = lines.map((line) => ({ key: line.key, stages: reversePlan(line).stages }));
  const total: { key: Key | 'won'; required: number }[] = [];
  for (const { stages } of planned) {
    // Chains meet at the goal, so from there backwards an unknown stage belongs before the last one met.
    let place = total.length;
    for (const { key, required } of [...stages].reverse()) {
      const known = total.findIndex((sum) => sum.key === key);
      if (known < 0) total.splice(place, 0, { key, required });
      else {
        place = known;
        (total[known] as { required: number }).required += required;
      }
    }
  }
  return { lines: planned, total };
}
