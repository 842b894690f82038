import { parseIsoDay } from '../calendar/day';
import { MEASURES, type Measures, noActivity } from '../kpi/measures';
import { dailyCounts } from '../tables/daily-counts';
import type { Table } from '../tables/table';

/** The team's totals by day number; days without a row are not there. */
export type DaySums = ReadonlyMap<number, Measures>;

/** Adds up the rows of 日次入力, and of 履歴, by day. Rows without a readable day and cells that are no numbers count nothing. */
export function daySums(tables: readonly Table<'daily'>[]): DaySums {
  const sums = new Map<number, { -readonly [M in keyof Measures]: Measures[M] }>();
  for (const { columns, rows } of tables) {
    const dayAt = columns.indexOf('day');
    const countsOf = dailyCounts(columns);
    for (const cells of rows) {
      const day = parseIsoDay(String(cells[dayAt] ?? ''));
      if (day === null) continue;
      const sum = sums.get(day) ?? noActivity();
      sums.set(day, sum);
      const counts = countsOf(cells);
      for (const measure of MEASURES) sum[measure] += counts[measure];
    }
  }
  return sums;
}
