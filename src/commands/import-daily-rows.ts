import { parseIsoDay } from '../core/calendar/day';
import type { ActivityRow } from '../core/import/activity-row';
import { MEASURES, type Measures } from '../core/kpi/measures';
import { appendRows } from '../sheet/append-rows';
import type { MarkedSheet } from '../sheet/marks';
import type { Context } from './context';
import { isText, readRequest, require } from './read-request';
import { runCall, withLock } from './run-command';
import { installedTeam } from './team-overview';

/**
 * Appends daily rows: those of months before the month at work go to 履歴, all others to 日次入力, so that live
 * formulas never read more than the month.
 *
 * @param json `{ rows: [[day, member, channel, calls, rings, …, mailsSent, memo], …] }`, measures in their order
 */
export function importDailyRows(json: string): string {
  return runCall((context) =>
    withLock(context, () => {
      const { rows } = readRequest(context, json);
      require(context, Array.isArray(rows));
      const read = rows.map((row) => rowOf(context, row));
      const team = installedTeam(context);
      const { month } = team.settings;
      appendRows(
        team.sheets.get('archive') as MarkedSheet,
        read.filter((row) => row.day.slice(0, 7) < month),
      );
      appendRows(
        team.sheets.get('daily') as MarkedSheet,
        read.filter((row) => row.day.slice(0, 7) >= month),
      );
      return { imported: read.length, message: context.words.messages.imported(read.length) };
    }),
  );
}

function rowOf(context: Context, row: unknown): ActivityRow {
  require(context, Array.isArray(row) && row.length === MEASURES.length + 4);
  const [day, member, channel, ...rest] = row as unknown[];
  const memo = rest[MEASURES.length];
  const counts = rest.slice(0, MEASURES.length);
  require(context, isText(day) &&
    parseIsoDay(day) !== null &&
    isText(member) &&
    isText(channel) &&
    isText(memo));
  require(context, counts.every(
    (count) => typeof count === 'number' && Number.isFinite(count) && count >= 0,
  ));
  const measures = Object.fromEntries(
    MEASURES.map((measure, i) => [measure, counts[i]]),
  ) as unknown as Measures;
  return { day, member, channel, measures, memo };
}
