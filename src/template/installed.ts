import type { SheetId } from './types';

/**
 * A sheet of ours as it was found.
 *
 * - `mark` – what it was last brought to, and how far: see `sheet-mark.ts`
 * - `columns`, `rows` – where what we named stands now, from 1
 * - `values`, `formulas` – a form's cells from the first row and column, formulas as text, '' where there is none; none
 *   of a log, whose length is to cost nothing
 * - `blank` – lines without any content, where a run stopped half-way: it may have put them in
 */
export interface InstalledSheet {
  readonly name: string;
  /** How links name it. */
  readonly gid: number;
  readonly mark: string;
  readonly columns: ReadonlyMap<string, number>;
  readonly rows: ReadonlyMap<string, number>;
  readonly values: readonly (readonly unknown[])[];
  readonly formulas: readonly (readonly string[])[];
  readonly blank: BlankLines;
}

export interface BlankLines {
  readonly rows: ReadonlySet<number>;
  readonly columns: ReadonlySet<number>;
}

export const NO_BLANK_LINES: BlankLines = { rows: new Set(), columns: new Set() };

/**
 * What of ours was found in a spreadsheet.
 *
 * - `takenNames` – the names of all its sheets, ours too
 * - `noted` – the sheets earlier runs put in, some of which people may have deleted since
 * - `unmarked` – of those, the ones a run inserted, empty still, and stopped before it could mark them: the name of each
 */
export interface Installed {
  readonly sheets: ReadonlyMap<SheetId, InstalledSheet>;
  readonly takenNames: readonly string[];
  readonly noted: readonly SheetId[];
  readonly unmarked: ReadonlyMap<SheetId, string>;
}

/** A spreadsheet with nothing of ours in it. */
export const NOTHING_INSTALLED: Installed = {
  sheets: new Map(),
  takenNames: [],
  noted: [],
  unmarked: new Map(),
};
