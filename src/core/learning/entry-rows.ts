import { parseIsoDay } from '../calendar/day';
import type { Measures } from '../kpi/measures';
import { dailyCounts } from '../tables/daily-counts';
import type { Table } from '../tables/table';

/** A row of 日次入力 or 履歴 as far as learning looks at it. */
export interface EntryRow {
  /** Day number. */
  readonly day: number;
  readonly member: string;
  readonly counts: Measures;
  readonly hasMemo: boolean;
}

/** The rows up to a day (day number). Rows without a readable day are left out, cells that are no numbers count nothing. */
export function entryRows(tables: readonly Table<'daily'>[], until: number): readonly EntryRow[] {
  return tables.flatMap(({ columns, rows }) => {
    const at = (column: (typeof columns)[number]) => columns.indexOf(column);
    const [dayAt, memberAt, memoAt] = [at('day'), at('member'), at('memo')];
    const countsOf = dailyCounts(columns);
    return rows.flatMap((cells): readonly EntryRow[] => {
      const day = parseIsoDay(String(cells[dayAt] ?? ''));
      if (day === null || day > until) return [];
      const text = (place: number) => String(cells[place] ?? '').trim();
      return [{ day, member: text(memberAt), counts: countsOf(cells), hasMemo: text(memoAt) !== '' }];
    });
  });
}
