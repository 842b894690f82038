/**
 * COUNTIF(S), SUMIF(S), AVERAGEIF(S), MAXIFS and MINIFS, about 20 times as fast as Univer's own on a long log and with
 * Google's criteria.
 */
import {
  ArrayValueObject,
  BaseFunction,
  type BaseValueObject,
  ErrorType,
  ErrorValueObject,
  NumberValueObject,
} from '@univerjs/engine-formula';
import { type CellValue, isCellError, toCellValue, toGrid, toValueObject } from './cell-values';
import { ColumnIndex } from './column-index';
import { meets, parseCriterion } from './criterion';
import type { FunctionEntry } from './google-functions/google-function';

/** A range and what its cells must meet. */
type Condition = readonly [column: ColumnIndex, criterion: ReturnType<typeof parseCriterion>];

/** A cell of an array of criteria, as Univer types it. */
type MaybeObject = ReturnType<ArrayValueObject['get']>;

/** Turns the numbers found into the result; undefined means #DIV/0!. */
type Summary = (numbers: readonly number[]) => number | undefined;

const sum: Summary = (numbers) => numbers.reduce((total, number) => total + number, 0);
const average: Summary = (numbers) =>
  numbers.length > 0 ? Number(sum(numbers)) / numbers.length : undefined;
const largest: Summary = (numbers) =>
  numbers.reduce((most, number) => Math.max(most, number), numbers[0] ?? 0);
const smallest: Summary = (numbers) =>
  numbers.reduce((least, number) => Math.min(least, number), numbers[0] ?? 0);

/** Univer hands the same array object to every formula that reads the same range in one calculation. */
const indexes = new WeakMap<BaseValueObject, ColumnIndex>();

function indexOf(range: BaseValueObject): ColumnIndex {
  const index = indexes.get(range) ?? new ColumnIndex(toGrid(range));
  indexes.set(range, index);
  return index;
}

/** The positions where every condition is met: those of the most selective one, tested by the others. */
function positionsMeeting(conditions: readonly Condition[]): number[] {
  let fewest: readonly number[] | null = null;
  for (const [column, criterion] of conditions) {
    const candidates = column.candidates(criterion);
    if (candidates && (!fewest || candidates.length < fewest.length)) fewest = candidates;
  }
  const all = (position: number) =>
    conditions.every(([column, criterion]) => meets(criterion, column.values[position] as CellValue));
  if (fewest) return fewest.filter(all);
  return [...(conditions[0]?.[0].values.keys() ?? [])].filter(all);
}

/** The result for one set of criteria. */
function resultFor(
  ranges: readonly ColumnIndex[],
  criteria: readonly MaybeObject[],
  target: ColumnIndex | undefined,
  summary: Summary | undefined,
): BaseValueObject {
  const conditions: Condition[] = [];
  for (const [i, column] of ranges.entries()) {
    const criterion = toCellValue(criteria[i]);
    if (isCellError(criterion)) return toValueObject(criterion);
    conditions.push([column, parseCriterion(criterion)]);
  }
  const positions = positionsMeeting(conditions);
  if (!summary || !target) return NumberValueObject.create(positions.length);
  const numbers: number[] = [];
  for (const position of positions) {
    const value = target.values[position] as CellValue;
    if (isCellError(value)) return toValueObject(value);
    if (typeof value === 'number') numbers.push(value);
  }
  const result = summary(numbers);
  return result === undefined
    ? ErrorValueObject.create(ErrorType.DIV_BY_ZERO)
    : NumberValueObject.create(result);
}

/** Calls `calculate` once, or, when criteria are arrays, once for each cell of the array that results. */
function forEachCriteria(
  criteria: readonly BaseValueObject[],
  calculate: (criteria: readonly MaybeObject[]) => BaseValueObject,
): BaseValueObject {
  const arrays = criteria.map((criterion) => (criterion.isArray() ? (criterion as ArrayValueObject) : null));
  const rowCount = Math.max(1, ...arrays.map((array) => array?.getRowCount() ?? 1));
  const columnCount = Math.max(1, ...arrays.map((array) => array?.getColumnCount() ?? 1));
  const at = (row: number, column: number) =>
    arrays.map((array, i) => {
      if (!array) return criteria[i];
      // A single row or column of criteria serves every row or column of the result.
      return array.get(array.getRowCount() === 1 ? 0 : row, array.getColumnCount() === 1 ? 0 : column);
    });
  if (rowCount === 1 && columnCount === 1) return calculate(at(0, 0));
  const calculateValueList = Array.from({ length: rowCount }, (_, row) =>
    Array.from({ length: columnCount }, (_, column) => calculate(at(row, column))),
  );
  const nowhere = { unitId: '', sheetId: '', row: -1, column: -1 };
  return ArrayValueObject.create({ calculateValueList, rowCount, columnCount, ...nowhere });
}

/** Where the range to be summed stands among the arguments: `SUMIFS(here, …)`, `SUMIF(range, criterion, here)`. */
type TargetPlace = 'none' | 'first' | 'last, or the range itself';

function ifsFunction(name: string, place: TargetPlace, maxParams: number, summary?: Summary): FunctionEntry {
  const IfsFunction = class extends BaseFunction {
    override minParams = place === 'first' ? 3 : 2;
    override maxParams = maxParams;

    constructor() {
      super(name);
    }

    override calculate(...variants: BaseValueObject[]): BaseValueObject {
      const given = [...variants];
      const separate = place === 'first' ? given.shift() : given.length % 2 === 1 ? given.pop() : undefined;
      if (given.length % 2 === 1 || (separate && place === 'none'))
        return ErrorValueObject.create(ErrorType.NA);
      const rangeObjects = given.filter((_, i) => i % 2 === 0);
      const criteria = given.filter((_, i) => i % 2 === 1);
      const failed = [separate, ...rangeObjects].find((range) => range?.isError());
      if (failed) return failed;

      const ranges = rangeObjects.map(indexOf);
      const target = separate ? indexOf(separate) : ranges[0];
      const sameSize = (column: ColumnIndex) =>
        column.rows === target?.rows && column.columns === target.columns;
      // Google also says #VALUE!, except that SUMIF there reads on from the first cell of a range that is too short.
      if (!ranges.every(sameSize)) return ErrorValueObject.create(ErrorType.VALUE);
      return forEachCriteria(criteria, (single) => resultFor(ranges, single, target, summary));
    }
  };
  return [IfsFunction, name];
}

const MANY = 255;

/** The functions, as `UniverFormulaEnginePlugin` takes them. */
export const indexedIfs: readonly FunctionEntry[] = [
  ifsFunction('COUNTIF', 'none', 2),
  ifsFunction('COUNTIFS', 'none', MANY),
  ifsFunction('SUMIF', 'last, or the range itself', 3, sum),
  ifsFunction('SUMIFS', 'first', MANY, sum),
  ifsFunction('AVERAGEIF', 'last, or the range itself', 3, average),
  ifsFunction('AVERAGEIFS', 'first', MANY, average),
  ifsFunction('MAXIFS', 'first', MANY, largest),
  ifsFunction('MINIFS', 'first', MANY, smallest),
];
