import type { IRange } from '@univerjs/core';
import { engineBundle } from '../engine-bundle';
import { openSheet } from './open-sheet';

const { withActiveSheet } = engineBundle;

type Sheet = ReturnType<typeof openSheet>['sheet'];

/** A sheet that is marked: itself, its column B and its row 2. */
function markedSheet() {
  const { engine, sheet } = openSheet([
    ['名前', '件数', '日'],
    ['佐藤', 3, 46114],
    ['田中', 1, 46113],
  ]);
  engine.workbook.setCustomMetadata({ mark: 'book' });
  sheet.setCustomMetadata({ mark: 'sheet' });
  // A column or row that has no properties yet has no record to keep metadata in.
  sheet.getSheet().getColumnManager().getColumnOrCreate(1).custom = { mark: 'column' };
  sheet.getSheet().getRowManager().getRowOrCreate(1).custom = { mark: 'row' };
  return { engine, sheet };
}

/** Where the marks are in a snapshot: index of the column and of the row, both from 0. */
function marks(engine: ReturnType<typeof openSheet>['engine'], sheetId: string) {
  const { custom, sheets } = engine.snapshot();
  const sheet = sheets[sheetId];
  const marked = (records: object | undefined) =>
    Object.entries(records ?? {})
      .filter(([, record]) => record?.custom)
      .map(([index]) => Number(index));
  return {
    book: custom?.mark,
    sheet: sheet?.custom?.mark,
    columns: marked(sheet?.columnData),
    rows: marked(sheet?.rowData),
  };
}

describe('metadata kept in the custom fields of columns, rows, sheets and the workbook', () => {
  it.each<[edit: string, edit: (sheet: Sheet) => void, columns: number[], rows: number[]]>([
    ['columns inserted before', (sheet) => sheet.insertColumnsBefore(0, 2), [3], [1]],
    ['a column inserted at its place', (sheet) => sheet.insertColumnsBefore(1, 1), [2], [1]],
    ['a column inserted after', (sheet) => sheet.insertColumnsAfter(1, 1), [1], [1]],
    ['a column deleted before', (sheet) => sheet.deleteColumn(0), [0], [1]],
    ['its column deleted', (sheet) => sheet.deleteColumn(1), [], [1]],
    ['its column moved to the right', (sheet) => sheet.moveColumns(sheet.getRange('B:B'), 4), [3], [1]],
    ['its column moved to the left', (sheet) => sheet.moveColumns(sheet.getRange('B:B'), 0), [0], [1]],
    ['another column moved before it', (sheet) => sheet.moveColumns(sheet.getRange('D:D'), 0), [2], [1]],
    ['rows inserted above', (sheet) => sheet.insertRowsBefore(0, 2), [1], [3]],
    ['a row deleted above', (sheet) => sheet.deleteRow(0), [1], [0]],
    ['its row deleted', (sheet) => sheet.deleteRow(1), [1], []],
    ['its row moved', (sheet) => sheet.moveRows(sheet.getRange('2:2'), 4), [1], [3]],
    ['rows sorted', (sheet) => sheet.getRange('A2:C3').sort({ column: 1, ascending: true }), [1], [1]],
    ['the sheet renamed', (sheet) => sheet.setName('記録'), [1], [1]],
    ['widths and heights set', (sheet) => sheet.setColumnWidth(1, 50).setRowHeight(1, 50), [1], [1]],
    ['hidden and shown', (sheet) => sheet.hideColumns(1, 1).showColumns(1, 1).hideRows(1, 1), [1], [1]],
    ['the sheet enlarged', (sheet) => sheet.setRowCount(2000).setColumnCount(60), [1], [1]],
    ['the sheet cleared', (sheet) => sheet.clear(), [1], [1]],
  ])('stays with its column and row: %s', (_, edit, columns, rows) => {
    const { engine, sheet } = markedSheet();
    edit(sheet);
    expect(marks(engine, sheet.getSheetId())).toEqual({ book: 'book', sheet: 'sheet', columns, rows });
  });

  it('comes back when the deletion of its column is undone', async () => {
    const { engine, sheet } = markedSheet();
    sheet.deleteColumn(1);
    await engine.workbook.undo();
    expect(marks(engine, sheet.getSheetId()).columns).toEqual([1]);
  });

  it('is copied with the sheet', () => {
    const { engine, sheet } = markedSheet();
    const copy = engine.workbook.duplicateSheet(sheet);
    expect(marks(engine, copy.getSheetId())).toEqual({
      book: 'book',
      sheet: 'sheet',
      columns: [1],
      rows: [1],
    });
  });
});

describe('withActiveSheet', () => {
  /** Rules on C2 of the first sheet, formulas on it from a second sheet that is the active one. */
  function ruledSheet() {
    const { engine, sheet } = openSheet([['名前', '件数', '日']]);
    const cell = sheet.getRange('C2');
    cell.setDataValidation(engine.api.newDataValidation().requireValueInList(['a', 'b']).build());
    cell.createOrUpdateNote({ id: 'note', row: 1, col: 2, note: '注', width: 100, height: 50, show: false });
    const other = engine.workbook.insertSheet('集計');
    other.getRange('C5').setFormula("='シート1'!C2");
    return { engine, sheet, other };
  }

  const places = ({ sheet, other }: ReturnType<typeof ruledSheet>) => ({
    formula: other.getRange('C5').getFormula().replaceAll("'", ''),
    validation: sheet
      .getDataValidations()
      .map((rule) => rule.rule.ranges.map((range: IRange) => [range.startRow, range.startColumn])),
    note: sheet.getNotes().map((note) => [note.row, note.col]),
  });

  it.each<
    [edit: string, edit: (sheet: Sheet) => void, reference: string, place: [row: number, column: number]]
  >([
    ['rows inserted', (sheet) => sheet.insertRowsBefore(0, 2), 'C4', [3, 2]],
    ['a row deleted', (sheet) => sheet.deleteRow(0), 'C1', [0, 2]],
    ['columns inserted', (sheet) => sheet.insertColumnsBefore(0, 2), 'E2', [1, 4]],
    ['a column deleted', (sheet) => sheet.deleteColumn(0), 'B2', [1, 1]],
    ['a column moved', (sheet) => sheet.moveColumns(sheet.getRange('C:C'), 0), 'A2', [1, 0]],
    ['a row moved', (sheet) => sheet.moveRows(sheet.getRange('2:2'), 5), 'C5', [4, 2]],
  ])(
    'moves formulas, validations and notes with the cells of a sheet in the background: %s',
    (_, edit, reference, place) => {
      const book = ruledSheet();
      withActiveSheet(book.engine, book.sheet.getSheetId(), () => edit(book.sheet));
      expect(places(book)).toEqual({
        formula: `=シート1!${reference}`,
        validation: [[place]],
        note: [place],
      });
    },
  );

  it('leaves the sheet active that was', () => {
    const { engine, sheet } = ruledSheet();
    withActiveSheet(engine, sheet.getSheetId(), () => sheet.deleteRow(0));
    expect(engine.workbook.getActiveSheet().getSheetName()).toBe('集計');
  });
});
