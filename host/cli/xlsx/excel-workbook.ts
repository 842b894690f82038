import {
  BooleanNumber,
  type ICellData,
  type ISheetDataValidationRule,
  type IStyleData,
  type IWorkbookData,
  type IWorksheetData,
} from '@univerjs/core';
import { type DataValidation, Workbook, type Worksheet } from 'exceljs';
import { cellAddress, rangeAddress } from './cell-address';
import { excelColor, excelStyle } from './cell-style';
import { cellValue } from './cell-value';
import { conditionalRule, type StoredRule } from './conditional-formats';
import { dataValidation } from './data-validation';
import { excelFormula } from './excel-formula';
import { fittedHeight } from './fitted-height';
import { pageSetup } from './page-setup';

/** Excel measures columns in digits of its standard font, 7 pixels each and 5 for the cell's edges; rows in points. */
const columnWidth = (pixels: number): number => (pixels - 5) / 7;
const rowHeight = (pixels: number): number => pixels * 0.75;

/** What other parts of the workbook keep about each sheet, by the sheet's id. */
interface Resources {
  readonly conditionalFormats: Readonly<Record<string, readonly StoredRule[]>>;
  readonly validations: Readonly<Record<string, readonly ISheetDataValidationRule[]>>;
  readonly notes: Readonly<Record<string, Record<number, Record<number, { readonly note: string }>>>>;
  readonly names: Readonly<Record<string, { readonly name: string; readonly formulaOrRefString: string }>>;
}

/**
 * The workbook as Excel has it: all sheets with values, formulas, formats, sizes, frozen and hidden rows and columns,
 * merged cells, validations, conditional formats, notes, named ranges and how they print. Charts and protection are not written, nor
 * are values that an array formula spilled.
 *
 * @param workbook as `Engine.snapshot()` gives it
 */
export function excelWorkbook(workbook: IWorkbookData): Workbook {
  const excel = new Workbook();
  const resources = readResources(workbook);
  const styleOf = styleReader(workbook);
  const names = new Map(Object.entries(workbook.sheets).map(([id, { name = '' }]) => [id, name]));
  for (const id of workbook.sheetOrder) {
    const data = workbook.sheets[id];
    if (!data) continue;
    const sheet = addSheet(excel, data);
    writeSizes(sheet, data);
    writeCells(sheet, data, styleOf, names);
    fitRows(sheet, data, workbook);
    for (const merged of data.mergeData ?? []) sheet.mergeCells(rangeAddress(merged));
    writeRules(sheet, id, resources);
  }
  for (const { name, formulaOrRefString } of Object.values(resources.names)) {
    excel.definedNames.add(excelFormula(formulaOrRefString), name);
  }
  return excel;
}

function readResources({ resources = [] }: IWorkbookData): Resources {
  const read = (name: string) => JSON.parse(resources.find((part) => part.name === name)?.data || '{}');
  return {
    conditionalFormats: read('SHEET_CONDITIONAL_FORMATTING_PLUGIN'),
    validations: read('SHEET_DATA_VALIDATION_PLUGIN'),
    notes: read('SHEET_NOTE_PLUGIN'),
    names: read('SHEET_DEFINED_NAME_PLUGIN'),
  };
}

function addSheet(excel: Workbook, data: Partial<IWorksheetData>) {
  const { name = '', tabColor, hidden, freeze, showGridlines } = data;
  const { xSplit = 0, ySplit = 0 } = freeze ?? {};
  const color = excelColor({ rgb: tabColor ?? null });
  const showGridLines = showGridlines !== BooleanNumber.FALSE;
  return excel.addWorksheet(name, {
    state: hidden === BooleanNumber.TRUE ? 'hidden' : 'visible',
    properties: { ...(color && { tabColor: color }) } as NonNullable<Worksheet['properties']>,
    pageSetup: pageSetup(data),
    views: [
      xSplit > 0 || ySplit > 0
        ? { state: 'frozen', xSplit, ySplit, showGridLines }
        : { state: 'normal', showGridLines },
    ],
  });
}

