import { HostBooleanCondition } from './boolean-condition';
import { hostedOf } from './boundary';
import { hexColor } from './color';
import { HostConditionalFormatRule } from './conditional-format-rule';
import {
  type Condition,
  type ConditionalData,
  type ConditionStyle,
  type GradientPoint,
  NO_STYLE,
} from './conditional-rules';
import type { Context } from './context';
import { HostGradientCondition } from './gradient-condition';
import { Hosted } from './hosted';
import { HostRange } from './range';
import { isComparable } from './relative-date-formula';
import { isDate } from './serial-date';
import { requireArgument, signatureError } from './signature';

type Builder = GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder;
type Interpolation = GoogleAppsScript.Spreadsheet.InterpolationType;
type DateArgument = GoogleAppsScript.Base.Date | GoogleAppsScript.Spreadsheet.RelativeDate;

const EMPTY: ConditionalData = { ranges: [], condition: null, style: NO_STYLE, gradient: null };

/** Where the points of a colour scale are kept while it is built. */
const POINT = { min: 0, mid: 1, max: 2 } as const;

/** Builds conditional format rules: ranges, and a condition with a style or a colour scale. */
export class HostConditionalFormatRuleBuilder extends Hosted<Builder> implements Builder {
  readonly className = 'ConditionalFormatRuleBuilder';
  #data: ConditionalData;
  readonly #points: (GradientPoint | undefined)[] = [];

  constructor(context: Context, data: ConditionalData = EMPTY) {
    super(context);
    this.#data = data;
    const [min, mid, max] = data.gradient ?? [];
    if (data.gradient) this.#points = max ? [min, mid, max] : [min, undefined, mid];
  }

