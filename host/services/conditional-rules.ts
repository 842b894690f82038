import { BooleanNumber, generateRandomId, type IStyleBase } from '@univerjs/core';
import {
  AddConditionalRuleMutation,
  CFNumberOperator,
  CFRuleType,
  CFSubRuleType,
  CFTextOperator,
  CFTimePeriodOperator,
  CFValueType,
  ConditionalFormattingRuleModel,
  DeleteConditionalRuleMutation,
  type IConditionalFormattingRuleConfig,
  type IConditionFormattingRule,
} from '@univerjs/sheets-conditional-formatting';
import { boxOf, type Grid, rangeOf } from './grid';
import { HostRange } from './range';
import { relativeDateFormula, relativeDateIn } from './relative-date-formula';
import { instantOf, serialOf } from './serial-date';

/** A condition on a cell and the values it compares with: numbers, texts, `Date`s, a formula, a relative date's name. */
export interface Condition {
  readonly criteria: keyof typeof GoogleAppsScript.Spreadsheet.BooleanCriteria;
  readonly values: readonly unknown[];
}

/** How cells look that meet a condition; null leaves a property as the cell has it. */
export interface ConditionStyle {
  readonly background: string | null;
  readonly fontColor: string | null;
  readonly bold: boolean | null;
  readonly italic: boolean | null;
  readonly strikethrough: boolean | null;
  readonly underline: boolean | null;
}

/** One point of a colour scale. */
export interface GradientPoint {
  readonly color: string;
  readonly type: keyof typeof GoogleAppsScript.Spreadsheet.InterpolationType;
  readonly value: string;
}

/** A conditional format rule as a script makes it: a condition with its style, or a colour scale from low to high. */
export interface ConditionalData {
  readonly ranges: readonly HostRange[];
  readonly condition: Condition | null;
  readonly style: ConditionStyle;
  readonly gradient: readonly GradientPoint[] | null;
}

/** The engine's rule, with the name of the criteria written beside it for those it says in the same way as others. */
type EngineRule = IConditionFormattingRule<
  IConditionalFormattingRuleConfig & { criteria?: Condition['criteria'] }
>;

const NUMBERS: Partial<Record<Condition['criteria'], CFNumberOperator>> = {
  NUMBER_BETWEEN: CFNumberOperator.between,
  NUMBER_EQUAL_TO: CFNumberOperator.equal,
  NUMBER_GREATER_THAN: CFNumberOperator.greaterThan,
  NUMBER_GREATER_THAN_OR_EQUAL_TO: CFNumberOperator.greaterThanOrEqual,
  NUMBER_LESS_THAN: CFNumberOperator.lessThan,
  NUMBER_LESS_THAN_OR_EQUAL_TO: CFNumberOperator.lessThanOrEqual,
  NUMBER_NOT_BETWEEN: CFNumberOperator.notBetween,
  NUMBER_NOT_EQUAL_TO: CFNumberOperator.notEqual,
};

/** Dates are compared as the numbers they are. */
const DATES: Partial<Record<Condition['criteria'], CFNumberOperator>> = {
  DATE_AFTER: CFNumberOperator.greaterThan,
  DATE_BEFORE: CFNumberOperator.lessThan,
  DATE_EQUAL_TO: CFNumberOperator.equal,
};

const TEXTS: Partial<Record<Condition['criteria'], CFTextOperator>> = {
  CELL_EMPTY: CFTextOperator.containsBlanks,
  CELL_NOT_EMPTY: CFTextOperator.notContainsBlanks,
  TEXT_CONTAINS: CFTextOperator.containsText,
  TEXT_DOES_NOT_CONTAIN: CFTextOperator.notContainsText,
  TEXT_EQUAL_TO: CFTextOperator.equal,
  TEXT_STARTS_WITH: CFTextOperator.beginsWith,
  TEXT_ENDS_WITH: CFTextOperator.endsWith,
};

const RELATIVE: Record<string, CFTimePeriodOperator> = {
  TODAY: CFTimePeriodOperator.today,
  TOMORROW: CFTimePeriodOperator.tomorrow,
  YESTERDAY: CFTimePeriodOperator.yesterday,
  PAST_WEEK: CFTimePeriodOperator.last7Days,
};

const POINTS: Record<GradientPoint['type'], CFValueType> = {
  MIN: CFValueType.min,
  MAX: CFValueType.max,
  NUMBER: CFValueType.num,
  PERCENT: CFValueType.percent,
  PERCENTILE: CFValueType.percentile,
};

/** The key of a table that has this value. */
function keyOf<K extends string, V>(table: Partial<Record<K, V>>, value: V): K | undefined {
  return (Object.keys(table) as K[]).find((key) => table[key] === value);
}

/** The sheet's rules, the one that wins first; rules scripts can't make (data bars, icons) are not among them. */
export function readRules(grid: Grid): ConditionalData[] {
  return engineRules(grid).flatMap((rule) => fromEngine(grid, rule as EngineRule) ?? []);
}

/** Replaces the sheet's rules; the first wins. */
export function writeRules(grid: Grid, rules: readonly ConditionalData[]): void {
  for (const { cfId } of [...engineRules(grid)]) grid.execute(DeleteConditionalRuleMutation.id, { cfId });
  // The engine puts each new rule before the others.
  for (const rule of [...rules].reverse()) {
    grid.execute(AddConditionalRuleMutation.id, { rule: toEngine(grid, rule) });
  }
}

function engineRules(grid: Grid): readonly IConditionFormattingRule[] {
  const { engine } = grid.context;
  const model = engine.univer.__getInjector().get(ConditionalFormattingRuleModel);
  return model.getSubunitRules(engine.workbook.getId(), grid.sheetId) ?? [];
}

