import type { ChainKey } from '../core/kpi/chain';
import type { Phase } from '../core/kpi/phase';
import type { Words } from '../core/words/index';

/**
 * The language templates are written in. A template is plain data: a sheet with named columns, and blocks laid below
 * each other on it. Nothing here knows Google Sheets.
 *
 * Words are named, not written: `{ word: 'template.team' }` is looked up in the catalogue of the sheet's language.
 * Formulas name what they refer to, not where it stands: `{settings.month.value}` is a cell (sheet, row, column),
 * `{daily.calls}` is everything below a column's header. `[fields.chainLong]` in a formula is a word as a string.
 */
export interface Template {
  readonly id: SheetId;
  readonly version: number;
  readonly columns: readonly Column[];
  readonly blocks: readonly Block[];
  readonly frozenRows?: number;
  readonly frozenColumns?: number;
  /** The colour of its tab; none for a sheet nobody needs to look at. */
  readonly tab?: string;
}

export type SheetId = keyof Words['sheets'];

/** A set of sheets people install together; what a sheet of it refers to comes along. */
export type PackageId = keyof Words['packages'];

/** A word of the catalogue by its path, such as `template.team` or `measures.calls`. */
export interface WordRef {
  readonly word: string;
}

/** A list of texts of the catalogue, or a record's texts in their order, by its path, such as `template.channelDefaults`. */
export interface WordsRef {
  readonly words: string;
}

export interface Formula {
  readonly formula: string;
}

/** A link to another sheet of ours, under its name; plain text while that sheet is not installed. */
export interface Link {
  readonly link: SheetId;
  readonly text: WordRef;
}

/** What a cell holds: a word, a formula, a link, a number or text as it stands; null leaves it alone. */
export type Content = WordRef | Formula | Link | number | string | null;

/**
 * A column of a sheet, in order. `hidden` columns can be shown by anybody who wants the detail; one with `phases` is
 * shown while the team is in one of them.
 */
export interface Column {
  readonly id: string;
  readonly width: number;
  readonly hidden?: boolean;
  readonly phases?: readonly Phase[];
}

/** How a number is shown. */
export type Format = 'count' | 'decimal' | 'percent' | 'yen' | 'day' | 'month' | 'dayTime' | 'text';

/**
 * What a cell is for, which decides how it looks and whether people may overwrite it. `section` is a heading inside a
 * sheet; `area` is an input of several lines.
 */
export type Role =
  | 'title'
  | 'lead'
  | 'section'
  | 'head'
  | 'label'
  | 'input'
  | 'area'
  | 'result'
  | 'note'
  | 'plain'
  | 'strong';

/**
 * What may be typed; `message` is told to whoever types something else. A `share` is above 0 and up to 1, a `score` from
 * 1 to 5; `one-of` are fixed words, `listed` the entries of an open list such as `settings.members`.
 */
export type Rule =
  | { readonly kind: 'day' | 'count' | 'share' | 'score' | 'checkbox'; readonly message: WordRef }
  | {
      readonly kind: 'one-of';
      readonly choices: readonly WordRef[] | WordsRef;
      readonly message: WordRef;
    }
  | { readonly kind: 'listed'; readonly in: string; readonly message: WordRef };

/**
 * One cell of a block.
 *
 * A `formula` cell with role `result` belongs to the template: when somebody overwrites it, repair puts it back.
 * Everything else is written once, when its row or column is new, and is the user's from then on.
 */
export interface Cell {
  readonly content: Content;
  readonly role: Role;
  readonly format?: Format;
  readonly rule?: Rule;
  readonly note?: WordRef;
}

/**
 * A row of a block; `id` finds it again after sorting and inserting. `only` hides it unless the team chose that chain,
 * `phases` unless it is in one of them.
 */
export interface Row {
  readonly id: string;
  readonly cells: { readonly [columnId: string]: Cell };
  readonly height?: number;
  readonly only?: ChainKey;
  readonly phases?: readonly Phase[];
}

/** Rows one below the other; `ruled` draws a thin line below each, as in a table. */
export interface RowsBlock {
  readonly kind: 'rows';
  readonly rows: readonly Row[];
  readonly ruled?: boolean;
}

/** A column of an open list: a header in the row `below`, entries from the next row to the end of the sheet. */
export interface ListColumn {
  readonly column: string;
  readonly header: WordRef;
  readonly note?: WordRef;
  readonly format?: Format;
  readonly rule?: Rule;
  /** An `area` is typed into over several lines. */
  readonly role: 'input' | 'area' | 'plain';
  readonly initial?: WordsRef | 'national-holidays';
}

/** Open lists side by side, growing downwards: the settings' lists, or the whole of a log sheet. */
export interface ListBlock {
  readonly kind: 'list';
  readonly header: string;
  readonly columns: readonly ListColumn[];
}

/** The kinds of charts: bars lie, columns stand; in a combo chart columns and lines share one axis. */
export type ChartType = 'bar' | 'column' | 'line' | 'combo';

/**
 * What a series of a chart tells, which decides how it looks.
 *
 * - `actual` – what was done
 * - `pace` – what should be done by now; a line in a combo chart
 * - `target` – what is to be reached; a dashed line in line and combo charts
 * - `first` … `fifth` – the parts of a stack, from dark to light; as lines, not more than three can be told apart
 * - `hidden` – nothing to see: it pushes the next part of its stack along, so that the bars of a funnel are centred
 */
export type SeriesRole =
  | 'actual'
  | 'pace'
  | 'target'
  | 'first'
  | 'second'
  | 'third'
  | 'fourth'
  | 'fifth'
  | 'hidden';

/** A chart over named ranges; `at` is the row and column of its upper left corner. Its title is how it is found again. */
export interface ChartBlock {
  readonly kind: 'chart';
  readonly id: string;
  readonly type: ChartType;
  readonly title: WordRef;
  /** The first holds the categories, each of the others a series. Hidden rows are left out, hidden columns are not. */
  readonly ranges: readonly {
    readonly rows: readonly [first: string, last: string];
    readonly column: string;
  }[];
  /** One role a series, in the order of the ranges. */
  readonly series: readonly SeriesRole[];
  readonly at: { readonly row: string; readonly column: string };
  readonly width: number;
  readonly height: number;
  /** The ranges begin with a row of headers, which name the series. */
  readonly header?: boolean;
  /** Tells the series by their headers, above the chart. */
  readonly legend?: boolean;
  readonly stacked?: boolean;
  readonly percent?: boolean;
  /** Where the axis of the values begins, if not at 0, and how far it reaches at least. */
  readonly from?: number;
  readonly to?: number;
  /** False where the length of a bar is to be seen, not read: in a funnel. */
  readonly axis?: boolean;
}

/**
 * Colours cells of a form's rows, or of an open list below its header: by the sign their text starts with, a word they
 * are, because their day is past, or because they are formulas, as links are and their texts are not. Never the only
 * sign: the cell says the same.
 */
export interface ConditionBlock {
  readonly kind: 'condition';
  readonly column: string;
  readonly rows: readonly [first: string, last: string] | { readonly below: string };
  readonly when: { readonly starts: string } | { readonly is: WordRef } | 'past-day' | 'formula';
  /** A past day is let be where another column of its row says one of these words, such as done. */
  readonly unless?: { readonly column: string; readonly is: readonly WordRef[] };
  readonly tone: Tone;
}

export type Tone = 'good' | 'warn' | 'bad' | 'done' | 'link';

export type Block = RowsBlock | ListBlock | ChartBlock | ConditionBlock;
