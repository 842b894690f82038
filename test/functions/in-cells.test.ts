import { openAddon } from '../addon/open-addon';

/** The add-on in a new spreadsheet, cells written as a person would, and their values read. */
function openCells(rows: readonly (readonly (string | number)[])[]) {
  const { host } = openAddon();
  const sheet = host.spreadsheet.getActiveSheet();
  sheet.getRange(1, 1, rows.length, rows[0]?.length ?? 1).setValues(rows.map((row) => [...row]));
  const values = (a1: string) => sheet.getRange(a1).getValues();
  return { host, sheet, values };
}

describe('custom functions in cells', () => {
  it('give a value for values, in any case of letters and inside other formulas', () => {
    const { values } = openCells([
      ['=GYAKUSAN_TRIALS(10,0.8,0.25)'],
      ['=gyakusan_trials(10,80%,25%)'],
      ['=IF(GYAKUSAN_TRIALS(10,0.8,0.25)>48,GYAKUSAN_REQUIRED(10,0.25)+1,0)'],
    ]);
    expect(values('A1:A3')).toEqual([[49], [49], [41]]);
  });

  it('spill over a range, blank where it is blank', () => {
    const { values } = openCells([
      [10, 0.25, '=GYAKUSAN_TRIALS(A1:A3,80%,B1:B3)', '=GYAKUSAN_INTERVAL(A1:A3,360)', ''],
      ['', 0.25, '', '', ''],
      [12, 1, '', '', ''],
    ]);
    expect(values('C1:C3')).toEqual([[49], [''], [12]]);
    expect(values('D2:E3')).toEqual([
      ['', ''],
      // 12 of 360: 1.9% to 5.7%
      [expect.closeTo(0.01916906, 8), expect.closeTo(0.05735179, 8)],
    ]);
  });

  it('read dates, dates as text, and serial numbers alike', () => {
    const { values } = openCells([
      ['2026/5/1', '2026/5/31', '=GYAKUSAN_BUSINESS_DAYS(A1,B1)'],
      ['', '', '=GYAKUSAN_BUSINESS_DAYS("2026-05-01",DATE(2026,5,31))'],
      ['', '', '=GYAKUSAN_BUSINESS_DAYS(A1*1,B1,DATE(2026,5,29))'],
    ]);
    expect(Object.prototype.toString.call(values('A1')[0]?.[0])).toBe('[object Date]');
    expect(values('C1:C3')).toEqual([[18], [18], [17]]);
  });

  it('are calculated again when a cell they read is edited', () => {
    const { sheet, values } = openCells([[10, '=GYAKUSAN_REQUIRED(A1,25%)']]);
    sheet.getRange('A1').setValue(20);
    expect(values('B1')).toEqual([[80]]);
    sheet.getRange('A1').clearContent();
    expect(values('B1')).toEqual([['']]);
  });

  it('show #ERROR! for what they refuse, and go on when it is mended', () => {
    const { sheet, values } = openCells([[80, '=GYAKUSAN_TRIALS(10,A1,25%)', '=GYAKUSAN_TRIALS(10)']]);
    expect(values('B1:C1')).toEqual([['#ERROR!', '#ERROR!']]);
    sheet.getRange('A1').setValue(0.8);
    expect(values('B1')).toEqual([[49]]);
  });

  it('are #NAME? where the add-on has none of that name', () => {
    const { values } = openCells([['=GYAKUSAN_NOTHING(1)', '=getOverview()', '=GYAKUSAN_TRIALS_(1)']]);
    expect(values('A1:C1')).toEqual([['#NAME?', '#NAME?', '#NAME?']]);
  });

  it('lay the landing out in one row', () => {
    const { values } = openCells([['=GYAKUSAN_LANDING(6,10,10,12)', '', '', '']]);
    expect(values('A1:D1')).toEqual([[12, 9, 17, expect.closeTo(0.558, 3)]]);
  });
});
