import type { Day } from '../calendar/day';

/**
 * Why a target is looked at again, and what follows by the field's own rule (目標修正の判断基準): a passing outside
 * cause is met with measures, not with a new target; a lasting change adjusts it; a wrong assumption is checked first.
 */
export const REVISION_JUDGEMENTS = {
  'passing-cause': 'keep',
  'lasting-change': 'adjust',
  'wrong-assumption': 'verify-and-revise',
} as const;

export type RevisionCause = keyof typeof REVISION_JUDGEMENTS;

/** The targets revisions are kept of. */
export const REVISED_KPIS = ['calls', 'effectiveContacts', 'meetings', 'won', 'revenue'] as const;

export type RevisedKpi = (typeof REVISED_KPIS)[number];

/** A change of a confirmed target: from what to what, why, when, by whom. */
export interface Revision {
  readonly from: number;
  readonly to: number;
  readonly cause: RevisionCause;
  readonly reason: string;
  readonly day: Day;
  readonly by: string;
}

/** What a member proposes, until the manager confirms a target. */
export interface Proposal {
  readonly value: number;
  readonly by: string;
  readonly day: Day;
}

/**
 * A target and what became of it: 当初 (`original`, as first confirmed) against 現行 (`current`), and every revision
 * between them, oldest first. A confirmed target is locked: it changes by revisions only. Plain data, never changed in
 * place; both values are null until it is confirmed.
 */
export interface TargetRecord {
  readonly original: number | null;
  readonly current: number | null;
  readonly proposal: Proposal | null;
  readonly revisions: readonly Revision[];
}

/** A target nobody has proposed or confirmed yet. */
export const OPEN_TARGET: TargetRecord = { original: null, current: null, proposal: null, revisions: [] };

/**
 * Why nothing was changed: `locked` – confirmed already, so only a revision changes it; `not-confirmed` – there is
 * nothing to revise yet; `no-value` – no number of 0 or more; `no-reason` – a revision without a word of explanation.
 */
export type Refusal = 'locked' | 'not-confirmed' | 'no-value' | 'no-reason';

/** The record after a step; the same record, with the reason, when the step was refused. */
export interface TargetStep {
  readonly record: TargetRecord;
  readonly refused: Refusal | null;
}

const isTarget = (value: number): boolean => value >= 0 && value < Number.POSITIVE_INFINITY;

/** A member proposes a target; a later proposal takes the place of an earlier one. */
export function proposeTarget(record: TargetRecord, proposal: Proposal): TargetStep {
  if (record.original !== null) return { record, refused: 'locked' };
  if (!isTarget(proposal.value)) return { record, refused: 'no-value' };
  return { record: { ...record, proposal }, refused: null };
}

/** The manager confirms the proposed target, or another value, and locks it. */
export function confirmTarget(record: TargetRecord, value = record.proposal?.value): TargetStep {
  if (record.original !== null) return { record, refused: 'locked' };
  if (value === undefined || !isTarget(value)) return { record, refused: 'no-value' };
  return { record: { ...record, original: value, current: value }, refused: null };
}

/**
 * Revises a confirmed target; `original` stays, and the change is kept with its reason and day.
 *
 * @example confirmed at 40, then revised in July because leads fell away: original 40, current 32, one revision
 *   reviseTarget(record, { to: 32, cause: 'lasting-change', reason: '展示会が中止', day: '2026-07-01', by: '田中' })
 */
export function reviseTarget(record: TargetRecord, revision: Omit<Revision, 'from'>): TargetStep {
  if (record.current === null) return { record, refused: 'not-confirmed' };
  if (!isTarget(revision.to)) return { record, refused: 'no-value' };
  if (revision.reason.trim() === '') return { record, refused: 'no-reason' };
  const revisions = [...record.revisions, { from: record.current, ...revision }];
  return { record: { ...record, current: revision.to, revisions }, refused: null };
}
