import type { Day } from '../calendar/day';
import { CHAINS, stagesOf } from '../kpi/chain';
import { choiceIn } from '../tables/choices';
import type { ColumnOf, TableId } from '../tables/table';
import type { CleanTable } from './clean-table';
import { isMail, isPhone, nearMail, nearPhone } from './contact-shape';

/** Columns that say when something was done: not after the as-of day. */
const DONE: { readonly [T in TableId]: readonly ColumnOf<T>[] } = {
  daily: ['day'],
  leads: ['created', 'firstContact', 'lastContact', 'meetingOn'],
  actions: ['when'],
  deals: ['created', 'handedOn', 'closedOn'],
};

/** What comes first, and what comes not before it. */
const ORDER: { readonly [T in TableId]: readonly (readonly [ColumnOf<T>, ColumnOf<T>])[] } = {
  ...{ daily: [], actions: [] },
  leads: [
    ['created', 'firstContact'],
    ['created', 'meetingOn'],
  ],
  deals: [
    ['created', 'handedOn'],
    ['created', 'closedOn'],
  ],
};

/** Columns of numbers that are counts: whole, from 0 on. Minutes, scores and amounts may be parts. */
const WHOLE: { readonly [T in TableId]: readonly ColumnOf<T>[] } = {
  daily: [...stagesOf(CHAINS.long), 'mailsSent'],
  ...{ leads: [], actions: [], deals: [] },
};
const NOT_NEGATIVE: { readonly [T in TableId]: readonly ColumnOf<T>[] } = {
  daily: [...WHOLE.daily, 'revenue'],
  ...{ leads: [], actions: ['minutes'], deals: ['amount'] },
};

/** Numbers below zero, parts of counts, days to come, and days in the wrong order: what every list can have. */
export function checkValues<T extends TableId>(table: CleanTable<T>, row: number, asOf: Day): void {
  const { cell, note, at } = table;
  for (const column of NOT_NEGATIVE[table.id] as readonly ColumnOf<T>[]) {
    const value = cell(row, column);
    if (typeof value === 'number' && value < 0) note(row, column, 'negative');
  }
  for (const column of WHOLE[table.id] as readonly ColumnOf<T>[]) {
    const value = cell(row, column);
    if (typeof value === 'number' && !Number.isInteger(value)) note(row, column, 'fraction');
  }
  for (const column of DONE[table.id] as readonly ColumnOf<T>[]) {
    if (String(cell(row, column)).slice(0, 10) > asOf) note(row, column, 'future');
  }
  for (const [first, later] of ORDER[table.id] as readonly (readonly [ColumnOf<T>, ColumnOf<T>])[]) {
    const [before, after] = [String(cell(row, first)), String(cell(row, later))];
    // A day without its time is compared by the day.
    const length = Math.min(before.length, after.length);
    if (length === 0 || after.slice(0, length) >= before.slice(0, length)) continue;
    note(row, later, 'dayOrder', { beside: { row: at(row), column: first, value: before } });
  }
}

const STAGES = stagesOf(CHAINS.long);
/** From here on a stage may come of what was done on another day: it is not held against a day without calls. */
const OUTCOMES = STAGES.indexOf('meetings');

/**
 * A stage of a daily row above the one before it. The chain is that of the row: a stage that is empty or 0 is not counted
 * by the team, or not that day, and is left out; but a typed 0 of calls is one.
 */
export function checkStages({ cell, note, at }: CleanTable<'daily'>, row: number): void {
  let above: { readonly column: (typeof STAGES)[number]; readonly value: number } | null = null;
  for (const [i, column] of STAGES.entries()) {
    const value = cell(row, column);
    if (typeof value !== 'number' || value < 0 || (value === 0 && i > 0)) continue;
    const comparable = above !== null && (above.value > 0 || i < OUTCOMES);
    if (above && comparable && value > above.value) {
      note(row, column, 'stageAbove', { beside: { row: at(row), ...above } });
    }
    above = { column, value };
  }
}

/** What has to be noted of the next action, by status. */
const ASKED = {
  approaching: ['nextDay'],
  scheduling: ['nextDay'],
  nurturePlanned: ['nextDay', 'nextHow', 'nextWho'],
} as const;

/** A lead whose next action is missing, or is still there though nothing is to follow; phones and mails of no shape. */
export function checkLead({ cell, note, empty }: CleanTable<'leads'>, row: number): void {
  const status = choiceIn('status', cell(row, 'status'));
  if (status === 'approaching' || status === 'scheduling' || status === 'nurturePlanned') {
    for (const column of ASKED[status]) {
      if (empty(row, column)) note(row, column, 'nextMissing');
    }
  }
  const isClosed = status === 'meeting' || status === 'outOfScope';
  if (isClosed && cell(row, 'nextDay') !== '') note(row, 'nextDay', 'nextOnClosed', { to: '' });
  const phone = String(cell(row, 'phone'));
  if (phone !== '' && !isPhone(phone)) note(row, 'phone', 'badPhone', { to: nearPhone(phone) });
  const mail = String(cell(row, 'mail'));
  if (mail !== '' && !isMail(mail)) note(row, 'mail', 'badMail', { to: nearMail(mail) });
}

/** A deal decided by half: a result without its day or, when won, its amount; a day without a result. */
export function checkDeal({ cell, note, empty }: CleanTable<'deals'>, row: number): void {
  const outcome = choiceIn('outcome', cell(row, 'result'));
  if (outcome !== null && empty(row, 'closedOn')) note(row, 'closedOn', 'closedDayMissing');
  if (outcome === 'won' && (empty(row, 'amount') || cell(row, 'amount') === 0)) {
    note(row, 'amount', 'wonAmountMissing');
  }
  if (empty(row, 'result') && cell(row, 'closedOn') !== '') note(row, 'result', 'outcomeMissing');
  const score = cell(row, 'score');
  if (typeof score === 'number' && (score < 1 || score > 5)) note(row, 'score', 'scoreRange');
}
