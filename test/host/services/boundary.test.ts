import { inAddOn, openHost, refusal } from './open-host';

describe('an object of a service', () => {
  it('throws its own name and the member when a script asks for what is not there', () => {
    const missing = (code: string) => openHost(`function main() { ${code} }`);
    const range = 'SpreadsheetApp.getActiveSheet().getRange(1, 1)';
    expect(() => missing(`${range}.createFilter()`).call('main')).toThrow(
      'Range.createFilter is not available in the local host',
    );
    expect(() => missing('SpreadsheetApp.openById("x")').call('main')).toThrow(
      'SpreadsheetApp.openById is not available in the local host',
    );
    expect(() => missing('SpreadsheetApp.ProtectionType.SHEEET').call('main')).toThrow(
      'ProtectionType.SHEEET is not available in the local host',
    );
  });

  it("shows nothing of the host's own fields", () => {
    const grid = () => (SpreadsheetApp.getActiveSheet() as unknown as Record<string, unknown>).grid;
    const context = () => (SpreadsheetApp.getActive() as unknown as Record<string, unknown>).context;
    expect(refusal(grid)).toBe('Sheet.grid is not available in the local host');
    expect(refusal(context)).toBe('Spreadsheet.context is not available in the local host');
  });

  it('prints as its class and cannot be changed', () => {
    expect(inAddOn(() => [String(SpreadsheetApp.getActive()), `${SpreadsheetApp.getActiveSheet()}`])).toEqual(
      ['Spreadsheet', 'Sheet'],
    );
    const change = () => Object.assign(SpreadsheetApp.getActive(), { note: 1 });
    expect(refusal(change)).toBe('Spreadsheet.note cannot be set');
  });

  it('is not taken for one of another class', () => {
    const wrong = () =>
      SpreadsheetApp.getActive().setNamedRange('a', SpreadsheetApp.getActiveSheet() as never);
    expect(refusal(wrong)).toBe(
      "The parameters (String,Object) don't match the method signature for SpreadsheetApp.Spreadsheet.setNamedRange.",
    );
  });
});

describe('an enumeration value', () => {
  it('is compared by identity and printed by name', () => {
    const found = inAddOn(() => {
      const { ROWS, COLUMNS } = SpreadsheetApp.Dimension;
      return [
        ROWS === SpreadsheetApp.Dimension.ROWS,
        [ROWS].includes(COLUMNS as never),
        String(ROWS),
        JSON.stringify({ ROWS }),
      ];
    });
    expect(found).toEqual([true, false, 'ROWS', '{"ROWS":"ROWS"}']);
  });
});

describe('counting service calls', () => {
  const calls = (body: () => void) => {
    const host = openHost(`function main() { (${body})(); }`);
    host.call('main');
    return host.serviceCalls().main;
  };

  it('counts what fetches and what changes, and neither navigation nor builders', () => {
    const count = calls(() => {
      const spreadsheet = SpreadsheetApp.getActive();
      const sheet = spreadsheet.getActiveSheet();
      const range = sheet.getRange('A1:B2').offset(0, 0, 1, 1);
      range.getA1Notation();
      SpreadsheetApp.newDataValidation().requireDate().build();
      range.setValues([[1]]).getValues();
      sheet.getLastRow();
      spreadsheet.getSheets();
      spreadsheet.createDeveloperMetadataFinder().withKey('a').find();
      SpreadsheetApp.flush();
      PropertiesService.getDocumentProperties().getProperty('a');
    });
    expect(count).toEqual({ reads: 4, writes: 2, total: 6 });
  });

  it('counts a call once, however many others the host makes for it', () => {
    expect(calls(() => SpreadsheetApp.getActiveSheet().appendRow([1, 2, 3]))).toEqual({
      reads: 0,
      writes: 1,
      total: 1,
    });
    expect(calls(() => SpreadsheetApp.getActive().getLastRow())).toEqual({ reads: 1, writes: 0, total: 1 });
  });

  it('counts a call that fails', () => {
    const count = calls(() => {
      try {
        SpreadsheetApp.getActive().insertSheet('シート1');
      } catch {}
    });
    expect(count).toEqual({ reads: 0, writes: 1, total: 1 });
  });
});
