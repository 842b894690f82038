import type { Said } from './say-words';
import type { ChartType, ConditionBlock, Format, Role, SeriesRole, SheetId, Tone } from './types';

/** A cell's content as it is written: `text` never becomes a formula, `formula` always is one, a `link` opens a sheet. */
export type Entry =
  | { readonly text: string }
  | { readonly number: number }
  | { readonly formula: string }
  | { readonly link: SheetId; readonly text: string }
  | { readonly day: number };

/** Where a cell stands on its sheet, from 1. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

/** A rectangle of cells; `rows: null` reaches to the end of the sheet. */
export interface Area extends Place {
  readonly rows: number | null;
  readonly columns: number;
}

/** What may be typed into an area, every word and place resolved. */
export type PlacedRule =
  | { readonly kind: 'day' | 'count' | 'share' | 'score' | 'checkbox'; readonly message: string }
  | { readonly kind: 'one-of'; readonly values: readonly string[]; readonly message: string }
  | { readonly kind: 'listed'; readonly sheet: SheetId; readonly area: Area; readonly message: string };

/** How one cell looks; the sheet room knows what a role's colours are. */
export interface Look {
  readonly role: Role;
  readonly format: Format | null;
  readonly note: string | null;
}

/** A chart, every word and place resolved: categories in the first range, a series in each of the others. */
export interface PlacedChart {
  readonly id: string;
  readonly type: ChartType;
  readonly title: string;
  readonly ranges: readonly Area[];
  readonly series: readonly SeriesRole[];
  readonly at: Place;
  readonly width: number;
  readonly height: number;
  readonly header: boolean;
  readonly legend: boolean;
  readonly stacked: boolean;
  readonly percent: boolean;
  readonly from: number;
  readonly to: number | null;
  readonly axis: boolean;
}

/** Everything about a sheet that is not content: applied as a whole, in a number of calls that rows do not change. */
export interface Dress {
  readonly tab: string | null;
  readonly widths: readonly { readonly column: number; readonly width: number }[];
  readonly heights: readonly { readonly row: number; readonly height: number }[];
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly hiddenColumns: readonly number[];
  /** Columns that are shown in some phases of a team only. */
  readonly phaseColumns: readonly PhaseColumn[];
  readonly hiddenRows: readonly number[];
  readonly shownRows: readonly number[];
  readonly cells: readonly (Place & Look)[];
  /** Tables whose rows are divided by thin lines. */
  readonly ruled: readonly Area[];
  readonly openColumns: readonly (Area & { readonly format: Format | null; readonly role: Role })[];
  readonly rules: readonly (Area & { readonly rule: PlacedRule })[];
  readonly conditions: readonly PlacedCondition[];
  readonly charts: readonly PlacedChart[];
  /** A log is typed into everywhere below its header; elsewhere people type into the areas of `typed` and the open columns. */
  readonly isLog: boolean;
  readonly typed: readonly Area[];
}

export interface PhaseColumn {
  readonly column: number;
  readonly isShown: boolean;
}

export type PlacedCondition = Area & {
  readonly when: Said<ConditionBlock['when']>;
  readonly unless?: { readonly column: number; readonly is: readonly string[] };
  readonly tone: Tone;
};

/**
 * One thing to do to the spreadsheet, as plain data. A list of steps is what an install, an upgrade and a repair are;
 * an empty list means there is nothing to do.
 */
export type Step =
  | {
      readonly kind: 'insert-sheet';
      readonly sheet: SheetId;
      readonly name: string;
      readonly index: number;
      /** Whether a run that stopped had inserted it already. */
      readonly isThere: boolean;
    }
  | { readonly kind: 'mark-sheet'; readonly sheet: SheetId; readonly mark: string }
  | {
      readonly kind: 'insert-column';
      readonly sheet: SheetId;
      readonly before: number;
      readonly isThere: boolean;
      readonly width: number;
      readonly isHidden: boolean;
    }
  | {
      readonly kind: 'insert-rows';
      readonly sheet: SheetId;
      readonly before: number;
      readonly count: number;
      readonly isThere: boolean;
    }
  | {
      readonly kind: 'arrange-rows';
      readonly sheet: SheetId;
      readonly heights: Dress['heights'];
      readonly hiddenRows: readonly number[];
    }
  | { readonly kind: 'mark-column'; readonly sheet: SheetId; readonly column: number; readonly id: string }
  | { readonly kind: 'mark-header'; readonly sheet: SheetId; readonly row: number; readonly id: string }
  /** People delete rows nobody uses: a sheet has so many at least. */
  | { readonly kind: 'make-room'; readonly sheet: SheetId; readonly rows: number }
  | {
      readonly kind: 'write';
      readonly sheet: SheetId;
      readonly place: Place;
      readonly entries: readonly (readonly (Entry | null)[])[];
    }
  | { readonly kind: 'dress'; readonly sheet: SheetId; readonly dress: Dress }
  | {
      readonly kind: 'show-lines';
      readonly sheet: SheetId;
      readonly columns: readonly PhaseColumn[];
      readonly shownRows: readonly number[];
      readonly hiddenRows: readonly number[];
    }
  | { readonly kind: 'note-sheets'; readonly sheets: readonly SheetId[] };