function writeSizes(
  sheet: Worksheet,
  { rowData, columnData, defaultRowHeight = 24 }: Partial<IWorksheetData>,
): void {
  for (const [index, { w, hd }] of Object.entries(columnData ?? {})) {
    const column = sheet.getColumn(Number(index) + 1);
    if (w !== undefined) column.width = columnWidth(w);
    if (hd === BooleanNumber.TRUE) column.hidden = true;
  }
  for (const [index, { h, hd }] of Object.entries(rowData ?? {})) {
    const row = sheet.getRow(Number(index) + 1);
    // The library forgets a hidden row without cells, unless it has a height.
    if (h !== undefined || hd === BooleanNumber.TRUE) row.height = rowHeight(h ?? defaultRowHeight);
    if (hd === BooleanNumber.TRUE) row.hidden = true;
  }
}

/** Rows nobody gave a height are as high as their wrapped texts need. */
function fitRows(
  sheet: Worksheet,
  data: Partial<IWorksheetData>,
  { styles }: Pick<IWorkbookData, 'styles'>,
): void {
  const styleOf = ({ s }: ICellData) => (typeof s === 'string' ? styles[s] : s) || null;
  for (const [index, row] of Object.entries(data.cellData ?? {})) {
    if (data.rowData?.[Number(index)]?.h !== undefined) continue;
    const height = fittedHeight(row as { readonly [column: number]: ICellData | null }, data, styleOf);
    if (height !== undefined) sheet.getRow(Number(index) + 1).height = rowHeight(height);
  }
}

type StyleOf = (cell: ICellData) => ReturnType<typeof excelStyle> | undefined;

/** Styles are shared by thousands of cells, under an id: each is translated once. */
function styleReader({ styles }: IWorkbookData): StyleOf {
  const known = new Map<string, ReturnType<typeof excelStyle>>();
  return ({ s }) => {
    if (!s) return undefined;
    if (typeof s !== 'string') return excelStyle(s);
    const style = known.get(s) ?? excelStyle((styles[s] ?? {}) as IStyleData);
    known.set(s, style);
    return style;
  };
}

function writeCells(
  sheet: Worksheet,
  { cellData }: Partial<IWorksheetData>,
  styleOf: StyleOf,
  sheetNames: ReadonlyMap<string, string>,
): void {
  for (const [r, columns] of Object.entries(cellData ?? {})) {
    for (const [c, data] of Object.entries(columns as Record<string, ICellData | null>)) {
      if (!data) continue;
      const cell = sheet.getCell(Number(r) + 1, Number(c) + 1);
      const value = cellValue(data, sheetNames);
      if (value !== null) cell.value = value;
      const style = styleOf(data);
      if (style) cell.style = style;
    }
  }
}

/** The library can add a rule for a whole range; its types only know the cell's own property. */
type WithValidations = Worksheet & {
  readonly dataValidations: { add(address: string, rule: DataValidation): void };
};

function writeRules(
  sheet: Worksheet,
  id: string,
  { conditionalFormats, validations, notes }: Resources,
): void {
  for (const stored of validations[id] ?? []) {
    const rule = dataValidation(stored);
    if (!rule) continue;
    for (const range of stored.ranges) {
      (sheet as WithValidations).dataValidations.add(rangeAddress(range), rule);
    }
  }
  (conditionalFormats[id] ?? []).forEach((stored, i) => {
    const rule = conditionalRule(stored, i + 1);
    const ref = stored.ranges.map(rangeAddress).join(' ');
    if (rule) sheet.addConditionalFormatting({ ref, rules: [rule] });
  });
  for (const [r, columns] of Object.entries(notes[id] ?? {})) {
    for (const [c, { note }] of Object.entries(columns)) {
      sheet.getCell(cellAddress(Number(r), Number(c))).note = note;
    }
  }
}
