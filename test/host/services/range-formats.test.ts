import { inAddOn, openHost, refusal } from './open-host';

describe('Range formats', () => {
  it('are what was set, for one value and for each cell', () => {
    const found = inAddOn(() => {
      const range = SpreadsheetApp.getActiveSheet().getRange('A1:B1');
      range
        .setBackgrounds([['#FFF', 'red']])
        .setFontColors([['#123456', null]])
        .setFontWeights([['bold', 'normal']]);
      range.setFontSize(14).setFontStyle('italic').setFontFamily('Noto Sans JP').setFontLine('underline');
      range.setHorizontalAlignments([['center', 'right']]).setVerticalAlignment('middle');
      range.setNumberFormats([['0.0%', '#,##0']]);
      range.setWrapStrategy(SpreadsheetApp.WrapStrategy.CLIP);
      return [
        [range.getBackgrounds()[0], range.getFontColors()[0], range.getFontWeights()[0]],
        [range.getFontSizes()[0], range.getFontStyle(), range.getFontFamily(), range.getFontLine()],
        [range.getHorizontalAlignments()[0], range.getVerticalAlignment(), range.getNumberFormats()[0]],
        [String(range.getWrapStrategy()), range.getWrap(), range.setWrap(true).getWrap()],
      ];
    });
    expect(found).toEqual([
      [
        ['#ffffff', '#ff0000'],
        ['#123456', '#000000'],
        ['bold', 'normal'],
      ],
      [[14, 14], 'italic', 'Noto Sans JP', 'underline'],
      [['center', 'right'], 'middle', ['0.0%', '#,##0']],
      ['CLIP', false, true],
    ]);
  });

  it('of a cell nobody formatted are those of a new sheet', () => {
    const found = inAddOn(() => {
      const cell = SpreadsheetApp.getActiveSheet().getRange('A1');
      return [
        [cell.getBackground(), cell.getFontWeight(), cell.getNumberFormat()],
        [cell.getFontFamily(), cell.getFontSize(), cell.getVerticalAlignment()],
      ];
    });
    expect(found).toEqual([
      ['#ffffff', 'normal', '0.###############'],
      ['Arial', 10, 'bottom'],
    ]);
  });

  it('are taken away by null and by clearFormat, which leaves values', () => {
    const found = inAddOn(() => {
      const cell = SpreadsheetApp.getActiveSheet().getRange('A1');
      cell.setValue(0.5).setBackground('#ff0000').setFontWeight('bold').setNumberFormat('0%');
      const one = [cell.setBackground(null).getBackground(), cell.getFontWeight()];
      cell.clearFormat();
      return [...one, cell.getFontWeight(), cell.getDisplayValue()];
    });
    expect(found).toEqual(['#ffffff', 'bold', 'normal', '0.5']);
  });

  it('refuse a colour and an alignment Sheets does not know', () => {
    expect(refusal(() => SpreadsheetApp.getActiveSheet().getRange('A1').setBackground('#12'))).toMatch(/#12/);
    const odd = () =>
      SpreadsheetApp.getActiveSheet()
        .getRange('A1')
        .setHorizontalAlignment('middle' as never);
    expect(refusal(odd)).toMatch(/middle/);
  });
});

describe('Range.setBorder', () => {
  it('draws the lines given true, removes those given false and leaves those given null', () => {
    const code = `function main() {
      var range = SpreadsheetApp.getActiveSheet().getRange('A1:B2');
      range.setBorder(true, true, true, true, false, true, '#ff0000', SpreadsheetApp.BorderStyle.DOTTED);
      range.setBorder(false, null, null, null, null, null);
    }`;
    const host = openHost(code);
    host.call('main');
    const cell = (row: number, column: number) =>
      host.engine.workbook.getActiveSheet().getRange(row, column).getCellStyleData()?.bd ?? {};
    expect(Object.keys(cell(0, 0)).sort()).toEqual(['b', 'l']);
    expect(Object.keys(cell(1, 1)).sort()).toEqual(['b', 'r', 't']);
    expect(cell(1, 1).b?.cl?.rgb).toBe('#ff0000');
  });
});

describe('Range.copyTo', () => {
  it('repeats the source over a larger target and moves relative references', () => {
    const found = inAddOn(() => {
      const sheet = SpreadsheetApp.getActiveSheet();
      sheet.getRange('A1:A3').setValues([[1], [2], [3]]);
      sheet.getRange('B1').setFormula('=A1*$A$2').setBackground('#ff0000').setNote('算');
      sheet.getRange('B1').copyTo(sheet.getRange('B2:B3'));
      const copies = sheet.getRange('B2:B3');
      return [copies.getFormulas(), copies.getValues(), copies.getBackgrounds(), copies.getNotes()];
    });
    expect(found).toEqual([
      [['=A2*$A$2'], ['=A3*$A$2']],
      [[4], [6]],
      [['#ff0000'], ['#ff0000']],
      [['算'], ['算']],
    ]);
  });

  it('copies values alone or formats alone when told so', () => {
    const found = inAddOn(() => {
      const sheet = SpreadsheetApp.getActiveSheet();
      const cell = sheet.getRange('A1').setFormula('=1+1').setBackground('#ff0000');
      cell.copyTo(sheet.getRange('B1'), SpreadsheetApp.CopyPasteType.PASTE_VALUES, false);
      cell.copyTo(sheet.getRange('C1'), { formatOnly: true });
      return [
        sheet.getRange('B1:C1').getFormulas(),
        sheet.getRange('B1:C1').getValues(),
        sheet.getRange('B1:C1').getBackgrounds(),
      ];
    });
    expect(found).toEqual([[['', '']], [[2, '']], [['#ffffff', '#ff0000']]]);
  });
});

describe('Range.merge', () => {
  it('joins cells until breakApart', () => {
    const found = inAddOn(() => {
      const range = SpreadsheetApp.getActiveSheet().getRange('B2:C3').merge();
      const merged = [range.isPartOfMerge(), range.getCell(2, 2).getMergedRanges()[0]?.getA1Notation()];
      return [...merged, range.breakApart().isPartOfMerge()];
    });
    expect(found).toEqual([true, 'B2:C3', false]);
  });
});

describe('Range notes', () => {
  it('are set, read, taken away, and follow inserted rows', () => {
    const found = inAddOn(() => {
      const sheet = SpreadsheetApp.getActiveSheet();
      sheet.getRange('A1:B1').setNotes([['日付', '']]);
      sheet.getRange('B2').setNote('件数');
      sheet.insertRowBefore(2);
      const notes = sheet.getRange('A1:B3').getNotes();
      return [notes, sheet.getRange('A1').clearNote().getNote()];
    });
    expect(found).toEqual([
      [
        ['日付', ''],
        ['', ''],
        ['', '件数'],
      ],
      '',
    ]);
  });
});
