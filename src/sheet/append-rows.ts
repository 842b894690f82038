import { type Day, dayOf } from '../core/calendar/day';
import type { ActivityRow } from '../core/import/activity-row';
import { MEASURES } from '../core/kpi/measures';
import { asText, serialOf } from './entries';
import { makeRoom } from './make-room';
import type { MarkedSheet } from './marks';

/**
 * Appends activity rows below the last row of a log, in one write. Columns are found where people moved them; columns
 * of their own in between stay empty. A measure nobody counted stays empty too.
 */
export function appendRows({ sheet, columns }: MarkedSheet, rows: readonly ActivityRow[]): void {
  if (rows.length === 0 || columns.size === 0) return;
  const first = sheet.getLastRow() + 1;
  makeRoom(sheet, first, rows.length);

  const positions = [...columns.values()];
  const left = Math.min(...positions);
  const width = Math.max(...positions) - left + 1;
  const counted = MEASURES.filter((measure) => rows.some((row) => row.measures[measure] !== 0));
  const values = rows.map((row) => {
    const line = new Array<string | number>(width).fill('');
    const put = (id: string, value: string | number) => {
      const column = columns.get(id);
      if (column !== undefined) line[column - left] = value;
    };
    put('day', serialOf(dayOf(row.day as Day)));
    put('member', asText(row.member));
    put('channel', asText(row.channel));
    for (const measure of counted) put(measure, row.measures[measure]);
    put('memo', asText(row.memo));
    return line;
  });
  // In a cell of plain-text format the guard of `asText` would be shown; without one it is never seen.
  const memo = columns.get('memo');
  if (memo !== undefined) sheet.getRange(first, memo, rows.length, 1).setNumberFormat('General');
  sheet.getRange(first, left, rows.length, width).setValues(values);
}
