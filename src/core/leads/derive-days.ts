import type { Day } from '../calendar/day';
import type { ActionResult } from '../tables/choices';
import type { Action } from '../tables/records';
import { dayPart } from './moment';

/** What single actions tell of a day; 着電 and what comes after the meeting they do not. */
export interface DerivedCounts {
  readonly calls: number;
  readonly connects: number;
  readonly effectiveContacts: number;
  readonly meetings: number;
  readonly mailsSent: number;
}

/** One row of 日次入力 as the actions have it; `channel` is the lead source, member and channel `''` where not written. */
export interface DerivedDay extends DerivedCounts {
  readonly day: Day;
  readonly member: string;
  readonly channel: string;
}

/** Calls that got through to somebody: every result but 未接続 (不在・留守電・受付を突破できない). */
const CONNECTED: readonly (ActionResult | null)[] = ['callAgain', 'meeting', 'lost', 'outOfScope'];

/**
 * Calls in which there was a conversation with the person: アポ獲得, and 失注, which is by definition 有効会話だがアポ獲得で
 * きなかった. 再架電必要 reached the person but had no time to talk, 対象外 reached somebody else.
 */
const EFFECTIVE: readonly (ActionResult | null)[] = ['meeting', 'lost'];

/**
 * The daily rows that follow from single actions, so that nobody types them twice: one for each day, member and lead
 * source, in that order. Meetings count whatever brought them; calls, connects and effective contacts by phone only, so
 * a meeting by mail is above its contacts. Actions without a day are left out.
 *
 * @example a 失注 call and a mail on one day are calls 1, connects 1, effectiveContacts 1, meetings 0, mailsSent 1
 */
export function deriveDays(actions: readonly Action[]): readonly DerivedDay[] {
  type Counts = { -readonly [C in keyof DerivedCounts]: number };
  const days = new Map<string, Counts & { day: Day; member: string; channel: string }>();
  for (const { when, member, source: channel, kind, result } of actions) {
    if (when === null) continue;
    const day = dayPart(when);
    const key = `${day}\n${member}\n${channel}`;
    let row = days.get(key);
    if (!row) {
      row = { day, member, channel, calls: 0, connects: 0, effectiveContacts: 0, meetings: 0, mailsSent: 0 };
      days.set(key, row);
    }
    if (kind === 'mail') row.mailsSent++;
    if (kind === 'call') {
      row.calls++;
      if (CONNECTED.includes(result)) row.connects++;
      if (EFFECTIVE.includes(result)) row.effectiveContacts++;
    }
    if (result === 'meeting') row.meetings++;
  }
  return [...days].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, row]) => row);
}
