import type { Day } from '../calendar/day';
import type { Action, Lead, Moment } from '../tables/records';
import { actionsOfLead } from './lead-actions';
import { dayPart } from './moment';

/**
 * What to know before calling a lead, the gravest first.
 *
 * - `outOfScope` – the lead is 対象外; `who` said so and `when`, where an action tells
 * - `refused` – a colleague ended with 失注 or 対象外, and no meeting came of it since; one for each colleague
 * - `replyWaiting` – an answer is there or on its way: look at the mails first; `sign` says how we know
 * - `calledToday` – `who` has called `times` times on the day already, last `when`; the caller's own calls count too
 * - `someoneElses` – the next contact is another member's, planned for `when`
 */
export type CallWarning =
  | { readonly kind: 'outOfScope' | 'refused'; readonly who: string; readonly when: Moment | null }
  | {
      readonly kind: 'replyWaiting';
      readonly who: string;
      readonly when: Moment | null;
      readonly sign: ReplySign;
    }
  | { readonly kind: 'calledToday'; readonly who: string; readonly when: Moment; readonly times: number }
  | { readonly kind: 'someoneElses'; readonly who: string; readonly when: Day | null };

/**
 * How a waiting reply is known. Actions are what we did ourselves, so it can only be seen from what we wrote down.
 *
 * - `mailResult` – the last action is a mail with a result (only answered mails have one), アポ獲得 or 再架電必要
 * - `memo` – the memo of the last action speaks of a reply, had or asked for
 * - `scheduling` – the lead is 日程調整中 and nothing was done today: days were offered, the answer comes by mail
 *
 * Nothing waits at a lead that is 商談獲得 or 対象外.
 */
export type ReplySign = 'mailResult' | 'memo' | 'scheduling';

const SPEAKS_OF_REPLY = /返信|返事|返答|回答|\brepl(y|ied|ies)\b|\banswer(s|ed)?\b/i;
const SPEAKS_OF_NONE =
  /(返信|返事|返答|回答)(は|が|も)?(なし|無し|無い|ない|不要|もらえ(ず|ない)|来ない|来ず)|\bno (reply|answer)\b/i;

/**
 * The warnings before a call to `lead` by `member` on the day `asOf`. `actions` may be all of them or the lead's own.
 *
 * @example a colleague's 失注 of March: [{ kind: 'refused', who: '佐藤', when: '2026-03-12T10:00' }]
 */
export function callWarnings(
  lead: Lead,
  actions: readonly Action[],
  { asOf, member }: { readonly asOf: Day; readonly member: string },
): readonly CallWarning[] {
  const own = actionsOfLead(lead, actions).filter(({ when }) => when === null || dayPart(when) <= asOf);
  const warnings: CallWarning[] = [];
  if (lead.status === 'outOfScope') {
    const said = own.find(({ result }) => result === 'outOfScope');
    warnings.push({ kind: 'outOfScope', who: said?.member ?? '', when: said?.when ?? null });
  }
  return [
    ...warnings,
    ...refusals(own, member),
    ...waitingReply(lead, own[0], asOf),
    ...callsOfToday(own, asOf),
    ...(lead.nextWho !== '' && lead.nextWho !== member
      ? [{ kind: 'someoneElses', who: lead.nextWho, when: lead.nextDay } as const]
      : []),
  ];
}

function refusals(own: readonly Action[], member: string): readonly CallWarning[] {
  const sinceMeeting = own.findIndex(({ result }) => result === 'meeting');
  const refused = new Map<string, CallWarning>();
  for (const action of sinceMeeting < 0 ? own : own.slice(0, sinceMeeting)) {
    const { member: who, when, result } = action;
    const isRefusal = result === 'lost' || result === 'outOfScope';
    if (isRefusal && who !== member && !refused.has(who)) refused.set(who, { kind: 'refused', who, when });
  }
  return [...refused.values()];
}

function waitingReply(lead: Lead, last: Action | undefined, asOf: Day): readonly CallWarning[] {
  if (lead.status === 'meeting' || lead.status === 'outOfScope') return [];
  const waiting = (sign: ReplySign): readonly CallWarning[] => [
    { kind: 'replyWaiting', who: last?.member ?? lead.owner, when: last?.when ?? lead.lastContact, sign },
  ];
  if (last?.kind === 'mail' && (last.result === 'meeting' || last.result === 'callAgain')) {
    return waiting('mailResult');
  }
  if (last && SPEAKS_OF_REPLY.test(last.memo) && !SPEAKS_OF_NONE.test(last.memo)) return waiting('memo');
  const lastDay = last?.when ? dayPart(last.when) : lead.lastContact;
  return lead.status === 'scheduling' && lastDay !== asOf ? waiting('scheduling') : [];
}

function callsOfToday(own: readonly Action[], asOf: Day): readonly CallWarning[] {
  const calls = own.filter(({ kind, when }) => kind === 'call' && when !== null && dayPart(when) === asOf);
  return [...new Set(calls.map(({ member }) => member))].map((who) => {
    const theirs = calls.filter(({ member }) => member === who);
    return { kind: 'calledToday', who, when: theirs[0]?.when as Moment, times: theirs.length };
  });
}
