import { hostedOf } from './boundary';
import type { Context } from './context';
import { HostDataValidation } from './data-validation';
import { enumNamed } from './enum-value';
import { sheetEnums } from './enums';
import { Hosted } from './hosted';
import { HostRange } from './range';
import { isDate } from './serial-date';
import { requireArgument, signatureError } from './signature';
import type { ValidationCriteria, ValidationData } from './validation-rule';
import { scriptValues } from './validation-values';

type Builder = GoogleAppsScript.Spreadsheet.DataValidationBuilder;
type RealmDate = GoogleAppsScript.Base.Date;

/** The criteria are not implemented that the engine has no rule for: texts. */
type Missing =
  | 'requireTextContains'
  | 'requireTextDoesNotContain'
  | 'requireTextEqualTo'
  | 'requireTextIsEmail'
  | 'requireTextIsUrl';

const EMPTY: ValidationData = { criteria: 'CUSTOM_FORMULA', values: [], allowInvalid: true, helpText: null };

/** Builds data validation rules; invalid input is allowed, with a warning, until `setAllowInvalid(false)`. */
export class HostDataValidationBuilder extends Hosted<Builder> implements Omit<Builder, Missing> {
  readonly className = 'DataValidationBuilder';
  #data: ValidationData;

  constructor(context: Context, data: ValidationData = EMPTY) {
    super(context);
    this.#data = data;
  }

  build(): GoogleAppsScript.Spreadsheet.DataValidation {
    return this.context.boundary.handOut(new HostDataValidation(this.context, this.#data));
  }

  copy(): Builder {
    return this.context.boundary.handOut(new HostDataValidationBuilder(this.context, this.#data));
  }

  getAllowInvalid(): boolean {
    return this.#data.allowInvalid;
  }

  getCriteriaType(): GoogleAppsScript.Spreadsheet.DataValidationCriteria {
    return enumNamed(sheetEnums.DataValidationCriteria, this.#data.criteria) as never;
  }

  getCriteriaValues(): unknown[] {
    return scriptValues(this.context, this.#data);
  }

  getHelpText(): string | null {
    return this.#data.helpText;
  }

  setAllowInvalid(allowInvalid: boolean): Builder {
    return this.#with({ allowInvalid });
  }

  setHelpText(helpText: string): Builder {
    return this.#with({ helpText });
  }

  requireCheckbox(checkedValue?: unknown, uncheckedValue?: unknown): Builder {
    const values = [checkedValue, uncheckedValue].filter((value) => value !== undefined);
    return this.#require('CHECKBOX', values);
  }

  requireDate(): Builder {
    return this.#require('DATE_IS_VALID_DATE', []);
  }

  requireDateAfter(date: RealmDate): Builder {
    return this.#dates('DATE_AFTER', date);
  }

  requireDateBefore(date: RealmDate): Builder {
    return this.#dates('DATE_BEFORE', date);
  }

  requireDateBetween(start: RealmDate, end: RealmDate): Builder {
    return this.#dates('DATE_BETWEEN', start, end);
  }

  requireDateEqualTo(date: RealmDate): Builder {
    return this.#dates('DATE_EQUAL_TO', date);
  }

  requireDateNotBetween(start: RealmDate, end: RealmDate): Builder {
    return this.#dates('DATE_NOT_BETWEEN', start, end);
  }

  requireDateOnOrAfter(date: RealmDate): Builder {
    return this.#dates('DATE_ON_OR_AFTER', date);
  }

  requireDateOnOrBefore(date: RealmDate): Builder {
    return this.#dates('DATE_ON_OR_BEFORE', date);
  }

  requireFormulaSatisfied(formula: string): Builder {
    if (typeof formula !== 'string')
      throw signatureError('DataValidationBuilder.requireFormulaSatisfied', [formula]);
    return this.#require('CUSTOM_FORMULA', [formula.startsWith('=') ? formula : `=${formula}`]);
  }

  requireNumberBetween(start: number, end: number): Builder {
    return this.#numbers('NUMBER_BETWEEN', start, end);
  }

  requireNumberEqualTo(number: number): Builder {
    return this.#numbers('NUMBER_EQUAL_TO', number);
  }

  requireNumberGreaterThan(number: number): Builder {
    return this.#numbers('NUMBER_GREATER_THAN', number);
  }

  requireNumberGreaterThanOrEqualTo(number: number): Builder {
    return this.#numbers('NUMBER_GREATER_THAN_OR_EQUAL_TO', number);
  }

  requireNumberLessThan(number: number): Builder {
    return this.#numbers('NUMBER_LESS_THAN', number);
  }

  requireNumberLessThanOrEqualTo(number: number): Builder {
    return this.#numbers('NUMBER_LESS_THAN_OR_EQUAL_TO', number);
  }

  requireNumberNotBetween(start: number, end: number): Builder {
    return this.#numbers('NUMBER_NOT_BETWEEN', start, end);
  }

  requireNumberNotEqualTo(number: number): Builder {
    return this.#numbers('NUMBER_NOT_EQUAL_TO', number);
  }

  requireValueInList(values: string[], showDropdown = true): Builder {
    if (!Array.isArray(values)) throw signatureError('DataValidationBuilder.requireValueInList', [values]);
    const list = values.map(String);
    // The engine keeps a list as one text between commas.
    if (list.some((item) => item.includes(','))) {
      throw new Error('A list item with a comma is not available in the local host');
    }
    return this.#require('VALUE_IN_LIST', [list, showDropdown]);
  }

  requireValueInRange(range: GoogleAppsScript.Spreadsheet.Range, showDropdown = true): Builder {
    const hosted = requireArgument(hostedOf(range, HostRange), 'DataValidationBuilder.requireValueInRange', [
      range,
    ]);
    return this.#require('VALUE_IN_RANGE', [hosted, showDropdown]);
  }

  withCriteria(criteria: GoogleAppsScript.Spreadsheet.DataValidationCriteria, args: unknown[]): Builder {
    const values = args.map(
      (value) => hostedOf(value, HostRange) ?? (isDate(value) ? hostDate(value) : value),
    );
    return this.#require(String(criteria) as ValidationCriteria, values);
  }

  #numbers(criteria: ValidationCriteria, ...values: number[]): Builder {
    if (values.some((value) => typeof value !== 'number'))
      throw signatureError('DataValidationBuilder', values);
    return this.#require(criteria, values);
  }

  #dates(criteria: ValidationCriteria, ...values: RealmDate[]): Builder {
    if (!values.every(isDate)) throw signatureError('DataValidationBuilder', values);
    return this.#require(criteria, values.map(hostDate));
  }

  #require(criteria: ValidationCriteria, values: readonly unknown[]): Builder {
    return this.#with({ criteria, values });
  }

  #with(change: Partial<ValidationData>): Builder {
    this.#data = { ...this.#data, ...change };
    return this.context.boundary.handOut(this);
  }
}

/** A date of the realm as one of the host's. */
function hostDate(date: { getTime(): number }): Date {
  return new Date(date.getTime());
}
