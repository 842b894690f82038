import { type Day, dayOf, weekdayOf } from '../calendar/day';
import type { LeadStatus } from '../tables/choices';
import type { Action } from '../tables/records';
import { actionRuns } from './lead-actions';
import { dayPart, hourPart } from './moment';
import { type StatusRules, statusAfter } from './status-after';

/** What may make a call more or less promising, in the order in which effects are looked for. */
export const CALL_FACTORS = ['source', 'status', 'recency', 'attempts', 'weekday', 'hour'] as const;
export type CallFactor = (typeof CALL_FACTORS)[number];

/**
 * A call as the model sees it; null where it is not known.
 *
 * - `source` – the lead source
 * - `status` – `new` (未接触 too), `approaching`, `scheduling` or `nurture`
 * - `recency` – days since the last contact: `none`, `0-1`, `2-3`, `4-7`, `8-14`, `15-30`, `31-90`, `91-`
 * - `attempts` – calls before this one: `0` … `4`, `5-6`, `7-`
 * - `weekday` – ISO, `1` is Monday
 * - `hour` – `0` … `23`
 */
export type CallSituation = { readonly [F in CallFactor]: string | null };

/** A call that was made, and whether a meeting came of it. */
export interface CallTrial {
  readonly situation: CallSituation;
  readonly meeting: boolean;
}

/** The statuses in which a lead is called, as the factor names them; 商談獲得 and 対象外 are called no more. */
export const STATUS_GROUP: { readonly [S in LeadStatus]: string | null } = {
  ...{ new: 'new', untouched: 'new', approaching: 'approaching', scheduling: 'scheduling' },
  ...{ nurtureIdle: 'nurture', nurturePlanned: 'nurture', meeting: null, outOfScope: null },
};

const RECENCY: readonly (readonly [last: number, name: string])[] = [
  ...([
    [1, '0-1'],
    [3, '2-3'],
    [7, '4-7'],
    [14, '8-14'],
    [30, '15-30'],
    [90, '31-90'],
  ] as const),
  [Number.POSITIVE_INFINITY, '91-'],
];

/** What a call was or is made in, from the facts; days are day numbers. */
export function callSituation(facts: {
  readonly source: string;
  readonly status: LeadStatus | null;
  readonly lastContact: number | null;
  readonly attempts: number;
  readonly day: number;
  readonly hour: number | null;
}): CallSituation {
  const { source, status, lastContact, attempts, day, hour } = facts;
  const gap = lastContact === null ? null : day - lastContact;
  return {
    source: source === '' ? null : source,
    status: status === null ? null : STATUS_GROUP[status],
    recency: gap === null ? 'none' : (RECENCY.find(([last]) => gap <= last)?.[1] ?? null),
    attempts: attempts < 5 ? `${attempts}` : attempts < 7 ? '5-6' : '7-',
    weekday: `${weekdayOf(day)}`,
    hour: hour === null ? null : `${hour}`,
  };
}

/**
 * The calls of the past with a result, each in the situation it was made in. What a lead's status was then is not kept
 * anywhere: it is told from the results before, beginning with 新規, by the rules of `statusAfter`. Calls to a lead that
 * stood at 商談獲得 or 対象外 are no trials.
 *
 * @param rules the team's own status rules
 */
export function callTrials(
  actions: readonly Action[],
  asOf: Day,
  rules: StatusRules = {},
): readonly CallTrial[] {
  const trials: CallTrial[] = [];
  const numbers = new Map<Day, number>();
  const numberOf = (day: Day): number => {
    const number = numbers.get(day) ?? dayOf(day);
    numbers.set(day, number);
    return number;
  };
  const past = actions.filter(({ when }) => when !== null && dayPart(when) <= asOf);
  for (const run of actionRuns(past)) {
    let status: LeadStatus | null = 'new';
    let attempts = 0;
    let lastContact: number | null = null;
    for (const { when, kind, result, source } of run) {
      if (when === null) continue;
      const day = numberOf(dayPart(when));
      if (kind === 'call' && result !== null && status !== null && STATUS_GROUP[status] !== null) {
        const facts = { source, status, lastContact, attempts, day, hour: hourPart(when) };
        trials.push({ situation: callSituation(facts), meeting: result === 'meeting' });
      }
      if (kind === 'call') attempts++;
      status = statusAfter(result, { status }, rules);
      lastContact = day;
    }
  }
  return trials;
}