function toEngine(grid: Grid, data: ConditionalData): EngineRule {
  const ranges = data.ranges.map(({ box }) => rangeOf(box));
  const rule = data.gradient ? gradientConfig(data.gradient) : highlightConfig(grid, data);
  return { cfId: generateRandomId(), ranges, stopIfTrue: false, rule: rule as EngineRule['rule'] };
}

function gradientConfig(points: readonly GradientPoint[]) {
  const config = points.map(({ color, type, value }, index) => ({
    ...{ index, color },
    value: { type: POINTS[type], ...(value === '' ? {} : { value: Number(value) }) },
  }));
  return { type: CFRuleType.colorScale, config };
}

function highlightConfig(grid: Grid, { condition, style, ranges: [first] }: ConditionalData) {
  const { criteria, values } = condition as Condition;
  const base = { type: CFRuleType.highlightCell, style: engineStyle(style), criteria };
  const { timeZone } = grid.context.state;
  const numbers = values.map((value) =>
    value instanceof Date ? serialOf(value.getTime(), timeZone) : Number(value),
  );
  const value = numbers.length > 1 ? numbers : numbers[0];
  const number = NUMBERS[criteria];
  if (number) return { ...base, subType: CFSubRuleType.number, operator: number, value };
  const relative = first && relativeDateFormula(criteria, values[0], first.box);
  if (relative) return { ...base, subType: CFSubRuleType.formula, value: relative };
  if (DATES[criteria]) {
    const period = RELATIVE[String(values[0])];
    if (period) return { ...base, subType: CFSubRuleType.timePeriod, operator: period };
    return { ...base, subType: CFSubRuleType.number, operator: DATES[criteria], value };
  }
  const text = TEXTS[criteria];
  if (text) return { ...base, subType: CFSubRuleType.text, operator: text, value: String(values[0] ?? '') };
  return { ...base, subType: CFSubRuleType.formula, value: String(values[0]) };
}

function fromEngine(grid: Grid, { ranges, rule }: EngineRule): ConditionalData | undefined {
  const { size } = grid;
  const hosted = ranges.map((range) => new HostRange(grid, boxOf(range, size)));
  if (rule.type === CFRuleType.colorScale) {
    const points = (
      rule as { config: { color: string; value: { type: CFValueType; value?: number | string } }[] }
    ).config;
    const gradient = points.map(({ color, value }) => {
      return { color, type: keyOf(POINTS, value.type) ?? 'NUMBER', value: String(value.value ?? '') };
    });
    return { ranges: hosted, condition: null, style: NO_STYLE, gradient };
  }
  if (rule.type !== CFRuleType.highlightCell) return undefined;
  const condition = readCondition(grid, rule as Highlight);
  const { style } = rule as Highlight;
  return condition && { ranges: hosted, condition, style: scriptStyle(style), gradient: null };
}

/** The parts of the engine's highlighting rules that are read. */
interface Highlight {
  readonly subType: CFSubRuleType;
  readonly operator?: string;
  readonly value?: number | string | [number, number];
  readonly style: IStyleBase;
  readonly criteria?: Condition['criteria'];
}

function readCondition(grid: Grid, { subType, operator, value, criteria }: Highlight): Condition | undefined {
  const values = Array.isArray(value) ? value : value === undefined ? [] : [value];
  switch (subType) {
    case CFSubRuleType.formula:
      if (criteria && DATES[criteria]) return { criteria, values: [relativeDateIn(String(value))] };
      return { criteria: 'CUSTOM_FORMULA', values };
    case CFSubRuleType.text: {
      const name = keyOf(TEXTS, operator as CFTextOperator);
      return name ? { criteria: name, values: name.startsWith('CELL') ? [] : values } : undefined;
    }
    case CFSubRuleType.timePeriod: {
      const period = keyOf(RELATIVE, operator as CFTimePeriodOperator);
      return period ? { criteria: criteria ?? 'DATE_EQUAL_TO', values: [period] } : undefined;
    }
    case CFSubRuleType.number: {
      if (criteria && DATES[criteria]) {
        const { timeZone } = grid.context.state;
        return { criteria, values: values.map((serial) => new Date(instantOf(Number(serial), timeZone))) };
      }
      const name = keyOf(NUMBERS, operator as CFNumberOperator);
      return name ? { criteria: name, values } : undefined;
    }
    default:
      return undefined;
  }
}

/** A style that changes nothing. */
export const NO_STYLE: ConditionStyle = {
  ...{ background: null, fontColor: null, bold: null, italic: null, strikethrough: null, underline: null },
};

function engineStyle(style: ConditionStyle): IStyleBase {
  const flag = (on: boolean) => (on ? BooleanNumber.TRUE : BooleanNumber.FALSE);
  return {
    ...(style.background && { bg: { rgb: style.background } }),
    ...(style.fontColor && { cl: { rgb: style.fontColor } }),
    ...(style.bold !== null && { bl: flag(style.bold) }),
    ...(style.italic !== null && { it: flag(style.italic) }),
    ...(style.strikethrough !== null && { st: { s: flag(style.strikethrough) } }),
    ...(style.underline !== null && { ul: { s: flag(style.underline) } }),
  };
}

function scriptStyle(style: IStyleBase): ConditionStyle {
  const flag = (value: BooleanNumber | undefined) =>
    value === undefined ? null : value === BooleanNumber.TRUE;
  return {
    background: style.bg?.rgb ?? null,
    fontColor: style.cl?.rgb ?? null,
    bold: flag(style.bl),
    italic: flag(style.it),
    strikethrough: flag(style.st?.s),
    underline: flag(style.ul?.s),
  };
}
