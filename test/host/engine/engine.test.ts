import { engineBundle } from '../engine-bundle';
import { openEngine, openSheet } from './open-sheet';

const { withActiveSheet } = engineBundle;

describe('flush', () => {
  it('calculates a formula before the next line runs', () => {
    const { engine, sheet } = openSheet([[1], [2], [3]]);
    const cell = sheet.getRange('B1').setFormula('=SUM(A1:A3)');
    engine.flush();
    expect(cell.getValue()).toBe(6);
  });

  it('follows chains of formulas, across sheets too', () => {
    const { engine, write, read } = openSheet([[5, '=A1*2', "=B1+'集計'!A1"]]);
    const other = engine.workbook.insertSheet('集計');
    other.getRange('A1').setFormula('=シート1!B1*10');
    expect(read('B1:C1')).toEqual([[10, 110]]);
    write(0, 0, [[6]]);
    expect(read('B1:C1')).toEqual([[12, 132]]);
  });

  it('does not take 0 for empty text, however often they are compared', () => {
    const like = (cell: string) => [`=${cell}=""`, `=IF(${cell}="","",1)`, `=${cell}=""`, `=${cell}=0`];
    const { read, write } = openSheet([
      [0, '=A1*2', ...like('B1')],
      [0, null, ...like('B2')],
    ]);
    const answers = [
      [false, 1, false, true],
      [true, '', true, true],
    ];
    expect(read('C1:F2')).toEqual(answers);
    write(0, 0, [[1]]);
    write(0, 0, [[0]]);
    expect(read('C1:F2')).toEqual(answers);
  });

  it('calculates OFFSET and INDIRECT anew when the cells they reach change', () => {
    const { read, write } = openSheet([[1, '=SUM(OFFSET(A1,0,0,3,1))'], [2, '=INDIRECT("A3")'], [3]]);
    expect(read('B1:B2')).toEqual([[6], [3]]);
    write(2, 0, [[30]]);
    expect(read('B1:B2')).toEqual([[33], [30]]);
  });

  it('calculates after undo and redo', async () => {
    const { engine, sheet, read } = openSheet([[1, '=A1+1']]);
    sheet.getRange('A1').setValue(10);
    expect(read('B1')).toEqual([[11]]);
    await engine.workbook.undo();
    expect(read('B1')).toEqual([[2]]);
    await engine.workbook.redo();
    expect(read('B1')).toEqual([[11]]);
  });

  it('calculates what follows from a spilled array', () => {
    const { read, write } = openSheet([['=SEQUENCE(3)', '=SUM(A1:A3)']]);
    expect(read('A1:B3')).toEqual([
      [1, 6],
      [2, null],
      [3, null],
    ]);
    write(0, 0, [['=SEQUENCE(3,1,10)']]);
    expect(read('B1')).toEqual([[33]]);
  });
});

describe('createEngine', () => {
  it('makes every new sheet like one of Sheets, also one that somebody adds by the button beside the tabs', () => {
    const { engine, sheet } = openSheet();
    sheet.setColumnCount(26);
    engine.workbook.insertSheet('別');
    engine.api.syncExecuteCommand('sheet.command.insert-sheet');
    const sheets = engine.workbook.getSheets().map((each) => each.getSheet());
    expect(sheets).toHaveLength(3);
    for (const each of sheets) {
      expect(each.getComposedCellStyle(1, 1)).toMatchObject({ ff: 'Arial', fs: 10, pd: { l: 3, r: 3 } });
      const { rowCount, columnCount, defaultRowHeight, defaultColumnWidth } = each.getConfig();
      expect([rowCount, columnCount, defaultRowHeight, defaultColumnWidth]).toEqual([1000, 26, 21, 100]);
    }
  });

  it('leaves a copied sheet as large as the one it is a copy of', () => {
    const { engine, sheet } = openSheet();
    expect(engine.workbook.duplicateSheet(sheet.setRowCount(50)).getMaxRows()).toBe(50);
  });

  it('keeps two workbooks of one id apart, though they hold the same formulas', () => {
    const one = openSheet([[1, '=A1*100']]);
    const two = openSheet([[2, '=A1*100']]);
    expect([one.read('B1'), two.read('B1')]).toEqual([[[100]], [[200]]]);
    one.write(0, 0, [[3]]);
    expect([one.read('B1'), two.read('B1')]).toEqual([[[300]], [[200]]]);
  });

  it('starts with one sheet of the size and name Google gives it', () => {
    const sheets = openEngine().workbook.getSheets();
    expect(sheets.map((sheet) => [sheet.getSheetName(), sheet.getMaxRows(), sheet.getMaxColumns()])).toEqual([
      ['シート1', 1000, 26],
    ]);
  });
});

