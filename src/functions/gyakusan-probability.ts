import { roundUp } from '../core/plan/round-up';
import { binomialTail } from '../core/stats/binomial';
import type { Argument } from './argument';
import { eachCell } from './each-cell';
import { readNumber } from './read-cell';

/**
 * The probability that trials at a rate bring the goal or more (binomialTail). A goal between two counts means the next
 * whole one, as a plan for an amount may ask for a part of a deal.
 *
 * Any argument may be a range; ranges have one shape, and so has the result. A blank gives a blank.
 *
 * @example =GYAKUSAN_PROBABILITY(40, 25%, 10) is 0.5605…
 */
export function GYAKUSAN_PROBABILITY(trials: Argument, rate: Argument, goal: Argument) {
  return eachCell<'trials' | 'rate' | 'goal', number | ''>(
    { trials, rate, goal },
    (cell) => {
      const tried = readNumber('trials', cell.trials, 'count');
      const share = readNumber('rate', cell.rate, 'share');
      return binomialTail(roundUp(readNumber('goal', cell.goal, 'amount')), tried, share);
    },
    '',
  );
}
