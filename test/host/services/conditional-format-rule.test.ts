import { inAddOn, openHost, refusal } from './open-host';

describe('Sheet.setConditionalFormatRules', () => {
  it('keeps rules in order with their ranges, conditions and styles', () => {
    const found = inAddOn(() => {
      const sheet = SpreadsheetApp.getActiveSheet();
      const make = () => SpreadsheetApp.newConditionalFormatRule();
      sheet.setConditionalFormatRules([
        make()
          .whenFormulaSatisfied('=$B1<0')
          .setBackground('#F00')
          .setBold(true)
          .setRanges([sheet.getRange('A1:B9')])
          .build(),
        make()
          .whenNumberBetween(1, 3)
          .setFontColor('#00ff00')
          .setRanges([sheet.getRange('C1'), sheet.getRange('D1')])
          .build(),
        make()
          .whenTextContains('失注')
          .setStrikethrough(true)
          .setRanges([sheet.getRange('E1')])
          .build(),
        make()
          .whenCellEmpty()
          .setItalic(true)
          .setRanges([sheet.getRange('F1')])
          .build(),
        make()
          .whenDateBefore(new Date('2026-04-01T00:00:00+09:00'))
          .setUnderline(true)
          .setRanges([sheet.getRange('G1')])
          .build(),
        make()
          .whenDateEqualTo(SpreadsheetApp.RelativeDate.TODAY)
          .setBold(true)
          .setRanges([sheet.getRange('H1')])
          .build(),
        make()
          .whenDateBefore(SpreadsheetApp.RelativeDate.TODAY)
          .setBold(true)
          .setRanges([sheet.getRange('I1:I9')])
          .build(),
        make()
          .whenDateAfter(SpreadsheetApp.RelativeDate.TOMORROW)
          .setRanges([sheet.getRange('J1')])
          .setItalic(true)
          .build(),
      ]);
      return sheet.getConditionalFormatRules().map((rule) => {
        const condition = rule.getBooleanCondition();
        const values = condition
          ?.getCriteriaValues()
          .map((value) => (value instanceof Date ? value.toISOString() : value));
        const ranges = rule.getRanges().map((range) => range.getA1Notation());
        return [
          ranges,
          String(condition?.getCriteriaType()),
          values,
          condition?.getBackground(),
          condition?.getBold(),
        ];
      });
    });
    expect(found).toEqual([
      [['A1:B9'], 'CUSTOM_FORMULA', ['=$B1<0'], '#ff0000', true],
      [['C1', 'D1'], 'NUMBER_BETWEEN', [1, 3], null, null],
      [['E1'], 'TEXT_CONTAINS', ['失注'], null, null],
      [['F1'], 'CELL_EMPTY', [], null, null],
      [['G1'], 'DATE_BEFORE', ['2026-03-31T15:00:00.000Z'], null, null],
      [['H1'], 'DATE_EQUAL_TO', ['TODAY'], null, true],
      [['I1:I9'], 'DATE_BEFORE', ['TODAY'], null, true],
      [['J1'], 'DATE_AFTER', ['TOMORROW'], null, null],
    ]);
  });

  it('keeps colour scales', () => {
    const found = inAddOn(() => {
      const sheet = SpreadsheetApp.getActiveSheet();
      const rule = SpreadsheetApp.newConditionalFormatRule()
        .setGradientMinpoint('#ffffff')
        .setGradientMidpointWithValue('#ffff00', SpreadsheetApp.InterpolationType.NUMBER, '50')
        .setGradientMaxpointWithValue('#ff0000', SpreadsheetApp.InterpolationType.PERCENT, '90')
        .setRanges([sheet.getRange('A1:A9')])
        .build();
      sheet.setConditionalFormatRules([rule]);
      const scale = sheet.getConditionalFormatRules()[0]?.getGradientCondition();
      return [
        scale?.getMinColor(),
        scale?.getMinType(),
        scale?.getMidValue(),
        String(scale?.getMaxType()),
        scale?.getMaxValue(),
      ];
    });
    expect(found).toEqual(['#ffffff', null, '50', 'PERCENT', '90']);
  });

  it('lets the first rule win where two meet', () => {
    const code = `function main() {
      var sheet = SpreadsheetApp.getActiveSheet();
      sheet.getRange('A1').setValue(5);
      sheet.setConditionalFormatRules(['#ff0000', '#0000ff'].map(function (color) {
        return SpreadsheetApp.newConditionalFormatRule().whenNumberGreaterThan(1).setBackground(color).setRanges([sheet.getRange('A1')]).build();
      }));
      return sheet.getConditionalFormatRules().map(function (rule) { return rule.getBooleanCondition().getBackground(); });
    }`;
    expect(openHost(code).call('main')).toEqual(['#ff0000', '#0000ff']);
  });

  it('moves rules along with inserted rows, and clears them', () => {
    const found = inAddOn(() => {
      const sheet = SpreadsheetApp.getActiveSheet();
      const rule = SpreadsheetApp.newConditionalFormatRule()
        .whenFormulaSatisfied('=$B2>0')
        .setBold(true)
        .setRanges([sheet.getRange('A2:A9')])
        .build();
      sheet.setConditionalFormatRules([rule]);
      sheet.insertRowsBefore(1, 2);
      const [moved] = sheet.getConditionalFormatRules();
      const told = [
        moved?.getRanges()[0]?.getA1Notation(),
        moved?.getBooleanCondition()?.getCriteriaValues()[0],
      ];
      sheet.clearConditionalFormatRules();
      return [...told, sheet.getConditionalFormatRules().length];
    });
    expect(found).toEqual(['A4:A11', '=$B4>0', 0]);
  });

  it('refuses a rule without ranges or without a condition', () => {
    const none = () => SpreadsheetApp.newConditionalFormatRule().whenCellEmpty().build();
    const nothing = () =>
      SpreadsheetApp.newConditionalFormatRule()
        .setRanges([SpreadsheetApp.getActiveSheet().getRange('A1')])
        .build();
    expect(refusal(none)).toMatch(/must have ranges/);
    expect(refusal(nothing)).toMatch(/must have a condition/);
  });
});
