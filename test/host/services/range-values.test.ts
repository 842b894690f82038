import { inAddOn, refusal } from './open-host';

describe('Range.setValues', () => {
  it('keeps numbers, booleans and texts, and makes null and undefined empty cells', () => {
    const values = inAddOn(() => {
      const range = SpreadsheetApp.getActiveSheet().getRange('A1:E1');
      return range.setValues([[1.5, true, '営業', null, undefined]]).getValues();
    });
    expect(values).toEqual([[1.5, true, '営業', '', '']]);
  });

  it('replaces what was there: values, formulas, everything but formats', () => {
    const found = inAddOn(() => {
      const range = SpreadsheetApp.getActiveSheet().getRange('A1:C1');
      range.setValues([[1, '=1+1', true]]).setBackground('#ff0000');
      range.setValues([['', 2, 'a']]);
      return [range.getValues(), range.getFormulas(), range.getBackgrounds()];
    });
    expect(found).toEqual([[['', 2, 'a']], [['', '', '']], [['#ff0000', '#ff0000', '#ff0000']]]);
  });

  it('reads texts as a person would type them', () => {
    const read = inAddOn(() => {
      const sheet = SpreadsheetApp.getActiveSheet();
      const typed = [
        '1,234',
        '12%',
        '￥1,200',
        '-3.5',
        '001',
        'TRUE',
        'false',
        '9:30',
        '=1+2',
        "'=1+2",
        "'001",
      ];
      const column = sheet.getRange(1, 1, typed.length, 1);
      column.setValues(typed.map((text) => [text]));
      return column
        .getDisplayValues()
        .map((line, i) => [typed[i], line[0], typeof column.getCell(i + 1, 1).getValue()]);
    });
    expect(read).toEqual([
      ['1,234', '1,234', 'number'],
      ['12%', '12%', 'number'],
      ['￥1,200', '¥1,200', 'number'],
      ['-3.5', '-3.5', 'number'],
      ['001', '1', 'number'],
      ['TRUE', 'TRUE', 'boolean'],
      ['false', 'FALSE', 'boolean'],
      ['9:30', '9:30', 'object'],
      ['=1+2', '3', 'number'],
      ["'=1+2", '=1+2', 'string'],
      ["'001", '001', 'string'],
    ]);
  });

  it('takes texts that look like dates for dates', () => {
    const shown = inAddOn(
      () => {
        const range = SpreadsheetApp.getActiveSheet().getRange('A1:F1');
        range.setValues([['2026-04-01', '2026/4/1', '4/1', '1-2', '2026年4月1日', '2026/02/30']]);
        const days = range.getValues()[0] ?? [];
        return days.map((day) =>
          typeof day === 'string' ? day : Utilities.formatDate(day, 'Asia/Tokyo', 'yyyy-MM-dd HH:mm'),
        );
      },
      { now: () => Date.UTC(2026, 10, 23) },
    );
    expect(shown).toEqual([
      '2026-04-01 00:00',
      '2026-04-01 00:00',
      '2026-04-01 00:00',
      '2026-01-02 00:00',
      '2026-04-01 00:00',
      '2026/02/30',
    ]);
  });

  it('leaves every text as it is under the number format @', () => {
    const values = inAddOn(() => {
      const range = SpreadsheetApp.getActiveSheet().getRange('A1:D1').setNumberFormat('@');
      return range.setValues([['=1+1', '2026-04-01', '001', "'a"]]).getValues();
    });
    expect(values).toEqual([['=1+1', '2026-04-01', '001', "'a"]]);
  });

  it('throws when the rows or columns are not those of the range, in the language of the person', () => {
    const rows = () =>
      SpreadsheetApp.getActiveSheet()
        .getRange('A1:B2')
        .setValues([[1, 2]]);
    const columns = () =>
      SpreadsheetApp.getActiveSheet()
        .getRange('A1:B1')
        .setValues([[1, 2, 3]]);
    expect(refusal(rows)).toBe('データの行数が範囲の行数と一致しません。データは 1 行、範囲は 2 行です。');
    expect(refusal(columns, { locale: 'en' })).toBe(
      'The number of columns in the data does not match the number of columns in the range. The data has 3 but the range has 2.',
    );
  });

  it('throws for anything but an array of arrays', () => {
    const flat = () =>
      SpreadsheetApp.getActiveSheet()
        .getRange('A1')
        .setValues([1] as never);
    expect(refusal(flat)).toBe(
      "The parameters (number[]) don't match the method signature for SpreadsheetApp.Range.setValues.",
    );
  });
});

