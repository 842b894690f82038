import type { Day, Month } from '../../core/calendar/day';
import type { DayChange, DayRow } from '../../core/entry/day-row';
import type { RateKey, Rates } from '../../core/kpi/chain';
import type { Measure } from '../../core/kpi/measures';
import type { Overview } from '../../core/overview/overview';
import type { Targets } from '../../core/overview/settings';
import type { Goal } from '../../core/plan/reverse-plan';
import type { RevisionCause } from '../../core/plan/target-record';
import type { Problem } from '../../core/problem';
import type { ReviewCell, ReviewSheet } from '../../core/review/review-cells';
import type { Cell, ListId, ReadListId, Table } from '../../core/tables/table';
import type { Language, Words } from '../../core/words/index';
import type { PackageId, SheetId } from '../../template/types';

export type { View } from '../frame/views';

/**
 * What the sidebar is told, always all of it.
 *
 * - `installed` – whether this spreadsheet has the templates
 * - `sheets` – those of them that are there
 * - `language` – the user's, until they choose another one in the sidebar
 * - `overview` – null when nothing is installed or the settings and targets cannot be calculated with
 * - `problems` – everything the user can mend, the problems of the overview included
 */
export interface SidebarData {
  readonly installed: boolean;
  readonly sheets: readonly SheetId[];
  readonly language: Language;
  readonly overview: Overview | null;
  readonly problems: readonly Problem[];
}

export type { ListId, ReadListId } from '../../core/tables/table';

/** What a list is to be changed by: rows below it, and cells of rows, where they still are what they `was`. */
export interface TableEdit {
  readonly table: ListId;
  readonly columns: readonly string[];
  readonly appended?: readonly (readonly Cell[])[];
  readonly changed?: readonly {
    readonly row: number;
    readonly was: readonly Cell[];
    readonly to: readonly Cell[];
  }[];
}

/**
 * Lists, and what 設定 and 連携 say of them.
 *
 * - `tables` – null for a list that is not installed
 * - `language` – of the words in the cells
 * - `month` – the month at work; null when it cannot be read
 * - `entryBy`, `statusAfter` – as the cells say it; by result, `''` where the status is to stay
 * - `probabilities` – of the stages of an open deal, by stage
 * - `lastImport` – what can be undone
 * - `reviews` – those that were made, by sheet and period: `weeklyReview 2026-04-13`
 */
export interface TablesAnswer {
  readonly tables: {
    readonly [L in ReadListId]?: Table<L extends 'archive' ? 'daily' : L> | null;
  };
  readonly language: Language;
  readonly month: Month | null;
  readonly members: readonly string[];
  readonly channels: readonly string[];
  readonly products: readonly string[];
  readonly entryBy: string;
  readonly statusAfter: { readonly [result: string]: string };
  readonly probabilities: { readonly [stage: string]: number };
  readonly lastImport: {
    readonly name: string;
    readonly table: ListId;
    readonly appended: number;
    readonly changed: number;
  } | null;
  readonly reviews: readonly string[];
}

/**
 * The functions of the add-on that the sidebar calls, each with what it is asked and what it answers. Both go as JSON
 * text, because `google.script.run` loses a value that holds anything but plain values. What fails is an error whose
 * message is a sentence for the user.
 */
