import { openHost } from './open-host';

const CODE = `
function protect(warningOnly) {
  var sheet = SpreadsheetApp.getActiveSheet();
  sheet.getRange('A1:B2').protect().setDescription('見出し').setWarningOnly(warningOnly);
}
function protectSheet() {
  var sheet = SpreadsheetApp.getActiveSheet();
  sheet.protect().setUnprotectedRanges([sheet.getRange('C1:C9')]);
}
function write(a1) { SpreadsheetApp.getActiveSheet().getRange(a1).setValue(1); }
function insertRow() { SpreadsheetApp.getActiveSheet().insertRowBefore(1); }
function list(type) {
  return SpreadsheetApp.getActive().getProtections(SpreadsheetApp.ProtectionType[type]).map(function (each) {
    return [each.getRange().getA1Notation(), each.getDescription(), each.isWarningOnly(), each.canEdit(), String(each.getProtectionType())];
  });
}
function letIn(email) { SpreadsheetApp.getActive().getProtections(SpreadsheetApp.ProtectionType.RANGE)[0].addEditor(email); }
function removeAll() { SpreadsheetApp.getActiveSheet().getProtections(SpreadsheetApp.ProtectionType.RANGE).forEach(function (each) { each.remove(); }); }
`;

/** The spreadsheet of one person, opened again by another. */
function passedOn(prepare: (host: ReturnType<typeof openHost>) => void) {
  const lead = openHost(CODE, { user: 'lead@example.com' });
  prepare(lead);
  return openHost(CODE, { user: 'rep@example.com', snapshot: lead.snapshot(), locale: 'en' });
}

const REFUSED = /^You are trying to edit a protected cell or object/;

describe('Range.protect', () => {
  it('keeps others from writing to its cells, and only to those', () => {
    const rep = passedOn((lead) => lead.call('protect', false));
    expect(() => rep.call('write', 'B2')).toThrow(REFUSED);
    expect(() => rep.call('write', 'A1:D9')).toThrow(REFUSED);
    expect(() => rep.call('insertRow')).toThrow(REFUSED);
    rep.call('write', 'C3');
    expect(rep.spreadsheet.getActiveSheet().getRange('B2').getValue()).toBe('');
    expect(rep.spreadsheet.getActiveSheet().getRange('C3').getValue()).toBe(1);
  });

  it('lets the owner and its editors write', () => {
    const rep = passedOn((lead) => {
      lead.call('protect', false);
      lead.call('write', 'A1');
      lead.call('letIn', 'rep@example.com');
    });
    rep.call('write', 'B2');
    expect(rep.spreadsheet.getActiveSheet().getRange('B2').getValue()).toBe(1);
  });

  it('stops no script when it only warns', () => {
    const rep = passedOn((lead) => lead.call('protect', true));
    rep.call('write', 'A1');
    expect(rep.call('list', 'RANGE')).toEqual([['A1:B2', '見出し', true, true, 'RANGE']]);
  });

  it('follows its cells and can be removed', () => {
    const host = openHost(CODE);
    host.call('protect', false);
    host.call('insertRow');
    expect(host.call('list', 'RANGE')).toEqual([['A2:B3', '見出し', false, true, 'RANGE']]);
    host.call('removeAll');
    expect(host.call('list', 'RANGE')).toEqual([]);
  });
});

describe('Sheet.protect', () => {
  it('keeps others from everything but the ranges left open', () => {
    const rep = passedOn((lead) => lead.call('protectSheet'));
    expect(() => rep.call('write', 'D1')).toThrow(REFUSED);
    expect(() => rep.call('write', 'C9:C10')).toThrow(REFUSED);
    rep.call('write', 'C1:C9');
    expect(rep.call('list', 'SHEET')).toEqual([['A1:Z1000', '', false, false, 'SHEET']]);
  });
});