  /** @throws without ranges, on several sheets, or without a condition */
  build(): GoogleAppsScript.Spreadsheet.ConditionalFormatRule {
    const points = this.#points.filter((point) => point !== undefined);
    const data = points.length > 1 ? { ...this.#data, condition: null, gradient: points } : this.#data;
    if (data.ranges.length === 0) throw new Error('A conditional format rule must have ranges.');
    if (new Set(data.ranges.map(({ grid }) => grid.sheetId)).size > 1) {
      throw new Error('A conditional format rule must have ranges on one sheet.');
    }
    if (!data.condition && !data.gradient)
      throw new Error('A conditional format rule must have a condition.');
    return this.context.boundary.handOut(new HostConditionalFormatRule(this.context, data));
  }

  copy(): Builder {
    return this.context.boundary.handOut(new HostConditionalFormatRuleBuilder(this.context, this.#data));
  }

  getRanges(): GoogleAppsScript.Spreadsheet.Range[] {
    return this.#data.ranges.map((range) => this.context.boundary.handOut(range));
  }

  getBooleanCondition(): GoogleAppsScript.Spreadsheet.BooleanCondition | null {
    const { condition, style } = this.#data;
    return (
      condition && this.context.boundary.handOut(new HostBooleanCondition(this.context, condition, style))
    );
  }

  getGradientCondition(): GoogleAppsScript.Spreadsheet.GradientCondition | null {
    const points = this.#points.filter((point) => point !== undefined);
    if (points.length < 2) return null;
    return this.context.boundary.handOut(new HostGradientCondition(this.context, points));
  }

  setRanges(ranges: GoogleAppsScript.Spreadsheet.Range[]): Builder {
    const method = 'ConditionalFormatRuleBuilder.setRanges';
    if (!Array.isArray(ranges)) throw signatureError(method, [ranges]);
    return this.#with({
      ranges: ranges.map((range) => requireArgument(hostedOf(range, HostRange), method, [ranges])),
    });
  }

  setBackground(color: string | null): Builder {
    return this.#style({ background: hexColor(color) });
  }

  setFontColor(color: string | null): Builder {
    return this.#style({ fontColor: hexColor(color) });
  }

  setBold(bold: boolean | null): Builder {
    return this.#style({ bold });
  }

  setItalic(italic: boolean | null): Builder {
    return this.#style({ italic });
  }

  setStrikethrough(strikethrough: boolean | null): Builder {
    return this.#style({ strikethrough });
  }

  setUnderline(underline: boolean | null): Builder {
    return this.#style({ underline });
  }

  setGradientMinpoint(color: string): Builder {
    return this.#point('min', color, 'MIN', '');
  }

  setGradientMinpointWithValue(color: string, type: Interpolation, value: string): Builder {
    return this.#point('min', color, String(type), value);
  }

  setGradientMidpointWithValue(color: string, type: Interpolation, value: string): Builder {
    return this.#point('mid', color, String(type), value);
  }

  setGradientMaxpoint(color: string): Builder {
    return this.#point('max', color, 'MAX', '');
  }

  setGradientMaxpointWithValue(color: string, type: Interpolation, value: string): Builder {
    return this.#point('max', color, String(type), value);
  }

  whenCellEmpty(): Builder {
    return this.#when('CELL_EMPTY');
  }

  whenCellNotEmpty(): Builder {
    return this.#when('CELL_NOT_EMPTY');
  }

  whenDateAfter(date: DateArgument): Builder {
    return this.#date('DATE_AFTER', date);
  }

  whenDateBefore(date: DateArgument): Builder {
    return this.#date('DATE_BEFORE', date);
  }

  whenDateEqualTo(date: DateArgument): Builder {
    return this.#date('DATE_EQUAL_TO', date);
  }

  whenFormulaSatisfied(formula: string): Builder {
    if (typeof formula !== 'string')
      throw signatureError('ConditionalFormatRuleBuilder.whenFormulaSatisfied', [formula]);
    return this.#when('CUSTOM_FORMULA', formula.startsWith('=') ? formula : `=${formula}`);
  }

  whenNumberBetween(start: number, end: number): Builder {
    return this.#when('NUMBER_BETWEEN', start, end);
  }

  whenNumberEqualTo(number: number): Builder {
    return this.#when('NUMBER_EQUAL_TO', number);
  }

  whenNumberGreaterThan(number: number): Builder {
    return this.#when('NUMBER_GREATER_THAN', number);
  }

  whenNumberGreaterThanOrEqualTo(number: number): Builder {
    return this.#when('NUMBER_GREATER_THAN_OR_EQUAL_TO', number);
  }

  whenNumberLessThan(number: number): Builder {
    return this.#when('NUMBER_LESS_THAN', number);
  }

  whenNumberLessThanOrEqualTo(number: number): Builder {
    return this.#when('NUMBER_LESS_THAN_OR_EQUAL_TO', number);
  }

  whenNumberNotBetween(start: number, end: number): Builder {
    return this.#when('NUMBER_NOT_BETWEEN', start, end);
  }

  whenNumberNotEqualTo(number: number): Builder {
    return this.#when('NUMBER_NOT_EQUAL_TO', number);
  }

  whenTextContains(text: string): Builder {
    return this.#when('TEXT_CONTAINS', text);
  }

  whenTextDoesNotContain(text: string): Builder {
    return this.#when('TEXT_DOES_NOT_CONTAIN', text);
  }

  whenTextEndsWith(text: string): Builder {
    return this.#when('TEXT_ENDS_WITH', text);
  }

  whenTextEqualTo(text: string): Builder {
    return this.#when('TEXT_EQUAL_TO', text);
  }

  whenTextStartsWith(text: string): Builder {
    return this.#when('TEXT_STARTS_WITH', text);
  }

  withCriteria(criteria: GoogleAppsScript.Spreadsheet.BooleanCriteria, args: unknown[]): Builder {
    const values = args.map((value) => (isDate(value) ? new Date(value.getTime()) : value));
    return this.#when(String(criteria) as Condition['criteria'], ...values);
  }

  #date(criteria: Condition['criteria'], date: DateArgument): Builder {
    if (isDate(date)) return this.#when(criteria, new Date(date.getTime()));
    if (criteria !== 'DATE_EQUAL_TO' && !isComparable(date)) {
      throw new Error(`${criteria} with ${date} is not available in the local host`);
    }
    return this.#when(criteria, String(date));
  }

  #when(criteria: Condition['criteria'], ...values: unknown[]): Builder {
    if (values.includes(undefined)) throw signatureError(`ConditionalFormatRuleBuilder ${criteria}`, values);
    return this.#with({ condition: { criteria, values } });
  }

  #point(point: keyof typeof POINT, color: string, type: string, value: string): Builder {
    const found = {
      color: hexColor(color) ?? '#ffffff',
      type: type as GradientPoint['type'],
      value: String(value),
    };
    this.#points[POINT[point]] = found;
    return this.context.boundary.handOut(this);
  }

  #style(change: Partial<ConditionStyle>): Builder {
    return this.#with({ style: { ...this.#data.style, ...change } });
  }

  #with(change: Partial<ConditionalData>): Builder {
    this.#data = { ...this.#data, ...change };
    return this.context.boundary.handOut(this);
  }
}
