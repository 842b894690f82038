import { HostConditionalFormatRuleBuilder } from './conditional-format-rule-builder';
import type { Context } from './context';
import { HostDataValidationBuilder } from './data-validation-builder';
import { sheetEnums } from './enums';
import { Hosted } from './hosted';
import { HostSpreadsheet } from './spreadsheet';
import { HostUi } from './ui';

type App = GoogleAppsScript.Spreadsheet.SpreadsheetApp;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** `SpreadsheetApp`, bound to the one spreadsheet there is. */
export class HostSpreadsheetApp extends Hosted<App> implements Partial<App> {
  readonly className = 'SpreadsheetApp';
  readonly #spreadsheet: HostSpreadsheet;

  constructor(context: Context) {
    super(context);
    this.#spreadsheet = new HostSpreadsheet(context);
  }

  getActive(): Spreadsheet {
    return this.context.boundary.handOut(this.#spreadsheet);
  }

  getActiveSpreadsheet(): Spreadsheet {
    return this.getActive();
  }

  getActiveSheet(): GoogleAppsScript.Spreadsheet.Sheet {
    return this.getActive().getActiveSheet();
  }

  setActiveSheet(sheet: GoogleAppsScript.Spreadsheet.Sheet): GoogleAppsScript.Spreadsheet.Sheet {
    return this.getActive().setActiveSheet(sheet);
  }

  getActiveRange(): GoogleAppsScript.Spreadsheet.Range {
    // Apps Script's typings promise a range; without a selection it is null all the same.
    return this.getActive().getActiveRange() as GoogleAppsScript.Spreadsheet.Range;
  }

  getUi(): GoogleAppsScript.Base.Ui {
    return this.context.boundary.handOut(new HostUi(this.context));
  }

  flush(): void {
    this.context.engine.flush();
  }

  newDataValidation(): GoogleAppsScript.Spreadsheet.DataValidationBuilder {
    return this.context.boundary.handOut(new HostDataValidationBuilder(this.context));
  }

  newConditionalFormatRule(): GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder {
    return this.context.boundary.handOut(new HostConditionalFormatRuleBuilder(this.context));
  }

  get BooleanCriteria() {
    return sheetEnums.BooleanCriteria;
  }

  get BorderStyle() {
    return sheetEnums.BorderStyle;
  }

  get CopyPasteType() {
    return sheetEnums.CopyPasteType;
  }

  get DataValidationCriteria() {
    return sheetEnums.DataValidationCriteria;
  }

  get DeveloperMetadataLocationType() {
    return sheetEnums.DeveloperMetadataLocationType;
  }

  get DeveloperMetadataVisibility() {
    return sheetEnums.DeveloperMetadataVisibility;
  }

  get Dimension() {
    return sheetEnums.Dimension;
  }

  get Direction() {
    return sheetEnums.Direction;
  }

  get InterpolationType() {
    return sheetEnums.InterpolationType;
  }

  get ProtectionType() {
    return sheetEnums.ProtectionType;
  }

  get RecalculationInterval() {
    return sheetEnums.RecalculationInterval;
  }

  get RelativeDate() {
    return sheetEnums.RelativeDate;
  }

  get SheetType() {
    return sheetEnums.SheetType;
  }

  get WrapStrategy() {
    return sheetEnums.WrapStrategy;
  }
}
