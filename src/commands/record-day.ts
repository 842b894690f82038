import { monthOf, parseIsoDay } from '../core/calendar/day';
import {
  blankRow,
  type ChangedRow,
  changedRow,
  DAY_TEXTS,
  type DayChange,
  type DayRow,
} from '../core/entry/day-row';
import { MEASURES } from '../core/kpi/measures';
import { type DayKey, readDayRows, writeRow } from '../sheet/day-rows';
import { isDone, noteDone } from '../sheet/done-requests';
import { type MarkedSheet, readMarks } from '../sheet/marks';
import { readForm } from '../sheet/read-form';
import { dayReader } from '../sheet/time-zone';
import { forgetEntry, keepEntry, settleEntry } from '../sheet/unfinished-entry';
import { type Context, told } from './context';
import { monthName } from './move-month';
import { isText, readRequest, require } from './read-request';
import { runCall, withLock } from './run-command';

type Request = ReturnType<typeof readRequest>;
type DayReader = ReturnType<typeof dayReader>;

/**
 * The rows of 日次入力 a member has on a day; changes nothing.
 *
 * @param json `{ day: 'yyyy-mm-dd', member }`
 */
export function readDay(json: string): string {
  return runCall((context) => {
    const key = keyOf(context, readRequest(context, json));
    const { daily, dayNumber } = openDaily(context, []);
    return { rows: readDayRows(daily, dayNumber, key).found.map(({ row }) => row) };
  });
}

/**
 * Adds counts to the row a member has for a day and channel and sets its texts, or begins the row: all of it, or nothing.
 * Sent reversed, it takes back exactly what it did, whatever others added meanwhile. The same `id` is not done twice.
 *
 * @param json `{ id, day: 'yyyy-mm-dd', member, channel, add: { calls: 1, … }, texts?: { memo?: { from, to }, … } }`
 */
export function recordDay(json: string): string {
  return runCall((context) => {
    const request = readRequest(context, json);
    const key = keyOf(context, request);
    const change = changeOf(context, request);
    const { id } = request;
    require(context, isText(request.channel) && isText(id));
    const channel = request.channel.trim();
    return withLock(context, () => {
      const wanted = [...Object.keys(change.add), ...Object.keys(change.texts ?? {})];
      const { daily, settings, dayNumber } = openDaily(
        context,
        channel === '' ? wanted : ['channel', ...wanted],
      );
      settleEntry(daily, dayNumber);
      refuseClosed(context, settings, dayNumber, key);
      const { found, end } = readDayRows(daily, dayNumber, key);
      const placed = found.filter(({ row }) => row.channel === channel);
      if (isDone(id)) return { row: placed[0]?.row ?? blankRow(channel) };
      const tries = placed.map((one) => ({ placed: one, outcome: changedRow(one.row, change) }));
      const fitting = tries.find(({ outcome }) => 'row' in outcome) ?? tries[0];
      const row = rowOf(context, fitting?.outcome ?? changedRow(blankRow(channel), change));
      keepEntry({ id, key, was: fitting?.placed.row ?? null, to: row });
      writeRow(daily, key, fitting?.placed, end, row);
      noteDone(id);
      forgetEntry();
      return { row };
    });
  });
}

/** The sheets, found by their marks; refused where a column is gone that would be needed. */
function openDaily(
  { spreadsheet, words }: Context,
  columns: readonly string[],
): { readonly daily: MarkedSheet; readonly settings: MarkedSheet; readonly dayNumber: DayReader } {
  const { sheets } = readMarks(spreadsheet);
  const [daily, settings] = [sheets.get('daily'), sheets.get('settings')];
  if (!daily || !settings) throw told(words.messages.notInstalled);
  if (!['day', 'member', ...columns].every((id) => daily.columns.has(id)))
    throw told(words.messages.missingColumn);
  return { daily, settings, dayNumber: dayReader(spreadsheet.getSpreadsheetTimeZone()) };
}

/** Months before the month at work are closed: live formulas do not look at them, and 月締め has moved them. */
function refuseClosed(
  { words }: Context,
  settings: MarkedSheet,
  dayNumber: DayReader,
  { day }: DayKey,
): void {
  const cell = readForm(settings).cell('month', 'value');
  const month = dayNumber(cell);
  if (month === null) throw told(words.problems.unreadableSetting(words.fields.month, String(cell)));
  if (monthOf(day) < monthOf(month)) throw told(words.messages.closedDay(monthName(monthOf(month), words)));
}

function rowOf({ words }: Context, outcome: ChangedRow): DayRow {
  if ('belowZero' in outcome) throw told(words.messages.belowZero(words.measures[outcome.belowZero]));
  if ('rewritten' in outcome) throw told(words.messages.rewritten);
  return outcome.row;
}

function keyOf(context: Context, { day, member }: Request): DayKey {
  require(context, isText(day) && isText(member) && member.trim() !== '');
  const number = parseIsoDay(day);
  require(context, number !== null);
  return { day: number, member: member.trim() };
}

function changeOf(context: Context, { add, texts = {} }: Request): DayChange {
  const isKnown = (
    object: unknown,
    known: readonly string[],
  ): object is { readonly [key: string]: unknown } =>
    typeof object === 'object' && object !== null && Object.keys(object).every((key) => known.includes(key));
  require(context, isKnown(add, MEASURES) && Object.values(add).every(Number.isSafeInteger));
  require(context, isKnown(texts, DAY_TEXTS) &&
    Object.values(texts).every((change) => {
      const { from, to } = Object(change) as { readonly [key: string]: unknown };
      return isText(from) && isText(to);
    }));
  return { add, texts } as DayChange;
}
