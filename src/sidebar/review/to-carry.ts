import type { Day } from '../../core/calendar/day';
import { ACTION_COLUMNS, ACTION_ROWS, type ReviewSheet, WRITTEN } from '../../core/review/review-cells';
import type { Cell } from '../../core/tables/table';
import { pageWordsOf } from '../../core/words/page-words';
import type { TableEdit, TablesAnswer } from '../server/api';

/**
 * The things to do of a weekly review as lines of 改善アクション, in the words of the sheets; those that are there already,
 * the same thing by the same person, are left out. Null when there is none, or no 改善アクション.
 *
 * @param written what people wrote into the review, cell by cell of `WRITTEN`
 */
export function toCarry(
  sheet: ReviewSheet,
  written: readonly Cell[],
  { tables, language }: TablesAnswer,
  asOf: Day,
): TableEdit | null {
  const table = tables.improvements;
  if (!table) return null;
  const cellOf = new Map(WRITTEN[sheet].map(([row, column], i) => [`${row} ${column}`, written[i] ?? '']));
  const at = (row: string, part: keyof typeof ACTION_COLUMNS): string =>
    String(cellOf.get(`${row} ${ACTION_COLUMNS[part]}`) ?? '').trim();
  const [whatAt, ownerAt] = [table.columns.indexOf('what'), table.columns.indexOf('owner')];
  const known = new Set(table.rows.map((cells) => `${cells[whatAt]}\n${cells[ownerAt]}`));
  const { fields, reviewView } = pageWordsOf(language);
  const columns = ['opened', 'found', 'kpi', 'what', 'owner', 'due', 'state'] as const;
  const there = columns.filter((column) => table.columns.includes(column));
  const lines = ACTION_ROWS.flatMap((row) => {
    const [what, owner] = [at(row, 'what'), at(row, 'owner')];
    if (what === '' || known.has(`${what}\n${owner}`)) return [];
    const cells = {
      ...{ opened: asOf, found: fields.foundPlaces.weekly, kpi: at(row, 'kpi'), what, owner },
      ...{ due: at(row, 'due'), state: reviewView.states.open },
    };
    return [there.map((column) => cells[column])];
  });
  return lines.length > 0 ? { table: 'improvements', columns: there, appended: lines } : null;
}
