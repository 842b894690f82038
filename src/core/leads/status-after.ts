import type { ActionResult, LeadStatus } from '../tables/choices';
import type { Lead } from '../tables/records';

/** The status a lead moves to after a result; null leaves it as it is. A team's own rules need name only what differs. */
export type StatusRules = { readonly [R in ActionResult]?: LeadStatus | null };

/**
 * The status a lead has after an action with this result (null: an action without one, such as a mail).
 *
 * Without rules: アポ獲得 → 商談獲得, 再架電必要 → アプローチ中, 失注 → ナーチャリング(ネクストアクション無), 対象外 → 対象外; 未接続
 * and no result → アプローチ中 for a lead nobody had touched, else no change. A meeting won stays won when the lead is
 * called again and only not reached or put off.
 *
 * @example statusAfter('callAgain', { status: 'new' }) is 'approaching'
 */
export function statusAfter(
  result: ActionResult | null,
  lead: Pick<Lead, 'status'>,
  rules: StatusRules = {},
): LeadStatus | null {
  const rule = result === null ? undefined : rules[result];
  if (rule !== undefined) return rule ?? lead.status;
  const { status } = lead;
  switch (result) {
    case 'meeting':
      return 'meeting';
    case 'lost':
      return 'nurtureIdle';
    case 'outOfScope':
      return 'outOfScope';
    case 'callAgain':
      return status === 'meeting' ? status : 'approaching';
    default:
      return status === null || status === 'new' || status === 'untouched' ? 'approaching' : status;
  }
}
