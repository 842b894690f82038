import { type Day, dayOf } from '../calendar/day';
import type { LeadStatus } from '../tables/choices';
import type { Lead } from '../tables/records';

/** A contact that is planned: `daysLate` is 0 on its day, below 0 before it. */
export interface FollowUp {
  readonly lead: Lead;
  readonly day: Day;
  readonly daysLate: number;
}

/** What makes up a next action: 誰が, いつ, どのように. */
export type NextField = 'nextWho' | 'nextDay' | 'nextHow';

/** A lead whose next action is not said, or only in part. */
export interface MissingNext {
  readonly lead: Lead;
  readonly missing: readonly NextField[];
}

export interface FollowUps {
  /** Longest overdue first. */
  readonly overdue: readonly FollowUp[];
  readonly dueToday: readonly FollowUp[];
  /** Of the days after `asOf`, soonest first. */
  readonly coming: readonly FollowUp[];
  readonly missing: readonly MissingNext[];
}

/** Statuses that live by a next action: without one the lead is forgotten. */
const ASKING: readonly (LeadStatus | null)[] = ['approaching', 'scheduling', 'nurturePlanned'];

/** Leads nobody has to follow up any more; the sheet counts them nowhere either. */
export const isClosedLead = (lead: Lead): boolean =>
  lead.status === 'meeting' || lead.status === 'outOfScope';

/** Whose turn a lead is: who is named for the next contact, else its owner; `''` for nobody's. */
export const whoseTurn = (lead: Lead): string => lead.nextWho || lead.owner;

/**
 * The contacts that are due, and the leads whose next action is missing. 商談獲得 and 対象外 are left out. A next action is
 * asked for by the statuses アプローチ中, 日程調整中 and ナーチャリング(ネクストアクション有), and completed wherever a day is set.
 *
 * @param options `ahead` calendar days to look ahead (7); `member` only leads whose turn is that member's
 * @example of a lead due yesterday: followUps([lead], '2026-04-02').overdue[0].daysLate is 1
 */
export function followUps(
  leads: readonly Lead[],
  asOf: Day,
  { ahead = 7, member }: { readonly ahead?: number; readonly member?: string } = {},
): FollowUps {
  const today = dayOf(asOf);
  const open = leads.filter(
    (lead) => !isClosedLead(lead) && (member === undefined || whoseTurn(lead) === member),
  );
  const planned = open
    .flatMap((lead) => (lead.nextDay === null ? [] : [{ lead, day: lead.nextDay }]))
    .map(({ lead, day }) => ({ lead, day, daysLate: today - dayOf(day) }))
    .sort((a, b) => b.daysLate - a.daysLate || a.lead.row - b.lead.row);
  return {
    overdue: planned.filter(({ daysLate }) => daysLate > 0),
    dueToday: planned.filter(({ daysLate }) => daysLate === 0),
    coming: planned.filter(({ daysLate }) => daysLate < 0 && daysLate >= -ahead),
    missing: open
      .filter((lead) => ASKING.includes(lead.status) || lead.nextDay !== null)
      .map((lead) => ({ lead, missing: missingOf(lead) }))
      .filter(({ missing }) => missing.length > 0),
  };
}

const missingOf = (lead: Lead): readonly NextField[] =>
  (['nextWho', 'nextDay', 'nextHow'] as const).filter((field) => lead[field] === null || lead[field] === '');
