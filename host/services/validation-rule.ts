import {
  DataValidationErrorStyle,
  DataValidationOperator,
  DataValidationType,
  generateRandomId,
  type IRange,
  type ISheetDataValidationRule,
} from '@univerjs/core';
import { absoluteReference, parseA1 } from './a1';
import type { Context } from './context';
import { Grid } from './grid';
import { HostRange } from './range';
import { dayText, instantOfDay } from './serial-date';
import { sheetNamed } from './sheet-list';

/** The criteria the host knows, as `SpreadsheetApp.DataValidationCriteria` names them. */
export type ValidationCriteria =
  | keyof typeof COMPARISONS
  | 'VALUE_IN_LIST'
  | 'VALUE_IN_RANGE'
  | 'CHECKBOX'
  | Lone;
type Lone = 'DATE_IS_VALID_DATE' | 'CUSTOM_FORMULA';

/** A rule as a script makes it. */
export interface ValidationData {
  readonly criteria: ValidationCriteria;
  /**
   * By criteria: numbers, `Date`s, a formula; `[list, showDropdown]`, `[HostRange, showDropdown]`; values of a box
   * checked and unchecked.
   */
  readonly values: readonly unknown[];
  readonly allowInvalid: boolean;
  readonly helpText: string | null;
}

const { DATE, DECIMAL } = DataValidationType;
const compare = DataValidationOperator;

/** The criteria that compare with one or two bounds, and how the engine says them. */
const COMPARISONS = {
  DATE_AFTER: [DATE, compare.GREATER_THAN],
  DATE_BEFORE: [DATE, compare.LESS_THAN],
  DATE_BETWEEN: [DATE, compare.BETWEEN],
  DATE_EQUAL_TO: [DATE, compare.EQUAL],
  DATE_NOT_BETWEEN: [DATE, compare.NOT_BETWEEN],
  DATE_ON_OR_AFTER: [DATE, compare.GREATER_THAN_OR_EQUAL],
  DATE_ON_OR_BEFORE: [DATE, compare.LESS_THAN_OR_EQUAL],
  NUMBER_BETWEEN: [DECIMAL, compare.BETWEEN],
  NUMBER_EQUAL_TO: [DECIMAL, compare.EQUAL],
  NUMBER_GREATER_THAN: [DECIMAL, compare.GREATER_THAN],
  NUMBER_GREATER_THAN_OR_EQUAL_TO: [DECIMAL, compare.GREATER_THAN_OR_EQUAL],
  NUMBER_LESS_THAN: [DECIMAL, compare.LESS_THAN],
  NUMBER_LESS_THAN_OR_EQUAL_TO: [DECIMAL, compare.LESS_THAN_OR_EQUAL],
  NUMBER_NOT_BETWEEN: [DECIMAL, compare.NOT_BETWEEN],
  NUMBER_NOT_EQUAL_TO: [DECIMAL, compare.NOT_EQUAL],
} as const;

/** The engine has no "any date": it is written as a date from the first day of the calendar of spreadsheets on. */
const ANY_DATE = { type: DATE, operator: compare.GREATER_THAN_OR_EQUAL, formula1: '1900-01-01' };

/** A rule as the engine keeps it, for these cells. */
export function toEngineRule(
  context: Context,
  data: ValidationData,
  ranges: IRange[],
): ISheetDataValidationRule {
  const style = data.allowInvalid ? DataValidationErrorStyle.WARNING : DataValidationErrorStyle.STOP;
  const help = data.helpText
    ? { prompt: data.helpText, showInputMessage: true, error: data.helpText, showErrorMessage: true }
    : { showErrorMessage: true };
  const rule = { uid: generateRandomId(), ranges, allowBlank: true, errorStyle: style, ...help };
  return { ...rule, ...criteriaPart(context, data) };
}

