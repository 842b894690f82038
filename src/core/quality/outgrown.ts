import { OUTGROWN } from '../kpi/team-size';

/** How large a team and its log are. */
export interface TeamSize {
  readonly members: number;
  /** Rows of アクション履歴. */
  readonly actionRows: number;
}

/** Why a team has outgrown its sheets: the number, and the largest one that a sheet is meant for. */
export interface OutgrownReason {
  readonly of: 'members' | 'rows';
  readonly count: number;
  readonly most: number;
}

/**
 * Why it is time for a CRM; empty while it is not. Six members, or a hundred thousand actions.
 *
 * @example outgrown({ members: 6, actionRows: 1200 }) // [{ of: 'members', count: 6, most: 5 }]
 */
export function outgrown({ members, actionRows }: TeamSize): readonly OutgrownReason[] {
  const reasons: OutgrownReason[] = [];
  if (members >= OUTGROWN.members) {
    reasons.push({ of: 'members', count: members, most: OUTGROWN.members - 1 });
  }
  // "Up to 100,000" is the rule of thumb for rows: the round number belongs to both sides of it.
  if (actionRows >= OUTGROWN.actionRows) {
    reasons.push({ of: 'rows', count: actionRows, most: OUTGROWN.actionRows });
  }
  return reasons;
}
