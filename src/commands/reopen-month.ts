import { lastMonthOf } from '../core/closing/batch-name';
import { openLog, readBatches } from '../sheet/open-log';
import { finishEarlierMove, monthName, movable, moveMonth, openBooks, stayTold } from './move-month';
import { isConfirmed, runCommand, withLock } from './run-command';

/** 月締めを取り消す: brings the rows of the last month closed back to 日次入力. */
export function reopenMonth(): void {
  runCommand('reopen', (context) => {
    const { closing } = context.words;
    const finished = finishEarlierMove(context);
    if (finished !== null) return { alert: finished };
    const books = openBooks(context);
    const kind = 'reopen';
    const month = lastMonthOf(readBatches(openLog(books.archive)));
    if (month === null) return { alert: closing.nothingToReopen };
    const { rows, stay } = movable(context, books, { kind, month });
    const told = stayTold(context, kind, stay);
    if (rows.length === 0) return { alert: [closing.nothingToReopen, ...told].join('\n\n') };
    const question = [closing.confirmReopen(`${rows.length}`, monthName(month, context.words)), ...told];
    if (!isConfirmed(context, kind, question.join('\n\n'))) return { toast: closing.cancelled };
    return { alert: withLock(context, () => moveMonth(context, openBooks(context), { kind, month })) };
  });
}
