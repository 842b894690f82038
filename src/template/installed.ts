import type { SheetId } from './types';

/**
 * A sheet of ours as it was found.
 *
 * - `mark` – `version:language:phase:fingerprint` of the template it was last brought to; ends in `:` while an install is under way
 * - `columns`, `rows` – where what we named stands now, from 1
 * - `formulas` – the sheet's formulas as text, '' where there is none, from the first row and column
 */
export interface InstalledSheet {
  readonly name: string;
  /** How links name it. */
  readonly gid: number;
  readonly mark: string;
  readonly columns: ReadonlyMap<string, number>;
  readonly rows: ReadonlyMap<string, number>;
  readonly formulas: readonly (readonly string[])[];
}

/** What of ours was found in a spreadsheet, and the names other sheets already have. */
export interface Installed {
  readonly sheets: ReadonlyMap<SheetId, InstalledSheet>;
  readonly takenNames: readonly string[];
  /** The sheets earlier runs put in, some of which people may have deleted since. */
  readonly noted: readonly SheetId[];
}

/** A spreadsheet with nothing of ours in it. */
export const NOTHING_INSTALLED: Installed = { sheets: new Map(), takenNames: [], noted: [] };
