import { openEngine, openSheet } from './open-sheet';

describe('snapshot', () => {
  /** A workbook with one of everything a template makes. */
  function furnishedWorkbook() {
    const book = openSheet([
      ['担当', '件数', '=SORT(B2:B3,1,FALSE)', '=SUMIFS(B2:B,A2:A,"田中")', '=SUM(C1:C2)', '=SUM(件数)'],
      ['田中', 3],
      ['佐藤', 5],
    ]);
    const { engine, sheet } = book;
    engine.workbook.insertDefinedName('件数', "'シート1'!$B$2:$B$3");
    engine.workbook.setCustomMetadata({ template: 'calls' });
    sheet.getSheet().getColumnManager().getColumnOrCreate(1).custom = { field: 'count' };
    sheet.getSheet().getRowManager().getRowOrCreate(0).custom = { header: 1 };
    sheet.setFrozenRows(1).setColumnWidth(0, 200);
    sheet.getRange('B2:B3').setNumberFormat('#,##0').setBackground('#ffeeaa').setFontWeight('bold');
    sheet
      .getRange('A2:A9')
      .setDataValidation(engine.api.newDataValidation().requireValueInList(['田中', '佐藤']).build());
    const rule = sheet.newConditionalFormattingRule().whenNumberGreaterThan(4).setBackground('#00ff00');
    sheet.addConditionalFormattingRule(rule.setRanges([sheet.getRange('B2:B9').getRange()]).build());
    sheet
      .getRange('A1')
      .createOrUpdateNote({ id: 'note', row: 0, col: 0, note: '注', width: 100, height: 50, show: false });
    engine.workbook.insertSheet('集計').getRange('A1').setFormula("=SUM('シート1'!B2:B)");
    return book;
  }

  it('opens again as the same workbook', () => {
    // Univer notes an empty list for a sheet it has looked at and found without rules; a reopened one has none yet.
    const before = openEngine({ workbook: furnishedWorkbook().engine.snapshot() }).snapshot();
    const after = openEngine({ workbook: before }).snapshot();
    expect(after).toEqual(before);
    expect(after.resources?.map(({ data }) => data).join()).toMatch(/注/);
  });

  it('is plain JSON, and not touched by what is done with it', () => {
    const { engine, sheet } = furnishedWorkbook();
    const snapshot = engine.snapshot();
    expect(JSON.parse(JSON.stringify(snapshot))).toEqual(snapshot);
    const copy = JSON.stringify(snapshot);
    sheet.getRange('A1').setValue('変更');
    const reopened = openEngine({ workbook: snapshot });
    reopened.workbook.getSheets()[0]?.getRange('A2').setValue('変更');
    expect(JSON.stringify(snapshot)).toBe(copy);
  });

  it('gives the same values, spilled ones too, and goes on calculating', () => {
    const first = furnishedWorkbook();
    const engine = openEngine({ workbook: first.engine.snapshot() });
    const [sheet] = engine.workbook.getSheets();
    const second = openSheet([], engine, sheet);
    const values = [
      ['担当', '件数', 5, 3, 8, 8],
      ['田中', 3, 3, null, null, null],
      ['佐藤', 5, null, null, null, null],
    ];
    expect(first.read('A1:F3')).toEqual(values);
    expect(second.read('A1:F3')).toEqual(values);
    second.write(3, 0, [['田中', 10]]);
    second.write(2, 1, [[50]]);
    expect(second.read('C1:F1')).toEqual([[50, 13, 53, 53]]);
    expect(first.read('C1:F1')).toEqual([[5, 3, 8, 8]]);
  });

  it('holds what was just written, though nothing asked for its value', () => {
    const { engine, sheet } = openSheet([[1, '=A1+1']]);
    const cells = engine.snapshot().sheets[sheet.getSheetId()]?.cellData;
    expect(cells?.[0]?.[1]).toMatchObject({ f: '=A1+1', v: 2 });
  });
});
