import type { Dress, PlacedRule } from '../template/steps';
import type { SheetId } from '../template/types';
import { areaRange } from './area-range';
import { type Layer, layOver } from './lay-over';
import { TONES } from './looks';
import { runsOf } from './runs-of';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Validation = GoogleAppsScript.Spreadsheet.DataValidation;

const VALIDATIONS: Layer<Validation | null> = {
  initial: null,
  read: (range) => range.getDataValidations(),
  write: (range, values) => range.setDataValidations(values),
};

/** Says what may be typed: one call for all single cells, and one for each run of open columns under the same rule. */
export function setRules(
  sheet: Sheet,
  { rules }: Dress,
  isNew: boolean,
  sheetOf: (id: SheetId) => Sheet,
): void {
  const built = new Map<string, Validation>();
  const validationOf = (rule: PlacedRule): Validation => {
    const key = JSON.stringify(rule);
    const validation = built.get(key) ?? buildValidation(rule, sheetOf);
    built.set(key, validation);
    return validation;
  };
  const cells = rules.filter(({ rows }) => rows !== null);
  layOver(sheet, isNew, cells, ({ rule }) => validationOf(rule), VALIDATIONS);

  const columns = rules.filter(({ rows }) => rows === null);
  const runs = runsOf(
    columns,
    ({ column }) => column,
    ({ row, rule }) => JSON.stringify([row, rule]),
  );
  for (const { item, count } of runs) {
    areaRange(sheet, { ...item, columns: count }).setDataValidation(validationOf(item.rule));
  }
}

/** Choices from a list only warn, as new names come up; days and numbers must be what they are. */
function buildValidation(rule: PlacedRule, sheetOf: (id: SheetId) => Sheet): Validation {
  const builder = SpreadsheetApp.newDataValidation().setHelpText(rule.message);
  switch (rule.kind) {
    case 'day':
      return builder.requireDate().setAllowInvalid(false).build();
    case 'count':
      return builder.requireNumberGreaterThanOrEqualTo(0).setAllowInvalid(false).build();
    case 'share':
      return builder.requireNumberBetween(0.0001, 1).setAllowInvalid(false).build();
    case 'one-of':
      return builder
        .requireValueInList([...rule.values], true)
        .setAllowInvalid(false)
        .build();
    case 'listed':
      return builder
        .requireValueInRange(areaRange(sheetOf(rule.sheet), rule.area), true)
        .setAllowInvalid(true)
        .build();
  }
}

/** Colours cells by how their text starts, unless people have colour rules of their own on the sheet. */
export function colourByText(sheet: Sheet, { conditions }: Dress, isNew: boolean): void {
  if (conditions.length === 0) return;
  if (!isNew && sheet.getConditionalFormatRules().length > 0) return;
  sheet.setConditionalFormatRules(
    conditions.map(({ starts, tone, ...area }) =>
      SpreadsheetApp.newConditionalFormatRule()
        .whenTextStartsWith(starts)
        .setBackground(TONES[tone].background)
        .setFontColor(TONES[tone].color)
        .setRanges([areaRange(sheet, area)])
        .build(),
    ),
  );
}
