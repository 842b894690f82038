import { DAY_TEXTS, type DayRow, type DayText } from '../core/entry/day-row';
import { countsAreNumbers } from '../core/funnel/activity-cube';
import { MEASURES, type Measures } from '../core/kpi/measures';
import { columnLetters } from '../template/references';
import { asText, guarded, serialOf } from './entries';
import { makeRoom } from './make-room';
import type { MarkedSheet } from './marks';
import { activityColumns } from './read-log';
import { runsOf } from './runs-of';

/** Whose rows of which day (day number). */
export interface DayKey {
  readonly day: number;
  readonly member: string;
}

/** A row and where it stands; `isOurs` when nothing stands in a column of people's own. */
export interface PlacedRow {
  readonly place: number;
  readonly row: DayRow;
  readonly isOurs: boolean;
}

/** The columns a row is written to; what stands in others is people's own, or belongs to 月締め. */
const OURS = ['day', 'member', 'channel', 'entered', ...MEASURES, ...DAY_TEXTS];

/**
 * Finds a member's rows of a day in one reading of the log, with the last row anything stands in. Rows in whose counts
 * there is text are left alone: nothing counts them.
 */
export function readDayRows(
  { sheet, columns, rows }: MarkedSheet,
  dayNumber: (cell: unknown) => number | null,
  { day, member }: DayKey,
): { readonly found: readonly PlacedRow[]; readonly end: number } {
  const values: unknown[][] = sheet.getDataRange().getValues();
  const at = activityColumns(columns);
  const places = MEASURES.map((measure) => at.measures[measure]);
  const ours = new Set(OURS.map((id) => columns.get(id)));
  const textIn = (cells: readonly unknown[], id: string): string =>
    String(cells[(columns.get(id) ?? 0) - 1] ?? '');
  const byId = (ids: readonly string[], read: (id: string) => unknown): unknown =>
    Object.fromEntries(ids.map((id) => [id, read(id)]));
  const found: PlacedRow[] = [];
  for (let i = rows.get('head') ?? 1; i < values.length; i++) {
    const cells = values[i] as unknown[];
    if (textIn(cells, 'member').trim() !== member || dayNumber(cells[at.day]) !== day) continue;
    if (!countsAreNumbers(cells, places)) continue;
    found.push({
      place: i + 1,
      row: {
        channel: textIn(cells, 'channel').trim(),
        counts: byId(MEASURES, (id) => Number(textIn(cells, id))) as Measures,
        texts: byId(DAY_TEXTS, (id) => textIn(cells, id)) as DayRow['texts'],
      },
      isOurs: cells.every((cell, c) => cell === '' || ours.has(c + 1)),
    });
  }
  return { found, end: values.length };
}

/**
 * Writes a row: of one that is there only what is different, and a new one, in one call, below `end`, the last. One that
 * says nothing (any more) is emptied or not begun.
 */
export function writeRow(
  { sheet, columns }: MarkedSheet,
  { day, member }: DayKey,
  before: PlacedRow | undefined,
  end: number,
  { channel, counts, texts }: DayRow,
): void {
  const place = before?.place ?? end + 1;
  const rangesOf = (ids: readonly string[]) => {
    const cells = ids
      .flatMap((id) => columns.get(id) ?? [])
      .map((column) => `${columnLetters(column)}${place}`);
    return sheet.getRangeList(cells);
  };
  if ([...Object.values(counts), ...Object.values(texts)].every((value) => !value)) {
    if (!before) return;
    if (before.isOurs) {
      rangesOf(OURS).clearContent();
      return;
    }
  }
  const isNew = (id: DayText) => texts[id] !== (before?.row.texts[id] ?? '');
  const written = DAY_TEXTS.filter(isNew);
  const cells = new Map<number | undefined, unknown>([
    // Where nothing is counted the cell stays empty.
    ...MEASURES.filter((m) => counts[m] !== (before?.row.counts[m] ?? 0)).map(
      (m) => [columns.get(m), counts[m] || ''] as const,
    ),
    ...written.map((id) => [columns.get(id), guarded(texts[id])] as const),
  ]);
  if (written.length > 0) {
    if (!before) makeRoom(sheet, place, 1);
    // In a cell of plain-text format the guard of a text would be shown; without one it is never seen.
    rangesOf(written).setNumberFormat('General');
  }
  if (before) {
    for (const { first, count } of runsOf([...cells.keys()] as number[], (column) => column)) {
      const line = Array.from({ length: count }, (_, i) => cells.get(first + i));
      sheet.getRange(place, first, 1, count).setValues([line]);
    }
    return;
  }
  cells.set(columns.get('day'), serialOf(day));
  cells.set(columns.get('member'), asText(member));
  cells.set(columns.get('channel'), asText(channel));
  cells.set(columns.get('entered'), new Date());
  sheet.appendRow(Array.from({ length: Math.max(...columns.values()) }, (_, i) => cells.get(i + 1) ?? ''));
}