export interface ServerApi {
  /** Reads the sheets; changes nothing. */
  getOverview: { readonly request: undefined; readonly answer: SidebarData };
  /** What installing a package would do, in plain words, a line each; changes nothing. */
  planInstall: {
    readonly request: { readonly package: PackageId };
    readonly answer: { readonly steps: readonly string[] };
  };
  /** Installs whatever of a package is missing; asks nothing. */
  installFromSidebar: {
    readonly request: { readonly package: PackageId };
    readonly answer: { readonly done: true };
  };
  /** Appends a line to 改善アクション: what to do about a KPI, by a member or nobody yet, until when. */
  addImprovement: {
    readonly request: {
      readonly kpi: Measure | RateKey | 'entryRate';
      /** What an entry rate is; the script looks other values up. */
      readonly now?: number | null;
      readonly what: string;
      readonly owner: string;
      readonly due: Day;
      readonly found: keyof Words['fields']['foundPlaces'];
    };
    readonly answer: { readonly added: true };
  };
  /**
   * Saves goal and rates to 目標, unless they are others by now than `was`. Where 目標改定履歴 is installed and the month has
   * begun it needs the reason, and answers how many targets were `recorded` there.
   */
  saveTargets: {
    readonly request: {
      readonly goal?: Goal;
      readonly rates?: Rates;
      readonly was: Targets;
      readonly revision?: { readonly cause: RevisionCause; readonly reason: string };
    };
    readonly answer: { readonly saved: true; readonly recorded: number };
  };
  /** The rows of 日次入力 a member has on a day; changes nothing. */
  readDay: {
    readonly request: { readonly day: string; readonly member: string };
    readonly answer: { readonly rows: readonly DayRow[] };
  };
  /**
   * Adds counts to a member's row of a day and channel and writes its texts; answers the row as it is then. Asked again
   * with the same `id`, it is not done again.
   */
  recordDay: {
    readonly request: DayChange & {
      readonly id: string;
      readonly day: string;
      readonly member: string;
      readonly channel: string;
    };
    readonly answer: { readonly row: DayRow };
  };
  /** The rows of lists; changes nothing. */
  readTables: {
    readonly request: { readonly tables: readonly ReadListId[] };
    readonly answer: TablesAnswer;
  };
  /**
   * Writes rows and cells, all of them or none; asked again with the same `id` and `part`, it is not done again. With the
   * name of a `file` it is part of an import.
   */
  writeTables: {
    readonly request: {
      readonly id: string;
      readonly part: number;
      readonly file?: string;
      /** Empties what is kept for undoing the last import, for personal data that is taken out of the lists. */
      readonly forget?: true;
      readonly edits: readonly TableEdit[];
    };
    readonly answer: { readonly written: true };
  };
  /** Takes the last import back; `left` rows are others by now and stay. */
  undoImport: {
    readonly request: undefined;
    readonly answer: { readonly undone: number; readonly left: number };
  };
  /**
   * Makes the review of a period, or brings its figures up to date, and opens it: `story` is written anew, what people
   * wrote into the cells of `written` goes over from the form, which begins empty again. Answers what they wrote.
   */
  keepReview: {
    readonly request: {
      readonly sheet: ReviewSheet;
      readonly period: Day | Month;
      readonly name: string;
      readonly story: readonly (readonly [row: string, column: string, text: string])[];
      readonly written: readonly ReviewCell[];
    };
    readonly answer: { readonly name: string; readonly written: readonly Cell[] };
  };
  /** Opens the tab of a sheet; changes nothing. */
  openSheet: { readonly request: { readonly sheet: SheetId }; readonly answer: { readonly opened: true } };
  /** Commands of the menu, which ask and tell by dialogs of their own. */
  planBackwards: MenuCommand;
  openData: MenuCommand;
  openManual: MenuCommand;
  closeMonth: MenuCommand;
  reopenMonth: MenuCommand;
  repairTemplates: MenuCommand;
  changePhase: MenuCommand;
}

interface MenuCommand {
  readonly request: undefined;
  readonly answer: null;
}

export type Call = keyof ServerApi;

/** The calls that answer nothing. */
export const MENU_COMMANDS = [
  'planBackwards',
  'openData',
  'openManual',
  'closeMonth',
  'reopenMonth',
  'repairTemplates',
  'changePhase',
] as const satisfies readonly Call[];

/** The calls after which everything is as it was before. */
export const READ_ONLY: readonly Call[] = [
  'getOverview',
  'planInstall',
  'openData',
  'openManual',
  'openSheet',
  'readDay',
  'readTables',
];
