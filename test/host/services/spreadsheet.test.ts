import { inAddOn, refusal } from './open-host';

describe('Spreadsheet.insertSheet', () => {
  it('inserts right of the open sheet or at an index, and opens it, with 1000 rows and 26 columns', () => {
    const found = inAddOn(() => {
      const spreadsheet = SpreadsheetApp.getActive();
      const sheet = spreadsheet.insertSheet('b');
      spreadsheet.insertSheet('a', 0);
      spreadsheet.insertSheet();
      const names = spreadsheet.getSheets().map((each) => each.getName());
      return [names, spreadsheet.getActiveSheet().getName(), sheet.getMaxRows(), sheet.getMaxColumns()];
    });
    expect(found).toEqual([['a', 'シート4', 'シート1', 'b'], 'シート4', 1000, 26]);
  });

  it('throws for a name in use, whatever its case, for none, and for over 100 letters', () => {
    const used = () => SpreadsheetApp.getActive().insertSheet('シート1');
    const cased = () => {
      SpreadsheetApp.getActive().insertSheet('Log');
      SpreadsheetApp.getActive().insertSheet('LOG');
    };
    const long = () => SpreadsheetApp.getActive().insertSheet('あ'.repeat(101));
    const renamed = () => SpreadsheetApp.getActive().insertSheet('b').setName('シート1');
    expect(refusal(used)).toBe(
      '「シート1」という名前のシートはすでに存在します。別の名前を入力してください。',
    );
    expect(refusal(cased, { locale: 'en' })).toBe(
      'A sheet with the name "LOG" already exists. Please enter another name.',
    );
    expect(refusal(long, { locale: 'en' })).toBe('A sheet name must have 1 to 100 characters.');
    expect(refusal(renamed)).toMatch(/すでに存在します/);
  });
});

describe('Spreadsheet.deleteSheet', () => {
  it('deletes a sheet but never the last one', () => {
    const left = inAddOn(() => {
      const spreadsheet = SpreadsheetApp.getActive();
      spreadsheet.deleteSheet(spreadsheet.insertSheet('b'));
      return spreadsheet.getSheets().length;
    });
    expect(left).toBe(1);
    const last = () => SpreadsheetApp.getActive().deleteSheet(SpreadsheetApp.getActiveSheet());
    expect(refusal(last, { locale: 'en' })).toBe("You can't remove all the sheets in a document.");
  });

  it('leaves a handle of the sheet that throws', () => {
    const gone = () => {
      const spreadsheet = SpreadsheetApp.getActive();
      const sheet = spreadsheet.insertSheet('b');
      spreadsheet.deleteSheet(sheet);
      sheet.getName();
    };
    expect(refusal(gone, { locale: 'en' })).toMatch(/^Sheet \d+ not found$/);
  });
});

describe('Spreadsheet.moveActiveSheet', () => {
  it('counts positions from 1', () => {
    const names = inAddOn(() => {
      const spreadsheet = SpreadsheetApp.getActive();
      spreadsheet.insertSheet('b');
      spreadsheet.insertSheet('c');
      spreadsheet.moveActiveSheet(1);
      return spreadsheet.getSheets().map((sheet) => sheet.getName());
    });
    expect(names).toEqual(['c', 'シート1', 'b']);
  });
});

describe('named ranges', () => {
  it('stand for their cells when rows are inserted and the sheet is renamed, in formulas too', () => {
    const found = inAddOn(() => {
      const spreadsheet = SpreadsheetApp.getActive();
      const sheet = spreadsheet.getActiveSheet();
      sheet.getRange('A1:A2').setValues([[1], [2]]);
      spreadsheet.setNamedRange('目標_月', sheet.getRange('A1:A2'));
      sheet.getRange('C9').setFormula('=SUM(目標_月)');
      sheet.insertRowsBefore(1, 3);
      sheet.setName('設定');
      const range = spreadsheet.getRangeByName('目標_月');
      return [range?.getA1Notation(), range?.getSheet().getName(), sheet.getRange('C12').getValue()];
    });
    expect(found).toEqual(['A4:A5', '設定', 3]);
  });

  it('are listed, renamed, moved and removed', () => {
    const found = inAddOn(() => {
      const spreadsheet = SpreadsheetApp.getActive();
      const sheet = spreadsheet.getActiveSheet();
      spreadsheet.setNamedRange('a', sheet.getRange('A1'));
      const [named] = spreadsheet.getNamedRanges();
      named?.setName('b').setRange(sheet.getRange('B2:C3'));
      const told = spreadsheet
        .getNamedRanges()
        .map((each) => [each.getName(), each.getRange().getA1Notation()]);
      spreadsheet.removeNamedRange('b');
      return [told, spreadsheet.getRangeByName('b'), spreadsheet.getNamedRanges().length];
    });
    expect(found).toEqual([[['b', 'B2:C3']], null, 0]);
  });

  it('cannot have the name of a cell', () => {
    const cell = () =>
      SpreadsheetApp.getActive().setNamedRange('A1', SpreadsheetApp.getActiveSheet().getRange('A1'));
    expect(refusal(cell)).toBe('名前付き範囲の名前が無効です: A1');
  });
});

describe('Spreadsheet', () => {
  it('knows its time zone and language and refuses a zone that does not exist', () => {
    const found = inAddOn(() => {
      const spreadsheet = SpreadsheetApp.getActive();
      return [spreadsheet.getSpreadsheetTimeZone(), spreadsheet.getSpreadsheetLocale()];
    });
    expect(found).toEqual(['Asia/Tokyo', 'ja_JP']);
    expect(refusal(() => SpreadsheetApp.getActive().setSpreadsheetTimeZone('Mars/Base'))).toMatch(/Mars/);
  });
});
