import { rmSync } from 'node:fs';
import type { IWorkbookData } from '@univerjs/core';
import { type CellFormulaValue, Workbook, type Worksheet } from 'exceljs';
import { loadExcelWorkbook } from './excel-bundle';

const plain = { rowCount: 1000, columnCount: 26, rowData: {}, columnData: {}, mergeData: [] };
const area = (startRow: number, startColumn: number, endRow = startRow, endColumn = startColumn) => ({
  ...{ startRow, startColumn, endRow, endColumn },
});

/** A workbook with one of everything, as the engine keeps it. */
const STORED = {
  id: 'workbook',
  name: '見本',
  sheetOrder: ['b', 'a', 'h'],
  styles: {
    head: { bg: { rgb: '#e8eaed' }, cl: { rgb: '#202124' }, bl: 1, fs: 12, ff: 'Noto Sans JP', ht: 2, vt: 2 },
    yen: { n: { pattern: '"¥"#,##0' }, it: 1, ht: 3 },
    day: { n: { pattern: 'yyyy/mm/dd' }, tb: 3, bd: { b: { s: 1, cl: { rgb: '#ff0000' } } } },
  },
  sheets: {
    a: {
      ...plain,
      name: '日次 入力',
      tabColor: '#0b8043',
      freeze: { xSplit: 1, ySplit: 2, startRow: 2, startColumn: 1 },
      showGridlines: 1,
      columnData: { 0: { w: 110 }, 2: { hd: 1, w: 75 } },
      rowData: { 0: { h: 36 }, 4: { hd: 1 } },
      mergeData: [area(8, 0, 8, 2)],
      cellData: {
        0: { 0: { v: '日付', t: 1, s: 'head' }, 1: { v: '001', t: 4 }, 2: { v: 1, t: 3 } },
        1: { 0: { v: 46113, t: 2, s: 'day' }, 1: { v: 3000000, t: 2, s: 'yen' }, 2: { s: 'head' } },
        2: { 0: { v: '=1+1', t: 1 }, 1: { v: '#N/A', t: 1 }, 2: { v: '', t: 1 } },
      },
    },
    b: {
      ...plain,
      name: 'ダッシュボード',
      showGridlines: 0,
      cellData: {
        0: {
          0: { f: "=SUM('日次 入力'!$B$2:$B)", v: 3000000, t: 2, s: 'yen' },
          1: { f: '=A1&"件"', v: '3000000件', t: 1 },
          2: { f: '=NA()', v: '#N/A', t: 1 },
          3: { f: '=IF(A1=0,1,"")', v: '', t: 1 },
          4: { f: '=A1>0', v: 1, t: 3 },
        },
      },
    },
    h: {
      ...plain,
      ...{ name: '控え', hidden: 1, defaultColumnWidth: 100 },
      columnData: { 0: { w: 400 }, 1: { w: 300, hd: 1 }, 2: { w: 251 }, 4: { w: 900 } },
      cellData: { 4: { 3: { v: 1, t: 2 }, 4: { s: 'head' } } },
    },
  },
  resources: [
    {
      name: 'SHEET_DATA_VALIDATION_PLUGIN',
      data: JSON.stringify({
        a: [
          {
            ...{ uid: '1', type: 'list', formula1: "='ダッシュボード'!$E$5:$E", ranges: [area(1, 1, 3, 1)] },
            ...{ allowBlank: true, errorStyle: 2, showErrorMessage: true },
          },
          { uid: '2', type: 'list', formula1: '標準,"詳細"', ranges: [area(1, 2)], errorStyle: 1 },
          {
            ...{ uid: '3', type: 'decimal', operator: 'greaterThanOrEqual', formula1: '0', errorStyle: 1 },
            ...{ ranges: [area(1, 3), area(3, 3)], prompt: '0以上の整数', showInputMessage: true },
          },
          {
            ...{
              uid: '4',
              type: 'date',
              operator: 'between',
              formula1: '2026-04-01',
              formula2: '2026-04-30',
            },
            ...{ ranges: [area(1, 0)], errorStyle: 1 },
          },
          { uid: '5', type: 'custom', formula1: '=LEN(F2)>2', ranges: [area(1, 5)], errorStyle: 1 },
        ],
      }),
    },
    {
      name: 'SHEET_CONDITIONAL_FORMATTING_PLUGIN',
      data: JSON.stringify({
        b: [
          {
            ranges: [area(4, 7, 11, 7)],
            rule: {
              ...{ type: 'highlightCell', subType: 'text', operator: 'beginsWith', value: '順"調' },
              style: { bg: { rgb: '#e6f4ea' }, cl: { rgb: '#0d652d' }, bl: 1 },
            },
          },
          {
            ranges: [area(0, 0), area(2, 0, 3, 1)],
            rule: {
              ...{ type: 'highlightCell', subType: 'number', operator: 'notBetween', value: [1, 9] },
              style: { st: { s: 1 } },
            },
          },
          {
            ranges: [area(0, 1, 9, 1)],
            rule: { type: 'highlightCell', subType: 'formula', value: '=SUM(B1:B)>1', style: {} },
          },
          {
            ranges: [area(0, 2, 9, 2)],
            rule: {
              type: 'colorScale',
              config: [
                { index: 0, color: '#ffffff', value: { type: 'min' } },
                { index: 1, color: '#00ff00', value: { type: 'num', value: 5 } },
              ],
            },
          },
        ],
      }),
    },
    {
      name: 'SHEET_NOTE_PLUGIN',
      data: JSON.stringify({ a: { 0: { 0: { note: '例: 2026/04/01', row: 0, col: 0 } } } }),
    },
    {
      name: 'SHEET_DEFINED_NAME_PLUGIN',
      data: JSON.stringify({ n: { id: 'n', name: '架電数', formulaOrRefString: "'日次 入力'!$B$2:$B$9" } }),
    },
    { name: 'SHEET_FILTER_PLUGIN', data: '' },
  ],
} as unknown as IWorkbookData;

