import { DataValidationErrorStyle, type ISheetDataValidationRule } from '@univerjs/core';
import { SheetDataValidationModel } from '@univerjs/sheets-data-validation';
import { type CellBox, formatA1 } from './a1';
import { boxOf, type Grid, type RawValue } from './grid';
import { gridError } from './grid-error';
import { readDisplayValues } from './range-values';
import { serialOf } from './serial-date';
import { fromEngineRule, type ValidationData } from './validation-rule';

/** Whether a rule that rejects invalid data takes a value. Rules by formula are not asked. */
type Test = (value: RawValue) => boolean;

/**
 * Throws Sheets' message when a value about to be written breaks a rule that rejects invalid data, as scripts' writes
 * are refused too. Empty cells and formulas are always taken.
 *
 * @param valueAt the value for the cell at this 0-based offset in the box, as the engine would keep it; undefined for
 *   a formula
 */
export function requireValid(
  grid: Grid,
  box: CellBox,
  valueAt: (r: number, c: number) => RawValue | undefined,
): void {
  for (const rule of rejectingRules(grid)) {
    const test = testOf(grid, rule);
    if (!test) continue;
    for (const range of rule.ranges) {
      for (const { row, column } of cellsIn(boxOf(range, grid.size), box)) {
        const value = valueAt(row - box.row, column - box.column);
        if (value === undefined || value === null || value === '' || test(value)) continue;
        throw gridError(grid.context.locale, 'invalidValue', formatA1({ row, column, rows: 1, columns: 1 }));
      }
    }
  }
}

function rejectingRules(grid: Grid): ISheetDataValidationRule[] {
  const { engine } = grid.context;
  const model = engine.univer.__getInjector().get(SheetDataValidationModel);
  const rules = model.getRules(engine.workbook.getId(), grid.sheetId);
  return rules.filter((rule) => rule.errorStyle === DataValidationErrorStyle.STOP);
}

/** The cells that two boxes share. */
function* cellsIn(a: CellBox, b: CellBox): Generator<{ row: number; column: number }> {
  const lastRow = Math.min(a.row + a.rows, b.row + b.rows);
  const lastColumn = Math.min(a.column + a.columns, b.column + b.columns);
  for (let row = Math.max(a.row, b.row); row < lastRow; row++) {
    for (let column = Math.max(a.column, b.column); column < lastColumn; column++) yield { row, column };
  }
}

function testOf(grid: Grid, rule: ISheetDataValidationRule): Test | undefined {
  const data = fromEngineRule(grid.context, rule);
  if (!data) return undefined;
  switch (data.criteria) {
    case 'CUSTOM_FORMULA':
      return undefined;
    case 'DATE_IS_VALID_DATE':
      return (value) => typeof value === 'number';
    case 'CHECKBOX':
      return checkboxTest(data);
    case 'VALUE_IN_LIST': {
      const list = new Set(data.values[0] as string[]);
      return (value) => list.has(String(value));
    }
    case 'VALUE_IN_RANGE': {
      const range = data.values[0] as { grid: Grid; box: CellBox };
      const list = new Set(readDisplayValues(range.grid, range.box).flat());
      return (value) => list.has(String(value));
    }
    default:
      return comparison(data, grid.context.state.timeZone);
  }
}

function checkboxTest({ values }: ValidationData): Test {
  if (values.length === 0) return (value) => typeof value === 'boolean';
  return (value) => values.map(String).includes(String(value));
}

/** A test of numbers, or of dates by whole days, against one or two bounds. */
function comparison({ criteria, values }: ValidationData, timeZone: string): Test {
  const isDate = criteria.startsWith('DATE');
  const bounds = values.map((bound) =>
    bound instanceof Date ? serialOf(bound.getTime(), timeZone) : Number(bound),
  );
  const [low = 0, high = 0] = bounds;
  const holds = COMPARISONS[criteria.replace(/^(DATE|NUMBER)_/, '')];
  return (value) => {
    if (typeof value !== 'number') return false;
    return holds?.(isDate ? Math.floor(value) : value, low, high) ?? true;
  };
}

const COMPARISONS: Record<string, (value: number, low: number, high: number) => boolean> = {
  AFTER: (value, low) => value > low,
  BEFORE: (value, low) => value < low,
  BETWEEN: (value, low, high) => value >= low && value <= high,
  EQUAL_TO: (value, low) => value === low,
  GREATER_THAN: (value, low) => value > low,
  GREATER_THAN_OR_EQUAL_TO: (value, low) => value >= low,
  LESS_THAN: (value, low) => value < low,
  LESS_THAN_OR_EQUAL_TO: (value, low) => value <= low,
  NOT_BETWEEN: (value, low, high) => value < low || value > high,
  NOT_EQUAL_TO: (value, low) => value !== low,
  ON_OR_AFTER: (value, low) => value >= low,
  ON_OR_BEFORE: (value, low) => value <= low,
};
