import type { Day } from '../calendar/day';
import type { Cell, ColumnOf, Table, TableId } from '../tables/table';
import type { Language } from '../words/index';

/** The lists a team keeps, as they stand on its sheets; a list that is not there is not looked at. */
export type TeamTables = { readonly [T in TableId]?: Table<T> };

/** What cells are held against. A list of names that is empty is not held against anything. */
export interface Known {
  readonly members: readonly string[];
  /** Lead sources. */
  readonly channels: readonly string[];
  readonly products: readonly string[];
  /** Days after it have not happened yet. */
  readonly asOf: Day;
  /** The language in which a choice is proposed. */
  readonly language: Language;
}

/**
 * What may be wrong with a cell.
 *
 * - `textDate` a day that is no day of the sheet, and can be read; `noDate` one that cannot, or could be two
 * - `textNumber`, `noNumber`, `textCheck`, `noCheck` the same for numbers and ticks
 * - `spaces` around or within a text, `fullWidth` letters and digits in an ID, a phone or a mail
 * - `spelling` a choice in other width, case or blanks; `unknownChoice` none of the list
 * - `unknownMember`, `unknownSource`, `unknownProduct` none of 設定; `unknownLead` no ID of リード
 * - `companySpelling` a company that is written in another way elsewhere, `companyNear` one letter from another
 * - `badPhone`, `badMail`
 * - `negative`, `fraction`, `scoreRange`; `stageAbove` more than the stage before it
 * - `future` something done after the as-of day; `dayOrder` something done before what comes first
 * - `nextMissing` the status asks for a next action; `nextOnClosed` the lead needs none any more
 * - `closedDayMissing`, `wonAmountMissing`, `outcomeMissing` a deal that is decided by half
 * - `sameRow` all cells as in a row above; `sameKey` what tells rows apart is the same
 */
export const QUALITY_RULES = [
  ...(['textDate', 'noDate', 'textNumber', 'noNumber', 'textCheck', 'noCheck'] as const),
  ...(['spaces', 'fullWidth', 'spelling', 'unknownChoice'] as const),
  ...(['unknownMember', 'unknownSource', 'unknownProduct', 'unknownLead'] as const),
  ...(['companySpelling', 'companyNear', 'badPhone', 'badMail'] as const),
  ...(['negative', 'fraction', 'scoreRange', 'stageAbove', 'future', 'dayOrder'] as const),
  ...(['nextMissing', 'nextOnClosed', 'closedDayMissing', 'wonAmountMissing', 'outcomeMissing'] as const),
  ...(['sameRow', 'sameKey'] as const),
] as const;

export type QualityRule = (typeof QUALITY_RULES)[number];

/** The other cell a finding is about: of the same row, or of the row that is repeated. */
export interface Beside {
  readonly row: number;
  readonly column: string;
  readonly value: Cell;
}

interface FindingOf<T extends TableId> {
  readonly table: T;
  /** The row of the sheet. */
  readonly row: number;
  /** The column somebody looks at to mend it. */
  readonly column: ColumnOf<T>;
  readonly rule: QualityRule;
  /** The cell as it stands. */
  readonly value: Cell;
  /** What the cell could be instead; null where only a person knows. */
  readonly fix: { readonly to: Cell } | null;
  /** The fix says the same in the way the column asks for: it may be carried out without a look at each. */
  readonly certain: boolean;
  readonly beside: Beside | null;
}

/** Something that is wrong, or may be, in one cell. */
export type Finding = { readonly [T in TableId]: FindingOf<T> }[TableId];