describe('Range.getValues', () => {
  it('gives arrays and dates of the realm', () => {
    const kinds = inAddOn(() => {
      const range = SpreadsheetApp.getActiveSheet()
        .getRange('A1')
        .setValue(new Date(2026, 3, 1));
      const values = range.getValues();
      return [values.constructor === Array, values[0]?.constructor === Array, values[0]?.[0] instanceof Date];
    });
    expect(kinds).toEqual([true, true, true]);
  });

  it('gives a date back as the very moment it was written, in any time zone of the spreadsheet', () => {
    const moments = inAddOn(() => {
      const spreadsheet = SpreadsheetApp.getActive();
      const range = spreadsheet.getActiveSheet().getRange('A1:B1');
      return ['Asia/Tokyo', 'America/New_York', 'UTC'].map((zone) => {
        spreadsheet.setSpreadsheetTimeZone(zone);
        range.clear();
        range.setValues([[new Date('2026-04-01T00:00:00+09:00'), new Date('2026-07-01T12:34:56.789Z')]]);
        return (range.getValues()[0] ?? []).map((date) => date.toISOString());
      });
    });
    const both = ['2026-03-31T15:00:00.000Z', '2026-07-01T12:34:56.789Z'];
    expect(moments).toEqual([both, both, both]);
  });

  it('reads a day typed into a sheet as midnight of the spreadsheet, not of the script', () => {
    const text = inAddOn(() => {
      const spreadsheet = SpreadsheetApp.getActive();
      spreadsheet.setSpreadsheetTimeZone('America/New_York');
      return spreadsheet.getActiveSheet().getRange('A1').setValue('2026-07-01').getValue().toISOString();
    });
    expect(text).toBe('2026-07-01T04:00:00.000Z');
  });

  it('gives numbers under a number format as numbers and under a date format as dates', () => {
    const kinds = inAddOn(() => {
      const cell = SpreadsheetApp.getActiveSheet().getRange('A1').setValue(46113);
      return ['0.00', '#,##0"日"', 'yyyy/MM/dd', 'm"月"d"日"', '[h]:mm', '0%'].map(
        (format) => typeof cell.setNumberFormat(format).getValue(),
      );
    });
    expect(kinds).toEqual(['number', 'number', 'object', 'object', 'object', 'number']);
  });

  it('gives errors of formulas as their text', () => {
    const values = inAddOn(() => {
      const range = SpreadsheetApp.getActiveSheet().getRange('A1:C1');
      return range.setFormulas([['=1/0', '=NA()', '=VLOOKUP(1,E1:F2,2,FALSE)']]).getValues();
    });
    expect(values).toEqual([['#DIV/0!', '#N/A', '#N/A']]);
  });

  it('recalculates before it reads', () => {
    const value = inAddOn(() => {
      const sheet = SpreadsheetApp.getActiveSheet();
      sheet.getRange('A1:A3').setValues([[1], [2], [3]]);
      sheet.getRange('B1').setFormula('=SUM(A1:A)');
      const before = sheet.getRange('B1').getValue();
      sheet.getRange('A2').setValue(20);
      return [before, sheet.getRange('B1').getValue()];
    });
    expect(value).toEqual([6, 24]);
  });

  it('reads what an array formula spilled, and counts it in the last row', () => {
    const found = inAddOn(() => {
      const sheet = SpreadsheetApp.getActiveSheet();
      sheet.getRange('B2').setFormula('=SEQUENCE(3)');
      return [sheet.getRange('B2:B4').getValues(), sheet.getLastRow(), sheet.getLastColumn()];
    });
    expect(found).toEqual([[[1], [2], [3]], 4, 2]);
  });
});

describe('Range.setValue of a Date', () => {
  it('gives an unformatted cell the date format of the language, and leaves a format that is there', () => {
    const formats = inAddOn(() => {
      const sheet = SpreadsheetApp.getActiveSheet();
      sheet.getRange('C1').setNumberFormat('m/d');
      const range = sheet.getRange('A1:C1');
      range.setValues([[new Date(2026, 3, 1), new Date(2026, 3, 1, 9, 5), new Date(2026, 3, 1)]]);
      return [range.getNumberFormats(), range.getDisplayValues()];
    });
    expect(formats).toEqual([
      [['yyyy/MM/dd', 'yyyy/MM/dd H:mm:ss', 'm/d']],
      [['2026/04/01', '2026/04/01 9:05:00', '4/1']],
    ]);
  });
});

describe('Range.setFormulas', () => {
  it('takes formulas with or without = and clears cells given an empty text', () => {
    const found = inAddOn(() => {
      const range = SpreadsheetApp.getActiveSheet().getRange('A1:C1').setValue(9);
      range.setFormulas([['=1+1', 'SUM(1,2)', '']]);
      return [range.getFormulas(), range.getValues()];
    });
    expect(found).toEqual([[['=1+1', '=SUM(1,2)', '']], [[2, 3, '']]]);
  });
});

describe('Range.getDisplayValues', () => {
  it('shows values as a person sees them', () => {
    const shown = inAddOn(() => {
      const range = SpreadsheetApp.getActiveSheet().getRange('A1:E1');
      range.setValues([[1234.5, 0.256, 1 / 3, true, 46113]]);
      range.setNumberFormats([['#,##0.0', '0.0%', '', '', 'yyyy"年"m"月"d"日"']]);
      return range.getDisplayValues();
    });
    expect(shown).toEqual([['1,234.5', '25.6%', '0.3333333333', 'TRUE', '2026年4月1日']]);
  });
});
