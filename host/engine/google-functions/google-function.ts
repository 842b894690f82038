import type { ICellData } from '@univerjs/core';
import {
  ArrayValueObject,
  BaseFunction,
  type BaseValueObject,
  ErrorType,
  ErrorValueObject,
  type IFunctionNames,
  type LambdaValueObjectObject,
} from '@univerjs/engine-formula';
import { type CellValue, toValueObject } from '../cell-values';

/** A function as `UniverFormulaEnginePlugin` takes it: a class and the name it has in formulas. */
export type FunctionEntry = [implementation: new () => BaseFunction, name: IFunctionNames];

/** A cell of a result: a plain value, or an argument's own cell, which keeps its number format on the way. */
export type ResultCell = CellValue | BaseValueObject;

/** An argument, row by row; a single value is one row of one. */
export type Cells = BaseValueObject[][];

export interface GoogleFunctionOptions {
  readonly minParams: number;
  readonly maxParams: number;
  /**
   * The function. A result without rows becomes #N/A, a `FormulaError` thrown becomes that error.
   *
   * @param args the arguments as rows of cells
   * @param objects the same as Univer has them, for lambdas
   */
  calculate(args: readonly Cells[], objects: readonly BaseValueObject[]): ResultCell | ResultCell[][];
}

/** Thrown by a function to give an error as its result. */
export class FormulaError extends Error {
  readonly type: ErrorType;

  constructor(type: ErrorType, message = type as string) {
    super(message);
    this.type = type;
  }
}

/** A lambda given to a function, such as MAKEARRAY's. */
export const callLambda = (lambda: BaseValueObject | undefined, ...args: readonly number[]): ResultCell => {
  if (!lambda?.isLambda()) throw new FormulaError(ErrorType.VALUE);
  const result = (lambda as LambdaValueObjectObject).execute(...args.map(toValueObject));
  if (result.isArray()) return (result as ArrayValueObject).get(0, 0) ?? null;
  return result as BaseValueObject;
};

/** Makes one of Google's functions, or Google's variant of a function Univer has, out of a function on plain rows. */
export function googleFunction(name: string, options: GoogleFunctionOptions): FunctionEntry {
  const GoogleFunction = class extends BaseFunction {
    override minParams = options.minParams;
    override maxParams = options.maxParams;

    constructor() {
      // Univer takes a function's name from here only: `name` has no setter.
      super(name);
    }

    override calculate(...objects: BaseValueObject[]): BaseValueObject {
      const failed = objects.find((object) => object.isError());
      if (failed) return failed;
      try {
        const result = options.calculate(objects.map(toCells), objects);
        return Array.isArray(result) ? toArray(result) : toObject(result);
      } catch (error) {
        // Univer swallows what a function throws and leaves the cell empty.
        if (error instanceof FormulaError) return toErrorObject(error);
        console.error(`${name} failed`, error);
        return ErrorValueObject.create(ErrorType.VALUE);
      }
    }
  };
  return [GoogleFunction, name];
}

/** The error with its reason, which the cell keeps for whoever asks it (`errorReason`). */
function toErrorObject({ type, message }: FormulaError): BaseValueObject {
  const object = ErrorValueObject.create(type, message);
  return message === type ? object : object.withCustomData({ [type]: message });
}

/** Why a cell shows an error, where the function that gave it said so. */
export function errorReason(cell: ICellData | null | undefined): string | undefined {
  const reason: unknown = cell?.custom?.[String(cell.v)];
  return typeof reason === 'string' ? reason : undefined;
}

function toCells(object: BaseValueObject): Cells {
  if (!object.isArray()) return [[object]];
  const array = object as ArrayValueObject;
  const rows = array.getArrayValue();
  const empty = toValueObject(null);
  return Array.from({ length: array.getRowCount() }, (_, row) =>
    Array.from({ length: array.getColumnCount() }, (_, column) => rows[row]?.[column] ?? empty),
  );
}

const isObject = (cell: ResultCell): cell is BaseValueObject =>
  typeof cell === 'object' && cell !== null && 'isValueObject' in cell;

const toObject = (cell: ResultCell): BaseValueObject => (isObject(cell) ? cell : toValueObject(cell));

function toArray(rows: readonly ResultCell[][]): BaseValueObject {
  const columnCount = rows[0]?.length ?? 0;
  if (columnCount === 0) return ErrorValueObject.create(ErrorType.NA);
  const calculateValueList = rows.map((row) => row.map(toObject));
  const nowhere = { unitId: '', sheetId: '', row: -1, column: -1 };
  return ArrayValueObject.create({ calculateValueList, rowCount: rows.length, columnCount, ...nowhere });
}
