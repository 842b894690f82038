import { type Doings, doingsOf, type LearningFacts } from './facts';

/** Where something is done: a view of the sidebar, a part of the view the path is on, or one of the sheets 設定 and 目標. */
export type Place =
  | 'today'
  | 'progress'
  | 'bottleneck'
  | 'deals'
  | 'review'
  | 'adoption'
  | 'voices'
  | 'commands'
  | 'settings'
  | 'targets';

export const ROLES = ['manager', 'rep'] as const;
export type PathRole = (typeof ROLES)[number];

interface StepRule {
  readonly points: number;
  readonly place: Place;
  readonly isDone: (facts: LearningFacts, doings: Doings) => boolean;
}

/** A working week, and four of them. */
const WEEK = 5;
const MONTH = 20;

const hasReview = (sheet: string) => (facts: LearningFacts) =>
  facts.reviews.some((review) => review.startsWith(sheet));

/**
 * The paths, in the order in which the steps come up: what each brings in points, where it is done, and what the sheets show
 * once it is. A step that is done stays done when rows are added.
 */
const RULES = {
  manager: {
    members: { points: 10, place: 'settings', isDone: ({ members }) => members.length > 0 },
    goal: { points: 10, place: 'targets', isDone: ({ goal }) => goal > 0 },
    everyone: {
      ...{ points: 20, place: 'adoption' },
      isDone: ({ members, rows }) => {
        const there = new Set(rows.map(({ member }) => member));
        return members.length > 0 && members.every((name) => there.has(name));
      },
    },
    teamWeek: { points: 20, place: 'adoption', isDone: (_, { streak }) => streak >= WEEK },
    weekly: { points: 30, place: 'review', isDone: hasReview('weeklyReview ') },
    improvement: { points: 20, place: 'bottleneck', isDone: (facts) => facts.improvements.length > 0 },
    closed: { points: 20, place: 'commands', isDone: ({ closed }) => closed },
    monthly: { points: 30, place: 'review', isDone: hasReview('monthlyReview ') },
    measured: { points: 50, place: 'review', isDone: ({ measured }) => measured > 0 },
  },
  rep: {
    firstRow: { points: 10, place: 'today', isDone: (_, { days }) => days > 0 },
    memo: { points: 10, place: 'today', isDone: (_, { memos }) => memos > 0 },
    ownWeek: { points: 30, place: 'today', isDone: (_, { streak }) => streak >= WEEK },
    meeting: { points: 20, place: 'today', isDone: (_, { meetings }) => meetings > 0 },
    thanks: { points: 10, place: 'voices', isDone: (_, { thanked }) => thanked > 0 },
    idea: { points: 10, place: 'voices', isDone: (_, { ideas, votes }) => ideas + votes > 0 },
    won: { points: 30, place: 'today', isDone: (_, { won }) => won > 0 },
    handed: { points: 20, place: 'deals', isDone: (_, { handed }) => handed > 0 },
    improved: { points: 30, place: 'review', isDone: (_, { improved }) => improved > 0 },
    ownMonth: { points: 50, place: 'today', isDone: (_, { streak }) => streak >= MONTH },
  },
} as const satisfies { readonly [R in PathRole]: { readonly [step: string]: StepRule } };

export type StepId = keyof (typeof RULES)['manager'] | keyof (typeof RULES)['rep'];

/** A step of a path. */
export interface Step {
  readonly id: StepId;
  readonly points: number;
  readonly place: Place;
  readonly done: boolean;
}

/**
 * The path of a role with what is done of it.
 *
 * @param member whose path; null for the manager's, which is the whole team's
 * @example stepsOf('rep', facts, '田中')[0] // { id: 'firstRow', points: 10, place: 'today', done: true }
 */
export function stepsOf(role: PathRole, facts: LearningFacts, member: string | null): readonly Step[] {
  const doings = doingsOf(facts, member);
  const rules: readonly (readonly [string, StepRule])[] = Object.entries(RULES[role]);
  return rules.map(([id, { points, place, isDone }]) => ({
    ...{ id: id as StepId, points, place },
    done: isDone(facts, doings),
  }));
}
