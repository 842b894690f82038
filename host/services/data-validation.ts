import type { Context } from './context';
import { HostDataValidationBuilder } from './data-validation-builder';
import { enumNamed } from './enum-value';
import { sheetEnums } from './enums';
import { Hosted } from './hosted';
import type { ValidationData } from './validation-rule';
import { scriptValues } from './validation-values';

type Validation = GoogleAppsScript.Spreadsheet.DataValidation;

/** A data validation rule; changing it means copying it into a builder. */
export class HostDataValidation extends Hosted<Validation> implements Validation {
  readonly className = 'DataValidation';
  readonly data: ValidationData;

  constructor(context: Context, data: ValidationData) {
    super(context);
    this.data = data;
  }

  copy(): GoogleAppsScript.Spreadsheet.DataValidationBuilder {
    return this.context.boundary.handOut(new HostDataValidationBuilder(this.context, this.data));
  }

  getAllowInvalid(): boolean {
    return this.data.allowInvalid;
  }

  getCriteriaType(): GoogleAppsScript.Spreadsheet.DataValidationCriteria {
    return enumNamed(sheetEnums.DataValidationCriteria, this.data.criteria) as never;
  }

  getCriteriaValues(): unknown[] {
    return scriptValues(this.context, this.data);
  }

  getHelpText(): string {
    // Apps Script gives null for none, whatever its typings say.
    return this.data.helpText as string;
  }
}
