import { type Day, dayOf } from '../calendar/day';
import type { RatePrior } from '../plan/rate-posterior';
import type { ContactWay } from '../tables/choices';
import type { Action, Lead } from '../tables/records';
import { CALL_PRIOR, type CallEffect, type CallModel, callChances, callModel } from './call-model';
import { callSituation, callTrials } from './call-situation';
import { isClosedLead, whoseTurn } from './follow-ups';
import { actionsByLead } from './lead-actions';
import { dayPart } from './moment';
import type { StatusRules } from './status-after';

/** A lead to contact today. */
export interface TodayLead {
  readonly lead: Lead;
  /** How many days ago its follow-up was due (0: today); null where none is due. */
  readonly daysLate: number | null;
  /** How: as planned, else by phone. */
  readonly how: ContactWay;
  /** The chance that a call now brings a meeting: what the list is ordered by. */
  readonly probability: number;
  /** What lifts or lowers it, the strongest first; effects that move it by less than 1% are left out. */
  readonly reasons: readonly CallEffect[];
  /** Calls it had so far. */
  readonly attempts: number;
  readonly lastContact: Day | null;
}

/** Today's list, why others are not on it, and what it was learnt from. */
export interface TodaysList {
  readonly leads: readonly TodayLead[];
  /** Leads left for another day: their next day is to come, or they are 未接触 (on hold) with no day due. */
  readonly waiting: number;
  readonly calledToday: number;
  readonly model: CallModel;
}

export interface TodaysListOptions {
  readonly asOf: Day;
  /** The hour (0–23) in which the calls are made; without it the hour plays no part. */
  readonly hour?: number;
  /** Only leads whose turn is this member's, or nobody's. */
  readonly member?: string;
  /** What a call is believed to bring before any was made (`CALL_PRIOR`). */
  readonly prior?: RatePrior;
  readonly rules?: StatusRules;
}

const WORTH_SAYING = Math.log(1.01);

/**
 * Whom to call today: follow-ups that are due first, then everybody else, both in the order of expected meetings per
 * call as the team's own calls tell it (`callModel`). 商談獲得 and 対象外 are out, and so is who was called today already.
 *
 * @example todaysList(leads, actions, { asOf: '2026-04-10', hour: 10, member: '佐藤' }).leads[0].lead
 */
export function todaysList(
  leads: readonly Lead[],
  actions: readonly Action[],
  options: TodaysListOptions,
): TodaysList {
  const { asOf, hour = null, member, prior = CALL_PRIOR, rules } = options;
  const model = callModel(callTrials(actions, asOf, rules), prior);
  const chanceOf = callChances(model);
  const actionsOf = actionsByLead(actions);
  const today = dayOf(asOf);
  const list: TodayLead[] = [];
  let [waiting, calledToday] = [0, 0];
  for (const lead of leads) {
    const isTurn = member === undefined || whoseTurn(lead) === member || whoseTurn(lead) === '';
    if (isClosedLead(lead) || !isTurn) continue;
    const past = actionsOf(lead).filter(({ when }) => when !== null && dayPart(when) <= asOf);
    const calls = past.filter(({ kind }) => kind === 'call');
    if (calls.some(({ when }) => when !== null && dayPart(when) === asOf)) {
      calledToday++;
      continue;
    }
    const daysLate = lead.nextDay === null ? null : today - dayOf(lead.nextDay);
    if (daysLate === null ? lead.status === 'untouched' : daysLate < 0) {
      waiting++;
      continue;
    }
    const lastAction = past[0]?.when ?? null;
    const lastContact = lastAction === null ? lead.lastContact : dayPart(lastAction);
    const { source, status } = lead;
    const attempts = calls.length;
    const situation = callSituation({
      ...{ source, status, attempts, day: today, hour },
      lastContact: lastContact === null ? null : dayOf(lastContact),
    });
    const { probability, effects } = chanceOf(situation);
    const reasons = effects.filter(({ lift }) => Math.abs(Math.log(lift)) >= WORTH_SAYING);
    list.push({
      ...{ lead, daysLate, how: (daysLate !== null && lead.nextHow) || 'call' },
      ...{ probability, reasons, attempts, lastContact },
    });
  }
  return { leads: list.sort(inOrder), waiting, calledToday, model };
}

/** Due first, then by chance; of equal ones the one longest overdue, then the newest lead. */
function inOrder(a: TodayLead, b: TodayLead): number {
  const due = Number(b.daysLate !== null) - Number(a.daysLate !== null);
  const late = (b.daysLate ?? 0) - (a.daysLate ?? 0);
  const [x, y] = [a.lead.created ?? '', b.lead.created ?? ''];
  return due || b.probability - a.probability || late || (x < y ? 1 : x > y ? -1 : a.lead.row - b.lead.row);
}
