import type { FileText } from '../../core/import/file-text';
import type { ListRows } from '../../core/import/import-lists';
import type { ImportParts } from '../../core/import/import-parts';
import type { ImportProblem, ImportQuestion } from '../../core/import/import-problem';
import type { Mapping } from '../../core/import/mapping';
import type { Matches } from '../../core/import/match-existing';
import type { OnDuplicate } from '../../core/import/plan-import';
import type { TableReading } from '../../core/import/read-table';
import type { Known, Recognition } from '../../core/import/recognise-table';
import type { TableId } from '../../core/tables/table';
import type { SheetId } from '../../template/types';
import type { ListId, TablesAnswer } from '../server/api';
import type { ChosenNames, UnknownColumn } from './unknown-lists';

/** Why a file cannot be used at all. */
export type FileTrouble = 'notText' | 'tooBig' | 'notOpened' | 'empty' | 'noRows';

export type DayQuestion = Extract<ImportQuestion, { readonly ask: 'date-order' }>;

/** What the rows of a file are to the sheet as it was read last, and what would be written. */
export interface Comparison extends ImportParts {
  /** The rows with the names somebody chose. */
  readonly rows: TableReading;
  readonly matches: Matches;
  readonly problems: readonly ImportProblem[];
  readonly unknown: readonly UnknownColumn[];
  readonly archived: number;
  /** Columns of the file the sheet has none for. */
  readonly notOnSheet: readonly string[];
  readonly counts: { readonly [C in 'fresh' | 'changed' | 'same' | 'leftOut']: number };
}

/** Rows that came and rows that were changed. */
export interface Written {
  readonly appended: number;
  readonly changed: number;
}

/**
 * An import that was begun. Its parts are numbered from `first` on; `next` is the place of the first one that nobody
 * knows to be done, and is sent again as it was until it is.
 */
export interface ImportRun {
  readonly id: string;
  readonly file: string;
  readonly parts: ImportParts['parts'];
  readonly first: number;
  readonly next: number;
  /** What parts that are no longer among `parts` wrote. */
  readonly before: Written;
  readonly state: 'running' | 'stopping' | 'stopped' | 'done';
  readonly failure: string | null;
}

/**
 * The import as the page knows it. It lives longer than what is drawn of it: another view may be opened while rows are
 * read or written.
 *
 * - `known` – what somebody said of the file; `questions` – the days they were asked about
 * - `answer` – the sheet as it was read last; `compared` – as it was when `comparison` was begun
 * - `work` – what takes a while just now, and how much of it is done
 * - `resumed` – the run whose remaining rows are compared again, to be gone on with
 * - `turn` – the work begun last; results of an earlier one are old
 */
export interface ImportStore {
  name: string;
  file: FileText | null;
  trouble: FileTrouble | null;
  known: Known;
  recognition: Recognition | null;
  mapping: Mapping | null;
  questions: readonly DayQuestion[];
  chosenNames: ChosenNames;
  onDuplicate: OnDuplicate;
  reading: TableReading | null;
  answer: TablesAnswer | null;
  compared: TablesAnswer | null;
  comparison: Comparison | null;
  work: { readonly step: 'splitting' | 'reading' | 'comparing'; readonly share: number } | null;
  run: ImportRun | null;
  resumed: ImportRun | null;
  turn: number;
  redraw(): void;
}

/** What is known before a file is chosen. */
const NO_FILE = {
  ...{ name: '', file: null, trouble: null, known: {}, recognition: null, mapping: null, questions: [] },
  ...{ chosenNames: {}, onDuplicate: 'update', reading: null, compared: null, comparison: null, work: null },
  ...{ run: null, resumed: null },
} satisfies Partial<ImportStore>;

export const importStore: ImportStore = { ...NO_FILE, answer: null, turn: 0, redraw: () => {} };

export function change(next: Partial<ImportStore>): void {
  Object.assign(importStore, next);
  importStore.redraw();
}

/** Lets go of the file and of everything that was said of it. */
export function forgetFile(): void {
  change({ ...NO_FILE, turn: importStore.turn + 1 });
}

/** The sheets the rows of a kind go to. */
export const SHEETS_OF = {
  daily: ['daily', 'archive'],
  leads: ['leads'],
  actions: ['actions'],
  deals: ['deals'],
} as const satisfies { readonly [T in TableId]: readonly (ListId & SheetId)[] };

/** The lists the rows of a kind go to, with their rows; null where a sheet is missing. */
export function listsOf(table: TableId, { tables }: TablesAnswer): readonly ListRows[] | null {
  const lists = SHEETS_OF[table].flatMap((list): ListRows[] => {
    const rows = tables[list];
    return rows ? [{ list, ...rows }] : [];
  });
  return lists.length === SHEETS_OF[table].length ? lists : null;
}

export const rowsIn = ({ appended, changed }: ImportParts['parts'][number]): number =>
  appended.length + changed.length;

/** What a run is known to have written. */
export function writtenBy({ parts, next, before }: ImportRun): Written {
  const done = parts.slice(0, next);
  return {
    appended: done.reduce((sum, part) => sum + part.appended.length, before.appended),
    changed: done.reduce((sum, part) => sum + part.changed.length, before.changed),
  };
}
