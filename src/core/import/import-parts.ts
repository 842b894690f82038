import type { Month } from '../calendar/day';
import type { Cell, TableId } from '../tables/table';
import { type ImportList, type ListRows, listFor } from './import-lists';
import type { ChangedRow, Matches } from './match-existing';
import { type ImportPlan, type OnDuplicate, planImport } from './plan-import';
import type { Steps } from './steps';
import type { AnyColumn, Rows } from './targets';

/** What of an import is written in one go: rows below one list, or cells of rows of it. */
export type ImportPart = Omit<ImportPlan, 'table'> & { readonly table: ImportList };

/** All parts of an import in order; the rows of the file in `tooLong` are in none of them. */
export interface ImportParts {
  readonly parts: readonly ImportPart[];
  readonly tooLong: readonly number[];
}

/** What decides where rows go. */
export interface ImportChoices {
  readonly onDuplicate: OnDuplicate;
  /** The month at work; null where nobody knows it. */
  readonly month: Month | null;
}

const MOST_ROWS = 2000;

/** Characters of a part as JSON: what a call carries without trouble. */
const MOST_CHARACTERS = 1_000_000;

/** Characters of a row as JSON, with what was there before: a cell, in which each row is noted, holds 50,000. */
const LONGEST_ROW = 44_000;

const STEP = 500;

/**
 * What an import writes, by lists and in parts of at most 2,000 rows.
 *
 * @param lists where the rows may go, as they were joined for `matches`
 * @example atOnce(importPartsInSteps('deals', reading, [deals], matches, { onDuplicate: 'update', month })).parts
 */
export function* importPartsInSteps(
  table: TableId,
  file: Rows,
  lists: readonly ListRows[],
  matches: Matches,
  { onDuplicate, month }: ImportChoices,
): Steps<ImportParts> {
  const placeFor = listFor(lists, file.columns, month);
  const fresh: number[][] = lists.map(() => []);
  for (const index of matches.fresh) fresh[placeFor(file.rows[index] ?? [])]?.push(index);
  const changed = onDuplicate === 'update' ? changesByList(lists, matches.changed) : [];

  const parts: ImportPart[] = [];
  const tooLong: number[] = [];
  for (const [i, list] of lists.entries()) {
    const indices = fresh[i] as number[];
    const changes = changed[i] ?? [];
    const plans = function* () {
      for (let from = 0; from < indices.length; from += STEP) {
        const some = indices.slice(from, from + STEP);
        const plan = planImport(table, file, list, only({ fresh: some }), onDuplicate);
        yield { rows: some, plan: wholeRows(plan, list) };
      }
      for (let from = 0; from < changes.length; from += STEP) {
        const some = changes.slice(from, from + STEP);
        const plan = planImport(table, file, list, only({ changed: some }), onDuplicate);
        yield { rows: some.map(({ index }) => index), plan };
      }
    };
    const open = packer(list.list, parts);
    for (const { rows, plan } of plans()) {
      if (plan.columns.length > 0) tooLong.push(...open(plan).map((place) => rows[place] as number));
      yield i / lists.length;
    }
  }
  return { parts, tooLong: tooLong.sort((a, b) => a - b) };
}

/** Changes of rows by the list they are in, with the place they have there. */
function changesByList(
  lists: readonly ListRows[],
  changed: readonly ChangedRow[],
): readonly (readonly ChangedRow[])[] {
  let from = 0;
  return lists.map(({ columns, rows }) => {
    const [begin, end] = [from, from + rows.length];
    from = end;
    return changed
      .filter(({ existing }) => existing >= begin && existing < end)
      .map((change) => ({
        ...{ index: change.index, existing: change.existing - begin },
        columns: change.columns.filter((column) => columns.includes(column)),
      }))
      .filter((change) => change.columns.length > 0);
  });
}

/**
 * New rows with all columns of their list, empty ones too: whoever takes the import back sees by them that somebody has
 * typed something into a row since.
 */
function wholeRows(plan: ImportPlan, { columns }: ListRows): ImportPlan {
  if (plan.columns.length === 0) return plan;
  const places = columns.map((column) => (plan.columns as readonly string[]).indexOf(column));
  const appended = plan.appended.map((cells) => places.map((place) => cells[place] ?? ''));
  return { ...plan, columns: columns as readonly AnyColumn[], appended };
}

const only = (some: Partial<Matches>): Matches => ({
  ...{ fresh: [], same: [], changed: [], repeated: [], again: [] },
  ...some,
});

/** Puts the rows of one plan after the other into parts; answers the places of those that are too long. */
function packer(list: ImportList, parts: ImportPart[]): (plan: ImportPlan) => readonly number[] {
  type Change = ImportPart['changed'][number];
  let open: { appended: (readonly Cell[])[]; changed: Change[] } | null = null;
  let characters = 0;
  const put = (columns: readonly AnyColumn[], kind: 'appended' | 'changed', length: number) => {
    const isFull =
      open && (open[kind].length >= MOST_ROWS || characters + length > MOST_CHARACTERS || !isOf(open, kind));
    if (!open || isFull) {
      open = { appended: [], changed: [] };
      characters = 0;
      parts.push({ table: list, columns, ...open });
    }
    characters += length;
    return open;
  };
  return ({ columns, appended, changed }) => {
    const most = LONGEST_ROW - JSON.stringify(columns).length;
    const tooLong: number[] = [];
    appended.forEach((cells, i) => {
      const { length } = JSON.stringify(cells);
      if (length > most) tooLong.push(i);
      else put(columns, 'appended', length).appended.push(cells);
    });
    changed.forEach((change, i) => {
      const { length } = JSON.stringify(change);
      if (length > most) tooLong.push(i);
      else put(columns, 'changed', length).changed.push(change);
    });
    return tooLong;
  };
}

/** Rows that are put below a list are written without reading it: they do not go with changes. */
const isOf = (
  { appended, changed }: { readonly appended: readonly unknown[]; readonly changed: readonly unknown[] },
  kind: 'appended' | 'changed',
): boolean => (kind === 'appended' ? changed : appended).length === 0;
