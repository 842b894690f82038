import { MEASURES, type Measure, type Measures, noActivity } from '../kpi/measures';

/** What a rep writes of the day besides the numbers; the noon look belongs to the close guidance of the first phase. */
export const DAY_TEXTS = ['memo', 'noon', 'evening', 'tomorrow'] as const;

export type DayText = (typeof DAY_TEXTS)[number];

/** One row of 日次入力: what a member counted and wrote on a day, for one channel ('' where none was chosen). */
export interface DayRow {
  readonly channel: string;
  readonly counts: Measures;
  readonly texts: { readonly [T in DayText]: string };
}

/** A row nobody has written to yet. */
export const blankRow = (channel: string): DayRow => ({
  channel,
  counts: noActivity(),
  texts: { memo: '', noon: '', evening: '', tomorrow: '' },
});

/**
 * What is to become of a row: counts are added, so that nobody's are lost, and a text takes the place of the one that
 * was seen there.
 */
export interface DayChange {
  readonly add: { readonly [M in Measure]?: number };
  readonly texts?: { readonly [T in DayText]?: { readonly from: string; readonly to: string } };
}

/** The row after a change, or why the change cannot be made. */
export type ChangedRow =
  | { readonly row: DayRow }
  | { readonly belowZero: Measure }
  | { readonly rewritten: DayText };

/**
 * Makes a change to a row, whole or not at all.
 *
 * @example changedRow(row, { add: { calls: -1 } }) is { belowZero: 'calls' } for a row without a call
 */
export function changedRow(row: DayRow, { add, texts = {} }: DayChange): ChangedRow {
  const counts = { ...row.counts };
  for (const measure of MEASURES) {
    counts[measure] += add[measure] ?? 0;
    if (counts[measure] < 0) return { belowZero: measure };
  }
  const written = { ...row.texts };
  for (const text of DAY_TEXTS) {
    const change = texts[text];
    if (!change) continue;
    if (written[text] !== change.from) return { rewritten: text };
    written[text] = change.to;
  }
  return { row: { channel: row.channel, counts, texts: written } };
}

/** The change that takes another one back, whatever was added in between. */
export function reversed({ add, texts }: DayChange): DayChange {
  return {
    add: mapped(add, (count) => -count),
    ...(texts && { texts: mapped(texts, ({ from, to }) => ({ from: to, to: from })) }),
  };
}

/** The counts of several rows together. */
export function countsOf(rows: readonly DayRow[]): Measures {
  const total = (measure: Measure): number => rows.reduce((sum, { counts }) => sum + counts[measure], 0);
  return Object.fromEntries(MEASURES.map((measure) => [measure, total(measure)])) as unknown as Measures;
}

function mapped<K extends string, V>(
  object: { readonly [P in K]?: V },
  change: (value: V) => V,
): { [P in K]?: V } {
  const entries = Object.entries(object) as [K, V][];
  return Object.fromEntries(entries.map(([key, value]) => [key, change(value)])) as { [P in K]?: V };
}
