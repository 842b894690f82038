import type { Day } from '../calendar/day';
import { type ActionResult, type ContactWay, choiceWord, type LeadStatus } from '../tables/choices';
import type { Lead, Moment } from '../tables/records';
import type { Cell, CellsOf, ColumnOf } from '../tables/table';
import type { Language } from '../words/index';
import { dayPart } from './moment';
import { type StatusRules, statusAfter } from './status-after';

/** The next contact as the rep plans it: いつ, どのように, 誰が. */
export interface NextAction {
  readonly day: Day;
  readonly how: ContactWay | null;
  readonly who: string;
}

/** What a rep chose after a call or mail. The reasons are words of the sheet's own lists. */
export interface ActionEntry {
  readonly when: Moment;
  readonly member: string;
  readonly kind: ContactWay;
  readonly result: ActionResult | null;
  /** Null: nothing is planned, and the lead's old plan is done. */
  readonly next: NextAction | null;
  readonly memo: string;
  readonly minutes?: number | null;
  readonly nurtureReason?: string;
  readonly noMeetingReason?: string;
}

/** Cells ready to be written: the whole new action, and only those of the lead that change. */
export interface LoggedAction {
  readonly status: LeadStatus | null;
  readonly action: CellsOf<'actions'>;
  readonly lead: CellsOf<'leads'>;
}

/**
 * The rows after an action: the new line of アクション履歴, and what it changes in リード.
 *
 * The lead gets the status after the result (with a next day, ナーチャリング is the one with a next action), the last
 * contact's day, first contact and the meeting's day where they are still empty, and the next action in place of the old.
 * Where a due day stood the action says whether it was kept: on the day or before it is 期日どおり.
 *
 * @param words the language of the sheet's cells, and the team's own status rules
 * @example logging アポ獲得 on 2026-04-03 for a lead due on the 2nd: followUp '期日のあと', status '商談獲得', meetingOn
 *   '2026-04-03', nextDay ''
 */
export function loggedAction(
  lead: Lead,
  entry: ActionEntry,
  { language, rules = {} }: { readonly language: Language; readonly rules?: StatusRules },
): LoggedAction {
  const { when, member, kind, result, next, memo } = entry;
  const day = dayPart(when);
  const after = statusAfter(result, lead, rules);
  const status = after === 'nurtureIdle' && next !== null ? 'nurturePlanned' : after;
  const followUp = lead.nextDay === null ? null : day <= lead.nextDay ? 'onTime' : 'late';
  const action: CellsOf<'actions'> = {
    ...{ when, lead: lead.id, company: lead.company, member, kind: choiceWord('way', kind, language) },
    result: result === null ? '' : choiceWord('result', result, language),
    ...{ source: lead.source, minutes: entry.minutes ?? '' },
    followUp: followUp === null ? '' : choiceWord('followUp', followUp, language),
    ...{ nextDay: next?.day ?? '', memo },
  };
  const cells: Partial<Record<ColumnOf<'leads'>, Cell>> = {};
  if (status !== lead.status && status !== null) cells.status = choiceWord('status', status, language);
  if (lead.firstContact === null) cells.firstContact = when;
  if (lead.lastContact === null || lead.lastContact < day) cells.lastContact = day;
  if (result === 'meeting' && lead.meetingOn === null) cells.meetingOn = day;
  if ((next?.day ?? null) !== lead.nextDay) cells.nextDay = next?.day ?? '';
  if ((next?.how ?? null) !== lead.nextHow)
    cells.nextHow = next?.how ? choiceWord('way', next.how, language) : '';
  if ((next?.who ?? '') !== lead.nextWho) cells.nextWho = next?.who ?? '';
  for (const reason of ['nurtureReason', 'noMeetingReason'] as const) {
    const chosen = entry[reason];
    if (chosen !== undefined && chosen !== lead[reason]) cells[reason] = chosen;
  }
  return { status, action, lead: cells };
}
