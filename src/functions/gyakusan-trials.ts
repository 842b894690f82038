import { requiredTrials } from '../core/plan/required-trials';
import type { Argument } from './argument';
import { argumentError } from './argument-error';
import { eachCell } from './each-cell';
import { readNumber } from './read-cell';

/**
 * How many trials bring the goal with at least the probability `confidence` (requiredTrials).
 *
 * Any argument may be a range; ranges have one shape, and so has the result. A blank gives a blank.
 *
 * @example =GYAKUSAN_TRIALS(10, 80%, 25%) is 49
 */
export function GYAKUSAN_TRIALS(goal: Argument, confidence: Argument, rate: Argument) {
  return eachCell<'goal' | 'confidence' | 'rate', number | ''>(
    { goal, confidence, rate },
    (cell) => {
      const trials = requiredTrials({
        goal: readNumber('goal', cell.goal, 'amount'),
        confidence: readNumber('confidence', cell.confidence, 'confidence'),
        rate: readNumber('rate', cell.rate, 'rate'),
      });
      if (trials === null) throw argumentError((words) => words.tooManyTrials);
      return trials;
    },
    '',
  );
}
