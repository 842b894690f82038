import type { Day } from '../../core/calendar/day';
import type { DayChange, DayRow } from '../../core/entry/day-row';
import type { RateKey, Rates } from '../../core/kpi/chain';
import type { Measure } from '../../core/kpi/measures';
import type { Overview } from '../../core/overview/overview';
import type { Targets } from '../../core/overview/settings';
import type { Goal } from '../../core/plan/reverse-plan';
import type { RevisionCause } from '../../core/plan/target-record';
import type { Problem } from '../../core/problem';
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
      readonly kpi: Measure | RateKey;
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
  /** Adds counts to a member's row of a day and channel and writes its texts; answers the row as it is then. */
  recordDay: {
    readonly request: DayChange & {
      readonly day: string;
      readonly member: string;
      readonly channel: string;
    };
    readonly answer: { readonly row: DayRow };
  };
  /** Opens the tab of a sheet; changes nothing. */
  openSheet: { readonly request: { readonly sheet: SheetId }; readonly answer: { readonly opened: true } };
  /** Commands of the menu, which ask and tell by dialogs of their own. */
  planBackwards: MenuCommand;
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
  'closeMonth',
  'reopenMonth',
  'repairTemplates',
  'changePhase',
] as const satisfies readonly Call[];

/** The calls after which everything is as it was before. */
export const READ_ONLY: readonly Call[] = ['getOverview', 'planInstall', 'openSheet', 'readDay'];
