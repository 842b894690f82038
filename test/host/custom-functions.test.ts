import { openHost } from './services/open-host';

const documented = (code: string) => `/**\n * For formulas.\n * @customfunction\n */\n${code}`;

/** What a formula gives in cell J1 of a host with this one custom function. */
function resultOf(code: string, formula: string, rows: readonly (readonly unknown[])[] = [[1]]) {
  const host = openHost(documented(code));
  const sheet = host.spreadsheet.getActiveSheet();
  sheet.getRange(1, 1, rows.length, rows[0]?.length ?? 1).setValues(rows as unknown[][]);
  sheet.getRange('J1').setFormula(formula);
  return sheet.getRange('J1:L3').getValues();
}

describe('a custom function', () => {
  const kinds = `function KINDS() {
    return [].map.call(arguments, function kind(a) {
      if (Array.isArray(a)) return '[' + a.map(kind).join() + ']';
      return a instanceof Date ? a.getFullYear() + '-' + (a.getMonth() + 1) + '-' + a.getDate() : JSON.stringify(a);
    }).join(' ');
  }`;

  it('is given a single cell as its value, a range as rows, an empty cell as an empty text', () => {
    const rows = [
      [1, 'x'],
      [true, ''],
    ];
    expect(resultOf(kinds, '=KINDS(A1,A1:B2,B2,2+3,"y",#N/A)', rows)[0]?.[0]).toBe('#N/A');
    expect(resultOf(kinds, '=KINDS(A1,A1:B2,B2,2+3,"y")', rows)[0]?.[0]).toBe(
      '1 [[1,"x"],[true,""]] "" 5 "y"',
    );
  });

  it('is given a date where the cell is formatted as one, in the script’s time zone', () => {
    expect(resultOf(kinds, '=KINDS(A1,A1:B1,DATE(2026,5,31))', [['2026/5/1', 46143]])[0]?.[0]).toBe(
      '2026-5-1 [[2026-5-1,46143]] 2026-5-31',
    );
  });

  it('spills rows, a list as a column, null as nothing, a number that is none as #NUM!', () => {
    const make = 'function MAKE(what) { return eval(what); }';
    expect(resultOf(make, '=MAKE("[[1,null],[true,1/0]]")')).toEqual([
      [1, '', ''],
      [true, '#NUM!', ''],
      ['', '', ''],
    ]);
    expect(resultOf(make, '=MAKE("[1,2]")').map(([first]) => first)).toEqual([1, 2, '']);
    expect(resultOf(make, '=MAKE("new Date(2026,4,1)")')[0]?.[0]).toEqual(new Date('2026-04-30T15:00:00Z'));
  });

  it('may read the spreadsheet, and neither change it nor see who uses it', () => {
    const asks = (call: string) =>
      resultOf(`function ASK() { try { return ${call}; } catch (e) { return e.message; } }`, '=ASK()', [
        [7],
      ])[0]?.[0];
    expect(asks('SpreadsheetApp.getActiveSheet().getRange("A1").getValue()')).toBe(7);
    expect(asks('SpreadsheetApp.getActiveSheet().getRange("A2").setValue(1)')).toBe(
      'You do not have permission to call Range.setValue',
    );
    expect(asks('SpreadsheetApp.getUi()')).toBe('You do not have permission to call SpreadsheetApp.getUi');
    expect(asks('Session.getActiveUser()')).toBe('You do not have permission to call Session.getActiveUser');
    expect(asks('Utilities.formatString("%s", 1)')).toBe('1');
  });

  it('has no part in the execution that makes a formula calculate, its lock, calls and permission', () => {
    const host = openHost(`${documented(`function LOOK(x) {
        try { SpreadsheetApp.getActiveSheet().getRange("B1").setValue(x); } catch (e) { return e.message; }
      }`)}
      function main() {
        var lock = LockService.getDocumentLock(), sheet = SpreadsheetApp.getActiveSheet();
        lock.tryLock(1);
        sheet.getRange("A1").setFormula("=LOOK(1)");
        return [sheet.getRange("A1").getValue(), lock.hasLock()];
      }`);
    expect(host.call('main')).toEqual(['You do not have permission to call Range.setValue', true]);
    expect(host.serviceCalls().main).toEqual({ reads: 1, writes: 1, total: 2 });
  });

  it('leaves what it threw in the cell, until the cell shows something else', () => {
    const host = openHost(documented('function FAIL(x) { if (x > 1) throw new Error("困った"); return x; }'));
    const sheet = host.spreadsheet.getActiveSheet();
    sheet.getRange('A1:B1').setValues([[2, '=IF(A1=3,NA(),FAIL(A1))']]);
    const reason = () => {
      host.engine.flush();
      const cell = host.engine.workbook.getActiveSheet().getSheet().getCellRaw(0, 1);
      return cell?.custom?.[String(cell.v)];
    };
    expect(reason()).toBe('困った');
    sheet.getRange('A1').setValue(3);
    expect([sheet.getRange('B1').getValue(), reason()]).toEqual(['#N/A', undefined]);
  });

  it('works in a spreadsheet that is opened again, and follows edits there', () => {
    const code = documented('function DOUBLE(x) { return x * 2; }');
    const first = openHost(code);
    first.spreadsheet
      .getActiveSheet()
      .getRange('A1:B1')
      .setValues([[4, '=double(A1)']]);
    const again = openHost(code, { snapshot: first.snapshot() });
    const sheet = again.spreadsheet.getActiveSheet();
    expect(sheet.getRange('B1').getValue()).toBe(8);
    sheet.getRange('A1').setValue(5);
    expect(sheet.getRange('B1').getValue()).toBe(10);
  });

  it('is only what is documented as one', () => {
    const host = openHost('/** Not for formulas. */\nfunction PLAIN() { return 1; }');
    const cell = host.spreadsheet.getActiveSheet().getRange('A1');
    expect(cell.setFormula('=PLAIN()').getValue()).toBe('#NAME?');
  });
});