function criteriaPart(
  context: Context,
  { criteria, values }: ValidationData,
): Pick<ISheetDataValidationRule, 'type'> {
  const bound = (value: unknown) =>
    value instanceof Date ? dayText(value.getTime(), context.state.timeZone) : String(value);
  switch (criteria) {
    case 'VALUE_IN_LIST': {
      const list = values[0] as string[];
      return {
        type: DataValidationType.LIST,
        formula1: list.join(','),
        showDropDown: values[1] !== false,
      } as never;
    }
    case 'VALUE_IN_RANGE': {
      const { grid, box } = values[0] as HostRange;
      const formula1 = `=${absoluteReference(grid.worksheet.getName(), box)}`;
      return { type: DataValidationType.LIST, formula1, showDropDown: values[1] !== false } as never;
    }
    case 'CHECKBOX': {
      const [formula1, formula2] = values.map(String);
      return { type: DataValidationType.CHECKBOX, formula1, formula2 } as never;
    }
    case 'CUSTOM_FORMULA':
      return { type: DataValidationType.CUSTOM, formula1: String(values[0]) } as never;
    case 'DATE_IS_VALID_DATE':
      return ANY_DATE;
    default: {
      const [type, operator] = COMPARISONS[criteria];
      const [formula1, formula2] = values.map(bound);
      return { type, operator, formula1, formula2 } as never;
    }
  }
}

/** The rule a script sees for one of the engine's; undefined for a kind scripts can't make. */
export function fromEngineRule(context: Context, rule: ISheetDataValidationRule): ValidationData | undefined {
  const criteria = readCriteria(context, rule);
  if (!criteria) return undefined;
  const allowInvalid = rule.errorStyle !== DataValidationErrorStyle.STOP;
  return { ...criteria, allowInvalid, helpText: rule.prompt ?? null };
}

function readCriteria(context: Context, rule: ISheetDataValidationRule) {
  const { type, operator, formula1 = '', formula2 } = rule;
  const shown = rule.showDropDown !== false;
  if (type === DataValidationType.LIST) return readList(context, formula1, shown);
  if (type === DataValidationType.CHECKBOX) {
    return {
      criteria: 'CHECKBOX' as const,
      values: [rule.formula1, rule.formula2].filter((value) => value !== undefined),
    };
  }
  if (type === DataValidationType.CUSTOM) return { criteria: 'CUSTOM_FORMULA' as const, values: [formula1] };
  if (type === DATE && operator === ANY_DATE.operator && formula1 === ANY_DATE.formula1) {
    return { criteria: 'DATE_IS_VALID_DATE' as const, values: [] };
  }
  const names = Object.keys(COMPARISONS) as (keyof typeof COMPARISONS)[];
  const kind = type === DataValidationType.WHOLE ? DECIMAL : type;
  const criteria = names.find((name) => COMPARISONS[name][0] === kind && COMPARISONS[name][1] === operator);
  if (!criteria) return undefined;
  const bounds = [formula1, formula2].filter((text): text is string => text !== undefined && text !== '');
  const { timeZone } = context.state;
  const dates = () => bounds.map((day) => new Date(instantOfDay(day, timeZone)));
  const values = type === DATE ? dates() : bounds.map(Number);
  return { criteria, values };
}

function readList(context: Context, formula: string, showDropdown: boolean) {
  if (!formula.startsWith('=')) {
    const list = formula === '' ? [] : formula.split(',');
    return { criteria: 'VALUE_IN_LIST' as const, values: [list, showDropdown] };
  }
  const gridOf = (name: string | undefined) => (name === undefined ? undefined : sheetNamed(context, name));
  const found = parseA1(formula.slice(1), (name) => gridOf(name)?.size);
  const grid = gridOf(found?.sheetName);
  if (!found || !(grid instanceof Grid)) return undefined;
  // The engine keeps a rule's range as long as it was when rows below it are deleted; a spreadsheet shortens it.
  const { row, column } = found.box;
  const rows = Math.min(found.box.rows, grid.size.rows - row + 1);
  const columns = Math.min(found.box.columns, grid.size.columns - column + 1);
  if (rows < 1 || columns < 1) return undefined;
  const range = new HostRange(grid, { row, column, rows, columns });
  return { criteria: 'VALUE_IN_RANGE' as const, values: [range, showDropdown] };
}
