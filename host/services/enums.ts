import { enumOf } from './enum-value';

type Sheets = typeof GoogleAppsScript.Spreadsheet;

/** The enumerations of `SpreadsheetApp`, with Apps Script's names. */
export const sheetEnums = {
  BooleanCriteria: enumOf<Sheets['BooleanCriteria']>('BooleanCriteria', [
    ...(['CELL_EMPTY', 'CELL_NOT_EMPTY', 'DATE_AFTER', 'DATE_BEFORE', 'DATE_EQUAL_TO'] as const),
    ...(['DATE_AFTER_RELATIVE', 'DATE_BEFORE_RELATIVE', 'DATE_EQUAL_TO_RELATIVE', 'NUMBER_BETWEEN'] as const),
    ...(['NUMBER_EQUAL_TO', 'NUMBER_GREATER_THAN', 'NUMBER_GREATER_THAN_OR_EQUAL_TO'] as const),
    ...(['NUMBER_LESS_THAN', 'NUMBER_LESS_THAN_OR_EQUAL_TO', 'NUMBER_NOT_BETWEEN'] as const),
    ...(['NUMBER_NOT_EQUAL_TO', 'TEXT_CONTAINS', 'TEXT_DOES_NOT_CONTAIN', 'TEXT_EQUAL_TO'] as const),
    ...(['TEXT_STARTS_WITH', 'TEXT_ENDS_WITH', 'CUSTOM_FORMULA'] as const),
  ]),
  BorderStyle: enumOf<Sheets['BorderStyle']>('BorderStyle', [
    ...(['DOTTED', 'DASHED', 'SOLID', 'SOLID_MEDIUM', 'SOLID_THICK', 'DOUBLE'] as const),
  ]),
  CopyPasteType: enumOf<Sheets['CopyPasteType']>('CopyPasteType', [
    ...([
      'PASTE_NORMAL',
      'PASTE_NO_BORDERS',
      'PASTE_FORMAT',
      'PASTE_FORMULA',
      'PASTE_DATA_VALIDATION',
    ] as const),
    ...(['PASTE_VALUES', 'PASTE_CONDITIONAL_FORMATTING', 'PASTE_COLUMN_WIDTHS'] as const),
  ]),
  DataValidationCriteria: enumOf<Sheets['DataValidationCriteria']>('DataValidationCriteria', [
    ...(['DATE_AFTER', 'DATE_BEFORE', 'DATE_BETWEEN', 'DATE_EQUAL_TO', 'DATE_IS_VALID_DATE'] as const),
    ...(['DATE_NOT_BETWEEN', 'DATE_ON_OR_AFTER', 'DATE_ON_OR_BEFORE', 'NUMBER_BETWEEN'] as const),
    ...(['NUMBER_EQUAL_TO', 'NUMBER_GREATER_THAN', 'NUMBER_GREATER_THAN_OR_EQUAL_TO'] as const),
    ...(['NUMBER_LESS_THAN', 'NUMBER_LESS_THAN_OR_EQUAL_TO', 'NUMBER_NOT_BETWEEN'] as const),
    ...(['NUMBER_NOT_EQUAL_TO', 'TEXT_CONTAINS', 'TEXT_DOES_NOT_CONTAIN', 'TEXT_EQUAL_TO'] as const),
    ...(['TEXT_IS_VALID_EMAIL', 'TEXT_IS_VALID_URL', 'VALUE_IN_LIST', 'VALUE_IN_RANGE'] as const),
    ...(['CUSTOM_FORMULA', 'CHECKBOX'] as const),
  ]),
  DeveloperMetadataLocationType: enumOf<Sheets['DeveloperMetadataLocationType']>(
    'DeveloperMetadataLocationType',
    ['SPREADSHEET', 'SHEET', 'ROW', 'COLUMN'],
  ),
  DeveloperMetadataVisibility: enumOf<Sheets['DeveloperMetadataVisibility']>('DeveloperMetadataVisibility', [
    ...(['DOCUMENT', 'PROJECT'] as const),
  ]),
  Dimension: enumOf<Sheets['Dimension']>('Dimension', ['COLUMNS', 'ROWS']),
  Direction: enumOf<Sheets['Direction']>('Direction', ['UP', 'DOWN', 'PREVIOUS', 'NEXT']),
  InterpolationType: enumOf<Sheets['InterpolationType']>('InterpolationType', [
    ...(['NUMBER', 'PERCENT', 'PERCENTILE', 'MIN', 'MAX'] as const),
  ]),
  ProtectionType: enumOf<Sheets['ProtectionType']>('ProtectionType', ['RANGE', 'SHEET']),
  RecalculationInterval: enumOf<Sheets['RecalculationInterval']>('RecalculationInterval', [
    ...(['ON_CHANGE', 'MINUTE', 'HOUR'] as const),
  ]),
  RelativeDate: enumOf<Sheets['RelativeDate']>('RelativeDate', [
    ...(['TODAY', 'TOMORROW', 'YESTERDAY', 'PAST_WEEK', 'PAST_MONTH', 'PAST_YEAR'] as const),
  ]),
  SheetType: enumOf<Sheets['SheetType']>('SheetType', ['GRID', 'OBJECT']),
  WrapStrategy: enumOf<Sheets['WrapStrategy']>('WrapStrategy', ['WRAP', 'OVERFLOW', 'CLIP']),
};

/** The enumerations of `Charts`. */
export const chartEnums = {
  ChartType: enumOf<typeof GoogleAppsScript.Charts.ChartType>('ChartType', [
    ...(['TIMELINE', 'AREA', 'BAR', 'BUBBLE', 'CANDLESTICK', 'COLUMN', 'COMBO', 'GAUGE', 'GEO'] as const),
    ...(['HISTOGRAM', 'RADAR', 'LINE', 'ORG', 'PIE', 'SCATTER', 'SPARKLINE', 'STEPPED_AREA'] as const),
    ...(['TABLE', 'TREEMAP', 'WATERFALL'] as const),
  ]),
  ChartMergeStrategy: enumOf<typeof GoogleAppsScript.Charts.ChartMergeStrategy>('ChartMergeStrategy', [
    ...(['MERGE_COLUMNS', 'MERGE_ROWS'] as const),
  ]),
  ChartHiddenDimensionStrategy: enumOf<typeof GoogleAppsScript.Charts.ChartHiddenDimensionStrategy>(
    'ChartHiddenDimensionStrategy',
    ['IGNORE_BOTH', 'IGNORE_ROWS', 'IGNORE_COLUMNS', 'SHOW_BOTH'],
  ),
};
