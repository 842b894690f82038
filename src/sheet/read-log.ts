import { type ActivityColumns, type ActivityCube, activityCube } from '../core/funnel/activity-cube';
import { MEASURES } from '../core/kpi/measures';
import type { Problem } from '../core/problem';
import type { Words } from '../core/words/index';
import type { MarkedSheet } from './marks';

/** How many unusable rows of a log are told one by one; the rest is one line. */
const ROWS_TOLD = 20;

/** Where the columns of a log stand in a row as it is read. */
export function activityColumns(columns: MarkedSheet['columns']): ActivityColumns {
  const at = (id: string): number | null => {
    const column = columns.get(id);
    return column === undefined ? null : column - 1;
  };
  return {
    day: at('day') ?? 0,
    member: at('member'),
    channel: at('channel'),
    measures: Object.fromEntries(MEASURES.map((m) => [m, at(m)])) as ActivityColumns['measures'],
  };
}

/**
 * Reads a log in one call and adds it up. Rows that cannot be used are told in `problems`.
 *
 * @param name what people call the sheet
 */
export function readLog(
  { sheet, columns, rows }: MarkedSheet,
  dayNumber: (cell: unknown) => number | null,
  name: string,
  words: Words,
  problems: Problem[],
): ActivityCube {
  const header = rows.get('head') ?? 1;
  const values = sheet.getDataRange().getValues();
  const cube = activityCube(values.slice(header), activityColumns(columns), dayNumber);
  const say = words.problems;
  cube.unusable.slice(0, ROWS_TOLD).forEach((i) => {
    problems.push({ where: say.row(name, i + header + 1), what: say.unusableRow, fix: say.fixRow });
  });
  if (cube.unusable.length > ROWS_TOLD) {
    problems.push({
      where: name,
      what: say.moreRows(cube.unusable.length - ROWS_TOLD),
      fix: say.fixRow,
    });
  }
  return cube;
}
