import { DataValidationErrorStyle, DataValidationType, type ISheetDataValidationRule } from '@univerjs/core';
import type { DataValidation } from 'exceljs';
import { excelFormula } from './excel-formula';

/** Excel refuses a file with longer lists inside a rule, or longer help. */
const MOST_CHARACTERS = 255;

const ERROR_STYLES: { readonly [style: number]: string } = {
  [DataValidationErrorStyle.INFO]: 'information',
  [DataValidationErrorStyle.STOP]: 'stop',
  [DataValidationErrorStyle.WARNING]: 'warning',
};

/** The rule for Excel, or null for one it does not have, or cannot hold. */
export function dataValidation(rule: ISheetDataValidationRule): DataValidation | null {
  const criteria = excelCriteria(rule);
  if (!criteria) return null;
  const { allowBlank = true, errorStyle, error, prompt, showErrorMessage, showInputMessage } = rule;
  return {
    ...criteria,
    allowBlank,
    ...(errorStyle !== undefined && { errorStyle: ERROR_STYLES[errorStyle] as string }),
    ...(showErrorMessage && { showErrorMessage }),
    ...(showInputMessage && { showInputMessage }),
    ...(error && { error: error.slice(0, MOST_CHARACTERS) }),
    ...(prompt && { prompt: prompt.slice(0, MOST_CHARACTERS) }),
  };
}

function excelCriteria(rule: ISheetDataValidationRule): DataValidation | null {
  const { type, operator, formula1 = '', formula2 = '' } = rule;
  const bounds = [formula1, formula2].filter((bound) => bound !== '');
  switch (type) {
    case DataValidationType.LIST:
    case DataValidationType.LIST_MULTIPLE:
      return listOf(formula1);
    case DataValidationType.CHECKBOX:
      return listOf('TRUE,FALSE');
    case DataValidationType.CUSTOM:
      return { type: 'custom', formulae: [excelFormula(formula1)] };
    case DataValidationType.DATE:
      return { type, ...comparison(operator), formulae: bounds.map((day) => new Date(`${day}T00:00:00Z`)) };
    case DataValidationType.DECIMAL:
    case DataValidationType.WHOLE:
    case DataValidationType.TEXT_LENGTH:
      return { type, ...comparison(operator), formulae: bounds.map(Number) };
    default:
      return null;
  }
}

const comparison = (operator: ISheetDataValidationRule['operator']) => ({
  operator: operator as NonNullable<DataValidation['operator']>,
});

/** A choice from a range of cells, `='設定'!$E$5:$E`, or from words set apart by commas. */
function listOf(formula: string): DataValidation | null {
  const list = formula.startsWith('=') ? excelFormula(formula) : `"${formula.replaceAll('"', '""')}"`;
  return list.length > MOST_CHARACTERS + 2 ? null : { type: 'list', formulae: [list] };
}
