import { landing } from '../core/forecast/landing';
import type { PastMonth } from '../core/forecast/speed-readings';
import { type Argument, cellsOf, isBlank, rowsOf } from './argument';
import { argumentError } from './argument-error';
import { eachCell } from './each-cell';
import { readNumber } from './read-cell';

/**
 * Where the month lands (landing): median, low and high end of 80%, and with a goal its probability, side by side.
 * Of columns, a row for each row. A blank gives blanks, and so does a month of which nothing is known yet: no day has
 * gone by, and there is no history.
 *
 * @param done the count so far, `elapsed` the business days it took, `remaining` those to come, `goal` what to reach
 * @param history two columns, count and business days of whole past months, oldest first, the last one last month; a
 *   month that is not known stays in its place as a blank row
 * @example =GYAKUSAN_LANDING(6, 10, 10, 12) is 12, 9, 17 and 0.558…
 */
export function GYAKUSAN_LANDING(
  done: Argument,
  elapsed: Argument,
  remaining: Argument,
  goal?: Argument,
  history?: Argument,
) {
  const past = readHistory(history);
  const hasGoal = cellsOf(goal).some((cell) => !isBlank(cell));
  const rows = eachCell<'done' | 'elapsed' | 'remaining' | 'goal', readonly (number | '')[]>(
    // Without a goal, any number does in its place: what it gives is not asked for.
    { done, elapsed, remaining, goal: hasGoal ? goal : 0 },
    (cell) => {
      const { median, low, high, probability } = landing({
        done: readNumber('done', cell.done, 'amount'),
        elapsed: readNumber('elapsed', cell.elapsed, 'amount'),
        remaining: readNumber('remaining', cell.remaining, 'amount'),
        goal: readNumber('goal', cell.goal, 'amount'),
        history: past,
      });
      return [median, low, high, ...(hasGoal ? [probability] : [])].map((value) => value ?? '');
    },
    hasGoal ? ['', '', '', ''] : ['', '', ''],
  );
  return rows.map((row) => row.flat());
}

function readHistory(history: Argument): readonly PastMonth[] {
  const rows = rowsOf(history);
  // An open-ended range has blank rows below the last month.
  const months = rows.slice(0, rows.map((row) => row.every(isBlank)).lastIndexOf(false) + 1);
  return months.map((row) => {
    const [count, days] = row;
    if (row.length !== 2 || count === undefined || days === undefined) {
      throw argumentError((words) => words.historyColumns);
    }
    // A month without days tells nothing, but keeps its place in the rhythm of the quarters.
    if (isBlank(count) || isBlank(days)) return { count: 0, exposure: 0 };
    return {
      count: readNumber('history', count, 'amount'),
      exposure: readNumber('history', days, 'amount'),
    };
  });
}
