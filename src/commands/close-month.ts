import { formatDay, monthOf } from '../core/calendar/day';
import { monthToClose } from '../core/closing/month-to-close';
import { readForm } from '../sheet/read-form';
import { dayReader } from '../sheet/time-zone';
import { type Context, told } from './context';
import {
  type Books,
  finishEarlierMove,
  monthName,
  movable,
  moveMonth,
  openBooks,
  stayTold,
} from './move-month';
import { isConfirmed, runCommand, withLock } from './run-command';

/** 月締め: moves the rows of the month that is over, and of those before it, from 日次入力 to 履歴. */
export function closeMonth(): void {
  runCommand('close', (context) => {
    const { closing } = context.words;
    const finished = finishEarlierMove(context);
    if (finished !== null) return { alert: finished };
    const books = openBooks(context);
    const kind = 'close';
    const month = overMonth(context, books);
    const name = monthName(month, context.words);
    const { rows, stay } = movable(context, books, { kind, month });
    const told = stayTold(context, kind, stay);
    if (rows.length === 0) return { alert: [closing.nothing(name), ...told].join('\n\n') };
    const question = [closing.confirm(`${rows.length}`, name), ...told].join('\n\n');
    if (!isConfirmed(context, kind, question)) return { toast: closing.cancelled };
    return { alert: withLock(context, () => moveMonth(context, openBooks(context), { kind, month })) };
  });
}

function overMonth({ spreadsheet, words }: Context, { settings }: Books): string {
  const form = readForm(settings);
  const dayNumber = dayReader(spreadsheet.getSpreadsheetTimeZone());
  const [month, asOf] = (['month', 'asOf'] as const).map((row) => {
    const cell = form.cell(row, 'value');
    const day = dayNumber(cell);
    if (day === null) throw told(words.problems.unreadableSetting(words.fields[row], String(cell)));
    return day;
  }) as [number, number];
  return monthToClose(monthOf(month), formatDay(asOf));
}