const { excelWorkbook, folder } = loadExcelWorkbook();
afterAll(() => rmSync(folder, { recursive: true }));

let excel: Workbook;
let daily: Worksheet;
let dashboard: Worksheet;

/** What Excel would open: written to bytes and read back. */
beforeAll(async () => {
  excel = new Workbook();
  await excel.xlsx.load(await excelWorkbook(STORED).xlsx.writeBuffer());
  daily = excel.getWorksheet('日次 入力') as Worksheet;
  dashboard = excel.getWorksheet('ダッシュボード') as Worksheet;
});

describe('excelWorkbook', () => {
  it('has the sheets in their order, hidden ones hidden', () => {
    expect(excel.worksheets.map(({ name, state }) => [name, state])).toEqual([
      ['ダッシュボード', 'visible'],
      ['日次 入力', 'visible'],
      ['控え', 'hidden'],
    ]);
  });

  it('keeps values of every kind, and text that looks like a formula as text', () => {
    const values = (['A1', 'B1', 'C1', 'B2', 'A3', 'B3', 'C3'] as const).map(
      (cell) => daily.getCell(cell).value,
    );
    expect(values).toEqual(['日付', '001', true, 3000000, '=1+1', { error: '#N/A' }, null]);
    expect(daily.getCell('A2').value).toEqual(new Date('2026-04-01T00:00:00Z'));
  });

  it('keeps formulas, with what they last gave', () => {
    const formula = (cell: string) => {
      const { formula: text, result } = dashboard.getCell(cell).value as CellFormulaValue;
      return [text, result];
    };
    expect(formula('A1')).toEqual(["SUM('日次 入力'!$B$2:$B$1048576)", 3000000]);
    expect(formula('B1')).toEqual(['A1&"件"', '3000000件']);
    expect(formula('C1')).toEqual(['NA()', { error: '#N/A' }]);
    expect(formula('D1')).toEqual(['IF(A1=0,1,"")', undefined]);
    expect(formula('E1')).toEqual(['A1>0', true]);
  });

  it('keeps fonts, fills, number formats, alignment and borders', () => {
    const { font, fill, alignment } = daily.getCell('A1');
    expect(font).toMatchObject({ name: 'Noto Sans JP', size: 12, bold: true, color: { argb: 'FF202124' } });
    expect(fill).toMatchObject({ pattern: 'solid', fgColor: { argb: 'FFE8EAED' } });
    expect(alignment).toEqual({ horizontal: 'center', vertical: 'middle' });
    expect(daily.getCell('C2').fill).toEqual(fill);
    const yen = daily.getCell('B2');
    expect(yen.numFmt).toBe('"¥"#,##0');
    expect(yen.font).toMatchObject({ name: 'Arial', size: 10, italic: true });
    const day = daily.getCell('A2');
    expect(day.alignment).toEqual({ wrapText: true });
    expect(day.border).toEqual({ bottom: { style: 'thin', color: { argb: 'FFFF0000' } } });
  });

  it('keeps sizes, frozen and hidden rows and columns, merged cells, grid lines and tab colours', () => {
    expect(daily.getColumn(1).width).toBeCloseTo(15);
    expect([2, 3].map((column) => daily.getColumn(column).hidden)).toEqual([false, true]);
    expect(daily.getRow(1).height).toBe(27);
    expect([4, 5].map((row) => daily.getRow(row).hidden)).toEqual([false, true]);
    expect(daily.views[0]).toMatchObject({ state: 'frozen', xSplit: 1, ySplit: 2, showGridLines: true });
    expect(dashboard.views[0]).toMatchObject({ state: 'normal', showGridLines: false });
    expect(daily.getCell('C9').master.address).toBe('A9');
    expect(daily.properties.tabColor).toEqual({ argb: 'FF0B8043' });
  });

  it('keeps validations, for every cell of their ranges', () => {
    const rule = (cell: string) => daily.getCell(cell).dataValidation;
    expect(rule('B2')).toMatchObject({
      ...{
        type: 'list',
        formulae: ["'ダッシュボード'!$E$5:$E$1048576"],
        errorStyle: 'warning',
        allowBlank: true,
      },
    });
    expect(rule('B4')).toEqual(rule('B2'));
    expect(rule('B5')).toBeUndefined();
    expect(rule('C2')).toMatchObject({ type: 'list', formulae: ['"標準,""詳細"""'], errorStyle: 'stop' });
    expect(rule('D2')).toMatchObject({
      ...{ type: 'decimal', operator: 'greaterThanOrEqual', formulae: [0], prompt: '0以上の整数' },
    });
    expect(rule('D4')).toEqual(rule('D2'));
    expect(rule('D3')).toBeUndefined();
    expect(rule('A2')).toMatchObject({
      type: 'date',
      formulae: [new Date('2026-04-01T00:00:00Z'), new Date('2026-04-30T00:00:00Z')],
    });
    expect(rule('F2')).toMatchObject({ type: 'custom', formulae: ['LEN(F2)>2'] });
  });

  it('keeps conditional formats in their order', () => {
    const { conditionalFormattings } = dashboard as unknown as {
      conditionalFormattings: { ref: string; rules: Record<string, unknown>[] }[];
    };
    const rules = conditionalFormattings.map(({ ref, rules: [rule] }) => ({ ref, ...rule }));
    expect(rules).toMatchObject([
      {
        ...{ ref: 'H5:H12', type: 'expression', priority: 1, formulae: ['LEFT(H5,LEN("順""調"))="順""調"'] },
        style: {
          font: { bold: true, color: { argb: 'FF0D652D' } },
          fill: { pattern: 'solid', bgColor: { argb: 'FFE6F4EA' } },
        },
      },
      {
        ...{ ref: 'A1 A3:B4', type: 'cellIs', priority: 2, operator: 'notBetween', formulae: ['1', '9'] },
        style: { font: { strike: true } },
      },
      { ref: 'B1:B10', type: 'expression', priority: 3, formulae: ['SUM(B1:B1048576)>1'] },
      {
        ...{ ref: 'C1:C10', type: 'colorScale', priority: 4 },
        cfvo: [{ type: 'min' }, { type: 'num', value: 5 }],
        color: [{ argb: 'FFFFFFFF' }, { argb: 'FF00FF00' }],
      },
    ]);
  });

  it('keeps notes and named ranges', () => {
    expect(daily.getCell('A1').note).toBe('例: 2026/04/01');
    expect(excel.definedNames.getRanges('架電数').ranges).toEqual(["'日次 入力'!$B$2:$B$9"]);
  });

  it('prints on A4, one page wide: upright, or across what is too wide for it, frozen rows on every page', () => {
    const setup = ({
      pageSetup: { paperSize, orientation, fitToPage, fitToWidth, fitToHeight },
    }: Worksheet) => [...[paperSize, orientation, fitToPage, fitToWidth, fitToHeight]];
    expect(setup(daily)).toEqual([9, 'portrait', true, 1, 0]);
    expect(daily.pageSetup.printTitlesRow).toBe('1:2');
    expect(dashboard.pageSetup.printTitlesRow).toBeUndefined();
    // 400 + 251 + 100 seen; the hidden column and the empty one behind do not count.
    expect(setup(excel.getWorksheet('控え') as Worksheet)).toEqual([9, 'landscape', true, 1, 0]);
  });
});
