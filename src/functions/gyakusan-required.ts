import { type Rounding, reversePlan } from '../core/plan/reverse-plan';
import { type Argument, cellsOf, isBlank } from './argument';
import { argumentError } from './argument-error';
import { eachCell } from './each-cell';
import { optionalCell, readFlag, readNumber } from './read-cell';

/**
 * The number required at a stage: the goal divided by every rate between the two (reversePlan).
 *
 * @param goal the number to reach; of a range, each, and the result has its shape
 * @param rates the rates on the way from the stage to the goal, in order; while one is blank, so is the result
 * @param rounding TRUE rounds up at each stage and carries on with that; not rounded when left out
 * @example =GYAKUSAN_REQUIRED(10, 25%) is 40, =GYAKUSAN_REQUIRED(10, {30%;10%;25%}) is 1333.33…, with TRUE 1334
 */
export function GYAKUSAN_REQUIRED(goal: Argument, rates: Argument, rounding?: Argument) {
  const rateCells = cellsOf(rates);
  if (rateCells.length === 0) throw argumentError((words) => words.missing('rates'));
  const flag = optionalCell('rounding', rounding);
  const how: Rounding = flag !== undefined && readFlag('rounding', flag) ? 'each-stage' : 'none';
  if (rateCells.some(isBlank)) return eachCell({ goal }, () => '', '');

  const chain = rateCells.map((cell, i) => ({
    key: `stage ${i + 1}`,
    rate: readNumber('rates', cell, 'rate'),
  }));
  const plan = (wanted: number) =>
    reversePlan({ goal: wanted, chain, rounding: how }).stages[0]?.required ?? '';
  return eachCell({ goal }, (cell) => plan(readNumber('goal', cell.goal, 'amount')), '');
}
