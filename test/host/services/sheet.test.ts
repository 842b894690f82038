import { inAddOn, openHost, refusal } from './open-host';

describe('Sheet.getRange', () => {
  it('takes rows and columns counted from 1, and A1 notations with open ends', () => {
    const notations = inAddOn(() => {
      const sheet = SpreadsheetApp.getActiveSheet();
      const ranges = [sheet.getRange(2, 3), sheet.getRange(2, 3, 4), sheet.getRange(2, 3, 4, 5)];
      for (const text of ['b3', '$B$3:C4', 'A2:A', 'B:C', '3:5', 'D4:A1']) ranges.push(sheet.getRange(text));
      return ranges.map((range) => range.getA1Notation());
    });
    expect(notations).toEqual([
      ...['C2', 'C2:C5', 'C2:G5', 'B3', 'B3:C4', 'A2:A1000', 'B1:C1000', 'A3:Z5', 'A1:D4'],
    ]);
  });

  it("takes another sheet's name in the notation, with quotes where it needs them", () => {
    const names = inAddOn(() => {
      const spreadsheet = SpreadsheetApp.getActive();
      spreadsheet.insertSheet("田中's ログ");
      spreadsheet.insertSheet('開く');
      return ["'田中''s ログ'!A1", 'シート1!B2'].map((text) =>
        spreadsheet.getRange(text).getSheet().getName(),
      );
    });
    expect(names).toEqual(["田中's ログ", 'シート1']);
  });

  it('throws outside of the sheet, in the language of the person', () => {
    const below = () => SpreadsheetApp.getActiveSheet().getRange(1001, 1);
    const right = () => SpreadsheetApp.getActiveSheet().getRange('AA1');
    const zero = () => SpreadsheetApp.getActiveSheet().getRange(0, 1);
    const none = () => SpreadsheetApp.getActiveSheet().getRange(1, 1, 0, 1);
    const english = 'The coordinates of the range are outside the dimensions of the sheet.';
    expect(refusal(below)).toBe('範囲の座標がシートのサイズ外です。');
    expect(refusal(right, { locale: 'en' })).toBe(english);
    expect(refusal(zero, { locale: 'en' })).toBe(english);
    expect(refusal(none, { locale: 'en' })).toBe('The number of rows in the range must be at least 1.');
  });

  it('throws for arguments of no signature', () => {
    const odd = () => SpreadsheetApp.getActiveSheet().getRange(1, 'B' as never);
    expect(refusal(odd)).toMatch(/don't match the method signature for SpreadsheetApp\.Sheet\.getRange\.$/);
  });
});

describe('Sheet.getSheetId', () => {
  it('is a number that finds the sheet again', () => {
    const found = inAddOn(() => {
      const spreadsheet = SpreadsheetApp.getActive();
      const sheets = [
        spreadsheet.getActiveSheet(),
        spreadsheet.insertSheet('b'),
        spreadsheet.insertSheet('c'),
      ];
      const ids = sheets.map((sheet) => sheet.getSheetId());
      return [
        ids.every(Number.isInteger),
        new Set(ids).size,
        ids.map((id) => spreadsheet.getSheetById(id)?.getName()),
      ];
    });
    expect(found).toEqual([true, 3, ['シート1', 'b', 'c']]);
  });
});

describe('Sheet.appendRow', () => {
  it('writes below the last row with content, and makes the sheet larger when it is full', () => {
    const rows = inAddOn(() => {
      const sheet = SpreadsheetApp.getActiveSheet();
      sheet.getRange('B5').setValue('last');
      sheet.appendRow(['a', 1]);
      sheet.deleteRows(7, 994);
      sheet.appendRow(['b']);
      return [sheet.getLastRow(), sheet.getMaxRows(), sheet.getRange('A6:B7').getValues()];
    });
    expect(rows).toEqual([
      7,
      7,
      [
        ['a', 1],
        ['b', ''],
      ],
    ]);
  });
});

describe('Sheet rows and columns', () => {
  it('are inserted and deleted, and formulas follow', () => {
    const formulas = inAddOn(() => {
      const sheet = SpreadsheetApp.getActiveSheet();
      sheet.getRange('A1:B2').setValues([
        [1, 2],
        [3, 4],
      ]);
      sheet.getRange('D1').setFormula('=SUM(A1:B2)');
      sheet.insertColumnBefore(2).insertRowBefore(2);
      const grown = [sheet.getRange('E1').getFormula(), sheet.getRange('E1').getValue()];
      sheet.deleteRow(3);
      return [
        ...grown,
        sheet.getRange('E1').getFormula(),
        sheet.getRange('E1').getValue(),
        sheet.getMaxColumns(),
      ];
    });
    expect(formulas).toEqual(['=SUM(A1:C3)', 10, '=SUM(A1:C2)', 3, 27]);
  });

  it.each([
    // A formula of the open sheet is about B3:C4 of the sheet in the background.
    ['insertRowsBefore(3, 2)', 'B5:C6'],
    ['insertRowsAfter(3, 2)', 'B3:C6'],
    ['insertColumnsBefore(1, 1)', 'C3:D4'],
    ['insertColumnsAfter(2, 1)', 'B3:D4'],
    ['deleteRows(1, 2)', 'B1:C2'],
    ['deleteRow(4)', 'B3:C3'],
    ['deleteColumn(1)', 'A3:B4'],
    ['deleteColumn(2)', 'B3:B4'],
    ["moveRows(sheet.getRange('3:4'), 11)", 'B9:C10'],
    ["moveColumns(sheet.getRange('B:C'), 1)", 'A3:B4'],
    ["moveColumns(sheet.getRange('A:A'), 4)", 'A3:B4'],
  ])(
    'of a sheet in the background move what other sheets say of them, and that sheet stays open: %s',
    (edit, moved) => {
      const host = openHost(`function main() {
      var book = SpreadsheetApp.getActive(), sheet = book.getActiveSheet(), open = book.insertSheet('集計');
      sheet.getRange('B3:C4').setValues([[1, 2], [4, 8]]);
      open.getRange('B3').setFormula('=SUM(シート1!B3:C4)');
      open.getRange('C4').setFormula('=SUM(集計!B3:C3)').setNote('印');
      sheet.${edit};
      return [
        open.getRange('B3').getFormula().replace(/'/g, ''),
        open.getRange('C4').getFormula(),
        open.getRange('C4').getNote(),
        book.getActiveSheet().getName()
      ];
    }`);
      expect(host.call('main')).toEqual([`=SUM(シート1!${moved})`, '=SUM(集計!B3:C3)', '印', '集計']);
    },
  );

  it('keep the formats of the row above when rows are inserted after it', () => {
    const formats = inAddOn(() => {
      const sheet = SpreadsheetApp.getActiveSheet();
      sheet.getRange('A2').setNumberFormat('0.0').setBackground('#ff0000');
      sheet.insertRowsAfter(2, 2);
      return [sheet.getRange('A3:A5').getNumberFormats(), sheet.getRange('A3:A5').getBackgrounds()];
    });
    const none = '0.###############';
    expect(formats).toEqual([
      [['0.0'], ['0.0'], [none]],
      [['#ff0000'], ['#ff0000'], ['#ffffff']],
    ]);
  });

  it('cannot all be deleted', () => {
    const all = () => SpreadsheetApp.getActiveSheet().deleteRows(1, 1000);
    const unfrozen = () => {
      const sheet = SpreadsheetApp.getActiveSheet();
      sheet.setFrozenRows(1);
      sheet.deleteRows(2, 999);
    };
    expect(refusal(all, { locale: 'en' })).toBe("You can't delete all the rows on the sheet.");
    expect(refusal(unfrozen, { locale: 'en' })).toMatch(/non-frozen/);
  });

  it('have the sizes of a new sheet in Sheets', () => {
    const sizes = inAddOn(() => {
      const sheet = SpreadsheetApp.getActive().insertSheet();
      return [sheet.getMaxRows(), sheet.getMaxColumns(), sheet.getRowHeight(1), sheet.getColumnWidth(26)];
    });
    expect(sizes).toEqual([1000, 26, 21, 100]);
  });

  it('have sizes, are frozen, hidden and shown', () => {
    const found = inAddOn(() => {
      const sheet = SpreadsheetApp.getActiveSheet();
      sheet.setFrozenRows(1);
      sheet.setFrozenColumns(2);
      sheet.setColumnWidth(3, 155).setRowHeight(4, 44);
      sheet.hideColumns(5, 2);
      sheet.hideRows(6);
      const before = [sheet.isColumnHiddenByUser(6), sheet.isRowHiddenByUser(6)];
      sheet.showColumns(5, 2);
      sheet.showRows(6);
      const after = [sheet.isColumnHiddenByUser(6), sheet.isRowHiddenByUser(6)];
      const frozen = [sheet.getFrozenRows(), sheet.getFrozenColumns()];
      return [frozen, sheet.getColumnWidth(3), sheet.getRowHeight(4), before, after];
    });
    expect(found).toEqual([[1, 2], 155, 44, [true, true], [false, false]]);
  });
});

describe('Sheet.sort', () => {
  it('sorts below the frozen rows: numbers, then texts, empty cells last, formulas with their rows', () => {
    const sorted = inAddOn(() => {
      const sheet = SpreadsheetApp.getActiveSheet();
      sheet.setFrozenRows(1);
      sheet.getRange('A1:B5').setValues([
        ['名前', 'x'],
        ['b', '=ROW()'],
        ['', 2],
        [10, 3],
        ['a', 4],
      ]);
      sheet.getRange('C2:C5').setFormulas([['=B2*10'], ['=B3*10'], ['=B4*10'], ['=B5*10']]);
      sheet.sort(1);
      return [sheet.getRange('A1:A5').getValues(), sheet.getRange('B2:C5').getFormulas()];
    });
    expect(sorted).toEqual([
      [['名前'], [10], ['a'], ['b'], ['']],
      [
        ['', '=B2*10'],
        ['', '=B3*10'],
        ['=ROW()', '=B4*10'],
        ['', '=B5*10'],
      ],
    ]);
  });

  it('takes notes along', () => {
    const notes = inAddOn(() => {
      const sheet = SpreadsheetApp.getActiveSheet();
      const cells = sheet.getRange('A1:A3').setValues([[3], [1], [2]]);
      cells.setNotes([['three'], [''], ['two']]);
      sheet.sort(1);
      return cells.getNotes();
    });
    expect(notes).toEqual([[''], ['two'], ['three']]);
  });
});

describe('Sheet itself', () => {
  it('has a name, a place, a tab colour, grid lines, and can be hidden', () => {
    const found = inAddOn(() => {
      const spreadsheet = SpreadsheetApp.getActive();
      const sheet = spreadsheet.insertSheet('後');
      sheet.setName('活動').setTabColor('#FF0000').setHiddenGridlines(true).hideSheet();
      const hidden = sheet.isSheetHidden();
      sheet.showSheet();
      const look = [sheet.getTabColor(), sheet.hasHiddenGridlines(), hidden, sheet.isSheetHidden()];
      return [sheet.getName(), sheet.getIndex(), ...look, sheet.setTabColor(null).getTabColor()];
    });
    expect(found).toEqual(['活動', 2, '#ff0000', true, true, false, null]);
  });
});
