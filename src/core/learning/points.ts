import { type Doings, doingsOf, type LearningFacts } from './facts';
import { type PathRole, stepsOf } from './steps';

/** What is counted once and again, beside the points of the steps: a table anyone can read. */
export const POINTS = {
  days: 1,
  thanked: 2,
  thanks: 3,
  ideas: 3,
  votes: 1,
  improved: 10,
} as const satisfies { readonly [D in keyof Doings]?: number };

/** What a badge counts, and from how many on it is given: bronze, silver, gold. */
export const BADGES = {
  streak: [5, 20, 60],
  days: [20, 100, 240],
  meetings: [1, 20, 100],
  won: [1, 10, 50],
  thanks: [1, 10, 30],
  ideas: [1, 5, 20],
  improved: [1, 3, 10],
} as const satisfies { readonly [D in keyof Doings]?: readonly [number, number, number] };

export type BadgeId = keyof typeof BADGES;

/** A badge: how many were counted, which level that is (0 for none yet, 3 for gold), from how many on the next; null after gold. */
export interface BadgeState {
  readonly id: BadgeId;
  readonly count: number;
  readonly level: number;
  readonly next: number | null;
}

/**
 * The points of a path and of what was done day by day. They never fall when rows are added.
 *
 * @example a rep with a first row and nothing else: 10 for the step and 1 for the day
 */
export function pointsOf(role: PathRole, facts: LearningFacts, member: string | null): number {
  const doings = doingsOf(facts, member);
  const steps = stepsOf(role, facts, member).reduce((sum, step) => sum + (step.done ? step.points : 0), 0);
  return (Object.keys(POINTS) as (keyof typeof POINTS)[]).reduce(
    (sum, id) => sum + POINTS[id] * doings[id],
    steps,
  );
}

/** Every badge of a member, or of the whole team for null. */
export function badgesOf(facts: LearningFacts, member: string | null): readonly BadgeState[] {
  const doings = doingsOf(facts, member);
  return (Object.keys(BADGES) as BadgeId[]).map((id) => {
    const levels: readonly number[] = BADGES[id];
    const count = doings[id];
    return {
      ...{ id, count, level: levels.filter((least) => count >= least).length },
      next: levels.find((least) => count < least) ?? null,
    };
  });
}

/** Members by points, equal points in an equal place; only for teams that asked for it. */
export function ranking(
  facts: LearningFacts,
): readonly { readonly place: number; readonly member: string; readonly points: number }[] {
  const scores = facts.members.map((member) => ({ member, points: pointsOf('rep', facts, member) }));
  return scores
    .map((one) => ({ ...one, place: 1 + scores.filter(({ points }) => points > one.points).length }))
    .sort((a, b) => a.place - b.place);
}
