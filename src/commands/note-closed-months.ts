import { dayOf, type Month, monthOf } from '../core/calendar/day';
import { mergeCubes, totalsBetween } from '../core/funnel/activity-cube';
import { type ClosedMonth, readClosedMonths, writeClosedMonths } from '../sheet/closed-months';
import type { MarkedSheet } from '../sheet/marks';
import type { LogRow } from '../sheet/open-log';
import { readForm } from '../sheet/read-form';
import { activityColumns, readLog } from '../sheet/read-log';
import { dayReader } from '../sheet/time-zone';
import type { Move } from '../sheet/unfinished-move';
import { CLOSED_MEASURES } from '../template/closed-months';
import type { Context } from './context';

/** The sheets it reads and writes; the list of closed months stands on 年間計画, which need not be installed. */
interface Sheets {
  readonly daily: MarkedSheet;
  readonly archive: MarkedSheet;
  readonly targets: MarkedSheet | undefined;
  readonly yearPlan: MarkedSheet | undefined;
}

/**
 * Writes to 締めた月の実績 what 履歴 holds of the months of some rows, once they were moved: a line a month, in the place of
 * the one it had; a month of which nothing is left loses its line. The goal is the one 目標 had when the month was closed
 * first. Run again, it writes the same.
 */
export function noteClosedMonths(
  { spreadsheet, words }: Context,
  { daily, archive, targets, yearPlan }: Sheets,
  move: Pick<Move, 'kind' | 'month'>,
  moved: readonly LogRow[],
): void {
  const list = yearPlan ? readClosedMonths(yearPlan) : null;
  if (!list) return;
  const dayNumber = dayReader(spreadsheet.getSpreadsheetTimeZone());
  const monthIn = (cell: unknown): Month | null => {
    const day = dayNumber(cell);
    return day === null ? null : monthOf(day);
  };
  const { day } = activityColumns((move.kind === 'close' ? archive : daily).columns);
  const months = new Set(moved.flatMap(({ cells }) => monthIn(cells[day]) ?? []));
  const cube = readLog(archive, dayNumber, words.sheets.archive, words, []);
  const { byMonth } = totalsBetween(mergeCubes([cube]), Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY);
  const goalNow = targets ? readForm(targets).cell('goalValue', 'rateName') : '';

  const places = list.lines.map(({ month, isEmpty }) => (isEmpty ? 'free' : monthIn(month)));
  const changes = new Map<number, ClosedMonth | null>();
  for (const month of [...months].sort()) {
    const totals = byMonth.find((group) => group.month === month);
    const known = places.indexOf(month);
    if (known < 0 && !totals) continue;
    const place = [known, places.indexOf('free'), places.length].find((at) => at >= 0) as number;
    places[place] = totals ? month : 'free';
    const goal = list.lines[place]?.goal ?? '';
    const isFirstClosing = move.kind === 'close' && move.month === month && goal === '';
    changes.set(
      place,
      totals
        ? {
            day: dayOf(`${month}-01`),
            counts: CLOSED_MEASURES.map((measure) => totals[measure]),
            goal: isFirstClosing ? goalNow : goal,
          }
        : null,
    );
  }
  writeClosedMonths(list, changes);
}
