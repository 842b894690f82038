import { CellValueType, type ICellData } from '@univerjs/core';
import type { CellErrorValue, CellFormulaValue, CellValue } from 'exceljs';
import { excelFormula } from './excel-formula';

const ERROR = /^#(N\/A|REF!|NAME\?|DIV\/0!|NULL!|VALUE!|NUM!)$/;

/**
 * What stands in a cell: its formula with the value calculated last, or its value; null for an empty cell.
 *
 * @param sheetNames the names of all sheets by their ids, for links to them
 */
export function cellValue({ f, v, t }: ICellData, sheetNames: ReadonlyMap<string, string>): CellValue {
  const value = plainValue(v, t);
  if (!f) return value;
  // Without a result Excel calculates the cell when it opens the file.
  return {
    formula: excelFormula(f, sheetNames),
    ...(value !== null && { result: value }),
  } as CellFormulaValue;
}

function plainValue(v: ICellData['v'], t: ICellData['t']): string | number | boolean | CellErrorValue | null {
  if (v === undefined || v === null || v === '') return null;
  if (t === CellValueType.BOOLEAN) return v === true || v === 1;
  if (typeof v === 'string' && ERROR.test(v)) return { error: v } as CellErrorValue;
  return v;
}
