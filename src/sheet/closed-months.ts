import { CLOSED_COLUMNS, CLOSED_HEADER, CLOSED_MEASURES } from '../template/closed-months';
import { serialOf } from './entries';
import { makeRoom } from './make-room';
import type { MarkedSheet } from './marks';
import { readForm } from './read-form';
import { runsOf } from './runs-of';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A closed month as its line holds it: its first day (day number), what it brought, in order, and the goal it had. */
export interface ClosedMonth {
  readonly day: number;
  readonly counts: readonly number[];
  readonly goal: unknown;
}

/** 締めた月の実績 as it is: where its lines begin, its columns in their order, and what its lines say of month and goal. */
export interface ClosedList {
  readonly sheet: Sheet;
  readonly first: number;
  readonly columns: readonly number[];
  readonly lines: readonly { readonly month: unknown; readonly goal: unknown; readonly isEmpty: boolean }[];
}

const COLUMNS = (['month', ...CLOSED_MEASURES, 'goal'] as const).map((name) => CLOSED_COLUMNS[name]);

/** Reads the list of closed months on 年間計画; null where its header or a column of it is gone. */
export function readClosedMonths(yearPlan: MarkedSheet): ClosedList | null {
  const form = readForm(yearPlan);
  const header = form.rows.get(CLOSED_HEADER);
  const columns = COLUMNS.flatMap((id) => form.columns.get(id) ?? []);
  if (header === undefined || columns.length < COLUMNS.length) return null;
  const lines = form.below(CLOSED_HEADER).map((cells) => {
    const ours = columns.map((column) => cells[column - 1]);
    return { month: ours[0], goal: ours[ours.length - 1], isEmpty: ours.every((cell) => cell === '') };
  });
  return { sheet: yearPlan.sheet, first: header + 1, columns, lines };
}

/** Writes lines of the list by their place, from 0; a line that is null is emptied. Neighbours go in one call. */
export function writeClosedMonths(
  { sheet, first, columns, lines }: ClosedList,
  changes: ReadonlyMap<number, ClosedMonth | null>,
): void {
  makeRoom(sheet, first, Math.max(lines.length, ...[...changes.keys()].map((place) => place + 1)));
  for (const { first: place, count } of runsOf([...changes.keys()], (key) => key)) {
    for (const run of runsOf([...columns.keys()], (i) => columns[i] as number)) {
      const values = Array.from({ length: count }, (_, i) => {
        const cells = cellsOf(changes.get(place + i) ?? null);
        return cells.slice(run.item, run.item + run.count);
      });
      sheet.getRange(first + place, run.first, count, run.count).setValues(values);
    }
  }
}

const cellsOf = (month: ClosedMonth | null): unknown[] =>
  month === null ? COLUMNS.map(() => '') : [serialOf(month.day), ...month.counts, month.goal];
