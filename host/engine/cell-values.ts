import {
  type ArrayValueObject,
  type BaseValueObject,
  BooleanValueObject,
  ErrorType,
  ErrorValueObject,
  NullValueObject,
  NumberValueObject,
  StringValueObject,
} from '@univerjs/engine-formula';

/** An error a formula gave, such as `#N/A`, as a value among others. */
export interface CellError {
  readonly error: string;
}

/** What a formula sees in a cell. Dates and times are serial numbers; an empty cell is null, not ''. */
export type CellValue = number | string | boolean | null | CellError;

export function isCellError(value: CellValue | undefined): value is CellError {
  return typeof value === 'object' && value !== null;
}

/** True for an empty cell and for the empty text, which look the same to a person. */
export function isBlank(value: CellValue | undefined): value is null | '' | undefined {
  return value === null || value === undefined || value === '';
}

/** The plain value of one of Univer's value objects. */
export function toCellValue(object: ReturnType<ArrayValueObject['get']>): CellValue {
  if (object == null || object.isNull()) return null;
  if (object.isError()) return { error: String(object.getValue()) };
  return object.getValue();
}

/** The plain values of a range or an array, row by row; a single value gives one row of one. */
export function toGrid(object: BaseValueObject): CellValue[][] {
  if (!object.isArray()) return [[toCellValue(object)]];
  const array = object as ArrayValueObject;
  const rows = array.getArrayValue();
  const columns = Array.from({ length: array.getColumnCount() });
  return Array.from({ length: array.getRowCount() }, (_, row) =>
    columns.map((_, column) => toCellValue(rows[row]?.[column])),
  );
}

/** One of Univer's value objects for a plain value; an error it doesn't know becomes `#VALUE!`. */
export function toValueObject(value: CellValue): BaseValueObject {
  if (value === null) return NullValueObject.create();
  if (typeof value === 'number') return NumberValueObject.create(value);
  if (typeof value === 'boolean') return BooleanValueObject.create(value);
  if (typeof value === 'string') return StringValueObject.create(value);
  const known = Object.values(ErrorType).find((type) => type === value.error);
  return ErrorValueObject.create(known ?? ErrorType.VALUE);
}

/** Order of kinds in a sorted column: numbers, texts, booleans, errors; empty cells come last whatever the order. */
const rank = (value: CellValue): number =>
  typeof value === 'number' ? 0 : typeof value === 'string' ? 1 : typeof value === 'boolean' ? 2 : 3;

const collator = new Intl.Collator('ja', { sensitivity: 'accent' });

/**
 * Compares two cells as sorting does: empty ones last in both directions.
 *
 * @returns negative, zero or positive, as `Array.prototype.sort` takes it
 * @example compareCells(2, 'a', true) < 0
 */
export function compareCells(a: CellValue, b: CellValue, ascending: boolean): number {
  if (isBlank(a) || isBlank(b)) return Number(isBlank(a)) - Number(isBlank(b));
  const difference =
    rank(a) - rank(b) ||
    (typeof a === 'string' && typeof b === 'string' ? collator.compare(a, b) : Number(a) - Number(b)) ||
    0;
  return ascending ? difference : -difference;
}
