import { MEASURES, type Measures, noActivity } from '../kpi/measures';
import type { Cell, Table } from './table';

/** What a row of 日次入力 or 履歴 counts; a cell that is no number counts nothing, and so does a column that is not there. */
export function dailyCounts(columns: Table<'daily'>['columns']): (cells: readonly Cell[]) => Measures {
  const places = MEASURES.map((measure) => [measure, columns.indexOf(measure)] as const);
  return (cells) => {
    const counts = noActivity();
    for (const [measure, place] of places) {
      const count = cells[place];
      if (typeof count === 'number') counts[measure] = count;
    }
    return counts;
  };
}
