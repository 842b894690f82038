import type { ActivityRow, Day, Language, Words } from '../../../src/core';

/** A day, with the minute of it where the time is typed too: 570 is 9:30. */
export interface TypedDay {
  readonly day: Day;
  readonly minute?: number;
}

/** A cell as somebody types it: a day is a date, all text stays text. */
export type Typed = string | number | boolean | TypedDay;

/** What somebody typed into one sheet: rows of an open list, by column, and single cells of a form, by row and column. */
export interface TypedSheet {
  readonly sheet: keyof Words['sheets'];
  /** The row the list's headers stand in; the only list of a log needs none. */
  readonly header?: string;
  readonly rows?: readonly { readonly [columnId: string]: Typed }[];
  readonly cells?: readonly { readonly row: string; readonly column: string; readonly value: Typed }[];
}

/** What the sheets of the made-up team are filled from. */
export interface SampleContext {
  readonly language: Language;
  readonly asOf: Day;
  readonly seed: number;
  readonly members: readonly string[];
  readonly channels: readonly string[];
  readonly daily: readonly ActivityRow[];
}
