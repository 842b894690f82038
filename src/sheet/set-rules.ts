import { columnLetters } from '../template/references';
import type { Dress, Place, PlacedCondition, PlacedRule } from '../template/steps';
import type { SheetId } from '../template/types';
import { areaRange } from './area-range';
import type { Readiness } from './arrange-lines';
import { type Layer, layOver } from './lay-over';
import { TONES } from './looks';
import { runsOf } from './runs-of';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;
type Validation = GoogleAppsScript.Spreadsheet.DataValidation;
type Unless = NonNullable<PlacedCondition['unless']>;
type ConditionalRule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;

const VALIDATIONS: Layer<Validation | null> = {
  initial: null,
  read: (range) => range.getDataValidations(),
  write: (range, values) => range.setDataValidations(values),
};

/** Says what may be typed: one call for all single cells, and one for each run of open columns under the same rule. */
export function setRules(
  sheet: Sheet,
  { cells, rules }: Dress,
  readiness: Readiness,
  sheetOf: (id: SheetId) => Sheet,
): void {
  const built = new Map<string, Validation>();
  const validationOf = (rule: PlacedRule): Validation => {
    const key = JSON.stringify(rule);
    const validation = built.get(key) ?? buildValidation(rule, sheetOf);
    built.set(key, validation);
    return validation;
  };
  const open = rules.filter(({ rows }) => rows === null);
  const single = new Map(rules.filter(({ rows }) => rows !== null).map((rule) => [keyOf(rule), rule.rule]));
  const runs = runsOf(
    open,
    ({ column }) => column,
    ({ row, rule }) => JSON.stringify([row, rule]),
  );
  const setOpen = () => {
    for (const { item, count } of runs) {
      areaRange(sheet, { ...item, columns: count }).setDataValidation(validationOf(item.rule));
    }
  };
  const setSingle = () => {
    const isReached = ({ row, column }: Place) =>
      readiness !== 'new' && open.some((list) => list.column === column && list.row <= row);
    layOver(
      sheet,
      readiness,
      cells.filter((cell) => single.has(keyOf(cell)) || isReached(cell)),
      (cell) => {
        const rule = single.get(keyOf(cell));
        return rule ? validationOf(rule) : null;
      },
      VALIDATIONS,
    );
  };
  // A list's header may have been moved above rows of ours, where the list's rule is out of place. On a new sheet the
  // single cells are laid with all that is between them, so that the lists come after them.
  for (const set of readiness === 'new' ? [setSingle, setOpen] : [setOpen, setSingle]) set();
}

const keyOf = ({ row, column }: Place): string => `${row} ${column}`;

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
    case 'score':
      return builder.requireNumberBetween(1, 5).setAllowInvalid(false).build();
    case 'checkbox':
      return builder.requireCheckbox().setAllowInvalid(false).build();
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

/**
 * Colours cells by what they say. Rules people made stay, before ours. Ours are known by their colour and what they look
 * for, and are laid anew where they belong now; one that reaches beyond that was stretched by somebody and stays too.
 */
export function colourCells(sheet: Sheet, { conditions }: Dress, readiness: Readiness): void {
  if (conditions.length === 0) return;
  const ours = conditions.map((condition) => buildCondition(sheet, condition));
  const isOurs = (rule: ConditionalRule): boolean =>
    ours.some((one) => likenessOf(one) === likenessOf(rule) && rule.getRanges().every(liesIn(one)));
  const theirs = readiness === 'new' ? [] : sheet.getConditionalFormatRules().filter((rule) => !isOurs(rule));
  sheet.setConditionalFormatRules([...theirs, ...ours]);
}

const liesIn =
  (rule: ConditionalRule) =>
  (range: Range): boolean =>
    rule
      .getRanges()
      .some(
        (one) =>
          range.getRow() >= one.getRow() &&
          range.getColumn() >= one.getColumn() &&
          range.getLastRow() <= one.getLastRow() &&
          range.getLastColumn() <= one.getLastColumn(),
      );

function likenessOf(rule: ConditionalRule): string {
  const condition = rule.getBooleanCondition();
  const values = condition?.getCriteriaValues().map(String);
  return [condition?.getCriteriaType(), values, condition?.getBackground()].join('|');
}

/** `=AND(ISNUMBER($F2),$F2<TODAY(),$G2<>"完了")`: what `whenDateBefore` says, with a look at another column. */
function pastUnless({ row, column }: Place, { column: other, is }: Unless): string {
  const at = (place: number): string => `$${columnLetters(place)}${row}`;
  const lets = is.map((word) => `,${at(other)}<>"${word.replace(/"/g, '""')}"`).join('');
  return `=AND(ISNUMBER(${at(column)}),${at(column)}<TODAY()${lets})`;
}

function buildCondition(sheet: Sheet, { when, unless, tone, ...area }: PlacedCondition): ConditionalRule {
  const builder = SpreadsheetApp.newConditionalFormatRule();
  if (when === 'past-day' && unless) builder.whenFormulaSatisfied(pastUnless(area, unless)).setBold(true);
  else if (when === 'past-day') builder.whenDateBefore(SpreadsheetApp.RelativeDate.TODAY).setBold(true);
  else if (when === 'formula')
    builder.whenFormulaSatisfied(`=ISFORMULA($${columnLetters(area.column)}${area.row})`).setUnderline(true);
  else if ('starts' in when) builder.whenTextStartsWith(when.starts);
  else builder.whenTextEqualTo(when.is);
  return builder
    .setBackground(TONES[tone].background)
    .setFontColor(TONES[tone].color)
    .setRanges([areaRange(sheet, area)])
    .build();
}
