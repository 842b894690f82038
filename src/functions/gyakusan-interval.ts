import { wilsonInterval } from '../core/stats/wilson-interval';
import type { Argument } from './argument';
import { argumentError } from './argument-error';
import { eachCell } from './each-cell';
import { optionalCell, readNumber } from './read-cell';

/** The confidence where none is asked for, as everywhere in the product. */
const USUAL_CONFIDENCE = 0.95;

/**
 * Where the rate behind some counts plausibly lies (wilsonInterval): two cells, its low and its high end, for each cell
 * of `successes` and `trials`; so of two columns, two columns. A blank gives blanks.
 *
 * @param confidence a single value; 95% when left out
 * @example =GYAKUSAN_INTERVAL(12, 360) is 0.01916… and 0.05735…
 */
export function GYAKUSAN_INTERVAL(successes: Argument, trials: Argument, confidence?: Argument) {
  const wanted = optionalCell('confidence', confidence) ?? USUAL_CONFIDENCE;
  const level = readNumber('confidence', wanted, 'confidence');
  const pairs = eachCell<'successes' | 'trials', readonly (number | '')[]>(
    { successes, trials },
    (cell) => {
      const k = readNumber('successes', cell.successes, 'count');
      const n = readNumber('trials', cell.trials, 'count');
      if (k > n) throw argumentError((words) => words.atMost(String(k), String(n)));
      const { low, high } = wilsonInterval(k, n, level);
      return [low, high];
    },
    ['', ''],
  );
  return pairs.map((row) => row.flat());
}