describe('Google reads formulas where Univer does not', () => {
  const log = () => openSheet([['数'], [1], [2], [3], ['四']]);

  it.each([
    ['=SUM(A2:A)', 6],
    ['=COUNTA(A2:A)', 4],
    ['=ROWS(A2:A)', 999],
    ['=SUM(A3:B)', 5],
    ["=COUNTA('シート1'!A2:A)", 4],
    ['=SUMIFS(A2:A,A2:A,">1")', 5],
    ['=INDEX(A2:A,2)', 2],
  ])('an open-ended range goes to the end of the sheet: %s', (formula, value) => {
    expect(log().result(formula)).toBe(value);
  });

  it('an open-ended range takes in rows added below it', () => {
    const { write, read } = openSheet([['数', '=SUM(A2:A)'], [1]]);
    expect(read('B1')).toEqual([[1]]);
    write(500, 0, [[41]]);
    expect(read('B1')).toEqual([[42]]);
  });

  it('an open-ended range is gone with the last row it could have had', () => {
    const { sheet, write, read } = openSheet([['数', '=SUM(A2:A)'], [1], [2]]);
    sheet.deleteRows(2, sheet.getMaxRows() - 2);
    expect(read('B1')).toEqual([[1]]);
    sheet.deleteRow(1);
    expect(read('B1')).toEqual([['#REF!']]);
    write(0, 1, [['=SUM(A1:A)']]);
    sheet.insertRowsAfter(0, 1);
    expect(sheet.getRange('B1').getFormula()).toBe('=SUM(A1:A)');
  });

  it('INDIRECT reads an open-ended range', () => {
    expect(log().result('=SUM(INDIRECT("A3:A"))')).toBe(5);
  });

  it.each<[edit: string, change: (sheet: ReturnType<typeof openSheet>['sheet']) => void, formula: string]>([
    ['rows inserted above', (sheet) => sheet.insertRowsBefore(0, 5), '=SUM(B7:B)'],
    ['rows inserted inside', (sheet) => sheet.insertRowsBefore(2, 5), '=SUM(B2:B)'],
    ['a row deleted above', (sheet) => sheet.deleteRow(0), '=SUM(B1:B)'],
    ['a row deleted inside', (sheet) => sheet.deleteRow(2), '=SUM(B2:B)'],
    ['columns inserted before', (sheet) => sheet.insertColumnsBefore(0, 2), '=SUM(D2:D)'],
    ['a column inserted after', (sheet) => sheet.insertColumnsBefore(2, 1), '=SUM(B2:B)'],
    ['a column deleted before', (sheet) => sheet.deleteColumn(0), '=SUM(A2:A)'],
    ['its column moved', (sheet) => sheet.moveColumns(sheet.getRange('B:B'), 4), '=SUM(D2:D)'],
    ['its column deleted', (sheet) => sheet.deleteColumn(1), '=SUM(#REF!)'],
  ])('an open-ended range follows its cells: %s', (_, change, formula) => {
    const { engine, sheet } = openSheet([
      ['日', '数'],
      [46113, 1],
      [46114, 2],
      [46115, 3],
    ]);
    const other = engine.workbook.insertSheet('集計').getRange('A1').setFormula("=SUM('シート1'!B2:B)");
    engine.flush();
    expect(other.getValue()).toBe(6);
    withActiveSheet(engine, sheet.getSheetId(), () => change(sheet));
    engine.flush();
    expect(other.getFormula().replace(/'?シート1'?!/, '')).toBe(formula);
  });

  it('an absolute open-ended range keeps its signs', () => {
    const { sheet } = openSheet([['数', '=SUM($A$2:$A)'], [1]]);
    sheet.insertRowsBefore(0, 1);
    expect(sheet.getRange('B2').getFormula()).toBe('=SUM($A$3:$A)');
  });

  it.each([
    ['="a ""b"" c"&A5', '="a ""b"" c"&A6'],
    ['=A5&""""&"q"""', '=A6&""""&"q"""'],
    ['=IF(A5="","x","""")', '=IF(A6="","x","""")'],
  ])('quotes in texts stay doubled when a reference beside them moves: %s', (written, moved) => {
    const { engine, sheet } = openSheet([[null, written]]);
    sheet.insertRowsBefore(2, 1);
    engine.flush();
    expect(sheet.getRange('B1').getFormula()).toBe(moved);
  });

  it('a sheet that is not there is #REF!', () => {
    expect(openSheet().result("=SUM('無い'!A1:A3)")).toBe('#REF!');
    expect(openSheet().result('=無い!A1')).toBe('#REF!');
  });

  it('a named range follows its cells, and formulas follow the named range', () => {
    const engine = openEngine();
    const { sheet, read, write } = openSheet([[1], [2]], engine);
    engine.workbook.insertDefinedName('件数', "'シート1'!$A$1:$A$2");
    write(0, 1, [['=SUM(件数)']]);
    expect(read('B1')).toEqual([[3]]);
    sheet.insertRowsBefore(0, 1);
    expect(read('B2')).toEqual([[3]]);
    write(2, 0, [[20]]);
    expect(read('B2')).toEqual([[21]]);
  });

  it('TEXT writes weekdays in the language of the workbook', () => {
    expect(openSheet([[46113]]).result('=TEXT(A1,"m月d日(ddd)")')).toBe('4月1日(水)');
    expect(openSheet([[46113]], openEngine({ locale: 'en' })).result('=TEXT(A1,"ddd")')).toBe('Wed');
  });
});
