import type { DayRow } from '../core/entry/day-row';
import { type DayKey, readDayRows, writeRow } from './day-rows';
import { isDone, noteDone } from './done-requests';
import type { MarkedSheet } from './marks';

/** An entry that is being written to a row of 日次入力: what the row was before it, null for a new one, and what it becomes. */
export interface RowEntry {
  readonly id: string;
  readonly key: DayKey;
  readonly was: DayRow | null;
  readonly to: DayRow;
}

/** Kept in the document from before the first cell is written until the request is known to be done. */
const KEY = 'entry';
/** A property holds 9 KB; an entry with longer texts is written without being kept. */
const LONGEST = 2900;

const properties = () => PropertiesService.getDocumentProperties();

export function keepEntry(entry: RowEntry): void {
  const text = JSON.stringify(entry);
  if (text.length <= LONGEST) properties().setProperty(KEY, text);
}

export const forgetEntry = (): void => {
  properties().deleteProperty(KEY);
};

/**
 * Ends an entry that was cut off: where any of it stands, the rest is written and it is called done, so that sent again it
 * is not added twice. A row that somebody went over since is left as it is.
 */
export function settleEntry(daily: MarkedSheet, dayNumber: (cell: unknown) => number | null): void {
  const text = properties().getProperty(KEY);
  if (text === null) return;
  const { id, key, was, to } = JSON.parse(text) as RowEntry;
  if (!isDone(id)) {
    const { found, end } = readDayRows(daily, dayNumber, key);
    const begun = found.find(
      ({ row }) => row.channel === to.channel && partsOf(row).every(isOneOf(was ?? to, to)),
    );
    // One that says nothing any more is emptied, and then nobody's.
    const isBegun = begun
      ? !(was && partsOf(begun.row).every(isOneOf(was, was)))
      : was !== null && !partsOf(to).some(Boolean);
    if (begun && isBegun) writeRow(daily, key, begun, end, to);
    if (isBegun) noteDone(id);
  }
  forgetEntry();
}

const partsOf = ({ counts, texts }: DayRow): readonly unknown[] => [
  ...Object.values(counts),
  ...Object.values(texts),
];

/** Whether the part at a place is that of either row. */
const isOneOf =
  (a: DayRow, b: DayRow) =>
  (part: unknown, i: number): boolean =>
    part === partsOf(a)[i] || part === partsOf(b)[i];
