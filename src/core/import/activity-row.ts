import type { Day } from '../calendar/day';
import { MEASURES, type Measures, noActivity } from '../kpi/measures';
import type { ImportProblem } from './import-problem';
import type { ReadingOf } from './read-table';

/** One row a rep reports: a day, who, where the leads came from, and what was counted. */
export interface ActivityRow {
  readonly day: Day;
  readonly member: string;
  readonly channel: string;
  readonly measures: Measures;
  readonly memo: string;
}

/**
 * The daily rows of a reading as what they count; an empty count is 0. A row with a count that is none is left out: its
 * problems say so then.
 */
export function activityRowsOf({ columns, rows, at, problems }: ReadingOf<'daily'>): {
  readonly rows: readonly ActivityRow[];
  readonly problems: readonly ImportProblem[];
} {
  const leftOut = new Set<number>();
  const read = rows.flatMap((cells, i): ActivityRow[] => {
    const measures: { -readonly [M in keyof Measures]: number } = noActivity();
    const texts = { day: '', member: '', channel: '', memo: '' };
    columns.forEach((column, place) => {
      const cell = cells[place] ?? '';
      if ((MEASURES as readonly string[]).includes(column)) {
        if (typeof cell === 'number') measures[column as keyof Measures] = cell;
        else if (cell !== '') leftOut.add(at[i] as number);
      } else texts[column as keyof typeof texts] = String(cell);
    });
    return leftOut.has(at[i] as number) ? [] : [{ ...texts, measures }];
  });
  return {
    rows: read,
    problems: problems.map((problem) =>
      leftOut.has(problem.line) && problem.column !== null ? { ...problem, leftOut: true } : problem,
    ),
  };
}
