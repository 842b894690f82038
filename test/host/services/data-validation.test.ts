import { inAddOn, openHost, refusal } from './open-host';

describe('SpreadsheetApp.newDataValidation', () => {
  it('makes rules that a cell gives back with their criteria, values and help', () => {
    const found = inAddOn(() => {
      const sheet = SpreadsheetApp.getActiveSheet();
      const day = new Date('2026-04-01T00:00:00+09:00');
      const make = () => SpreadsheetApp.newDataValidation();
      const rules = [
        make().requireValueInList(['電話', 'メール']).setAllowInvalid(false).setHelpText('選んでください'),
        make().requireValueInRange(sheet.getRange('E1:E5'), false),
        make().requireNumberGreaterThanOrEqualTo(0),
        make().requireNumberBetween(1, 12),
        make().requireDate(),
        make().requireDateOnOrAfter(day),
        make().requireFormulaSatisfied('=LEN(A7)<9'),
        make().requireCheckbox(),
      ];
      return rules.map((rule, i) => {
        const found = sheet
          .getRange(i + 1, 1)
          .setDataValidation(rule.build())
          .getDataValidation();
        const values = found?.getCriteriaValues().map((value) => {
          if (value instanceof Date) return value.toISOString();
          return typeof value === 'object' && !Array.isArray(value) ? value.getA1Notation() : value;
        });
        return [String(found?.getCriteriaType()), values, found?.getAllowInvalid(), found?.getHelpText()];
      });
    });
    expect(found).toEqual([
      ['VALUE_IN_LIST', [['電話', 'メール'], true], false, '選んでください'],
      ['VALUE_IN_RANGE', ['E1:E5', false], true, null],
      ['NUMBER_GREATER_THAN_OR_EQUAL_TO', [0], true, null],
      ['NUMBER_BETWEEN', [1, 12], true, null],
      ['DATE_IS_VALID_DATE', [], true, null],
      ['DATE_ON_OR_AFTER', ['2026-03-31T15:00:00.000Z'], true, null],
      ['CUSTOM_FORMULA', ['=LEN(A7)<9'], true, null],
      ['CHECKBOX', [], true, null],
    ]);
  });

  it('copies a rule into a builder without changing it', () => {
    const found = inAddOn(() => {
      const rule = SpreadsheetApp.newDataValidation().requireNumberEqualTo(1).build();
      const copy = rule.copy().setAllowInvalid(false).build();
      return [rule.getAllowInvalid(), copy.getAllowInvalid(), copy.getCriteriaValues()];
    });
    expect(found).toEqual([true, false, [1]]);
  });

  it('refuses what the engine cannot keep: a list item with a comma, and rules about texts', () => {
    const comma = () => SpreadsheetApp.newDataValidation().requireValueInList(['1,2']);
    const text = () => SpreadsheetApp.newDataValidation().requireTextContains('a');
    expect(refusal(comma)).toMatch(/not available in the local host$/);
    expect(refusal(text)).toBe(
      'DataValidationBuilder.requireTextContains is not available in the local host',
    );
  });
});

describe('Range.setDataValidation', () => {
  it('replaces the rules of its cells only, and null clears them', () => {
    const found = inAddOn(() => {
      const sheet = SpreadsheetApp.getActiveSheet();
      const number = SpreadsheetApp.newDataValidation().requireNumberEqualTo(1).build();
      const date = SpreadsheetApp.newDataValidation().requireDate().build();
      sheet.getRange('A1:A4').setDataValidation(number);
      sheet.getRange('A2').setDataValidation(date);
      sheet.getRange('A3').setDataValidation(null);
      return sheet
        .getRange('A1:A5')
        .getDataValidations()
        .map(([rule]) => rule && String(rule.getCriteriaType()));
    });
    expect(found).toEqual(['NUMBER_EQUAL_TO', 'DATE_IS_VALID_DATE', null, 'NUMBER_EQUAL_TO', null]);
  });

  it('follows inserted rows and columns and new names of sheets, with its formula or its list', () => {
    const found = inAddOn(() => {
      const spreadsheet = SpreadsheetApp.getActive();
      const sheet = spreadsheet.getActiveSheet();
      const settings = spreadsheet.insertSheet('設定 1');
      const make = () => SpreadsheetApp.newDataValidation();
      sheet
        .getRange('B2:B9')
        .setDataValidation(make().requireValueInRange(settings.getRange('A2:A5')).build());
      sheet.getRange('D2:D9').setDataValidation(make().requireFormulaSatisfied('=$C2>$A$1').build());
      settings.insertRowBefore(1).insertColumnBefore(1).insertRowAfter(4);
      sheet.insertRowBefore(1).insertColumnBefore(1);
      const list = sheet.getRange('C10').getDataValidation()?.getCriteriaValues()[0];
      const formula = sheet.getRange('E3').getDataValidation()?.getCriteriaValues()[0];
      settings.setName('新しい 設定');
      const again = sheet.getRange('C10').getDataValidation()?.getCriteriaValues()[0];
      return [
        again?.getSheet().getName(),
        list?.getA1Notation(),
        formula,
        sheet.getRange('C2').getDataValidation(),
      ];
    });
    expect(found).toEqual(['新しい 設定', 'B3:B7', '=$D3>$B$2', null]);
  });
});

describe('Range.setDataValidations', () => {
  it('sets a rule for each cell', () => {
    const found = inAddOn(() => {
      const range = SpreadsheetApp.getActiveSheet().getRange('A1:B2');
      const rule = SpreadsheetApp.newDataValidation().requireDate().build();
      range.setDataValidations([
        [rule, null],
        [rule, rule],
      ]);
      return range.getDataValidations().map((line) => line.map((each) => each !== null));
    });
    expect(found).toEqual([
      [true, false],
      [true, true],
    ]);
  });
});

describe('a checkbox given by a rule', () => {
  it('leaves blank cells blank, also where the rule is given anew to some of them', () => {
    const found = inAddOn(() => {
      const sheet = SpreadsheetApp.getActiveSheet();
      const give = (a1: string) =>
        sheet.getRange(a1).setDataValidation(SpreadsheetApp.newDataValidation().requireCheckbox().build());
      give('A1:A4');
      give('A2:A3');
      return sheet.getRange('A1:A4').getValues();
    });
    expect(found).toEqual([[''], [''], [''], ['']]);
  });
});

describe('Range.insertCheckboxes', () => {
  it('makes empty cells unchecked boxes', () => {
    const found = inAddOn(() => {
      const range = SpreadsheetApp.getActiveSheet().getRange('A1:A2');
      range.setValues([[true], ['']]);
      return [range.insertCheckboxes().getValues(), String(range.getDataValidation()?.getCriteriaType())];
    });
    expect(found).toEqual([[[true], [false]], 'CHECKBOX']);
  });
});

describe('a rule that rejects invalid data', () => {
  const write = (value: unknown, rule: string) => `function main() {
    var sheet = SpreadsheetApp.getActiveSheet();
    sheet.getRange('E1:E2').setValues([['電話'], [10]]);
    sheet.getRange('B2').setDataValidation(SpreadsheetApp.newDataValidation().${rule}.setAllowInvalid(false).build());
    try { sheet.getRange('A1:B2').setValues([[1, 2], [3, ${value}]]); } catch (e) { return [e.message, sheet.getRange('A1').getValue()]; }
  }`;
  const written = (value: unknown, rule: string) =>
    openHost(write(value, rule), { locale: 'en' }).call('main');

  it('refuses a write by a script as a whole', () => {
    const message = 'The data you entered in cell B2 violates the data validation rules set on this cell.';
    const refused: [string, string][] = [
      ["'訪問'", "requireValueInList(['電話'])"],
      ["'訪問'", "requireValueInRange(sheet.getRange('E1:E5'))"],
      ['-1', 'requireNumberGreaterThanOrEqualTo(0)'],
      ["'a'", 'requireNumberBetween(1, 2)'],
      ["'a'", 'requireDate()'],
      ['new Date(2026, 2, 31, 23)', 'requireDateOnOrAfter(new Date(2026, 3, 1))'],
      ["'x'", 'requireCheckbox()'],
    ];
    for (const [value, rule] of refused) expect(written(value, rule)).toEqual([message, '']);
  });

  it('takes what it allows, empty cells and formulas', () => {
    const taken: [string, string][] = [
      ["'電話'", "requireValueInList(['電話'])"],
      ['10', "requireValueInRange(sheet.getRange('E1:E5'))"],
      ["'1'", 'requireNumberBetween(1, 2)'],
      ["'2026/4/1'", 'requireDateOnOrAfter(new Date(2026, 3, 1))'],
      ['true', 'requireCheckbox()'],
      ["''", 'requireDate()'],
      ["'=1/0'", 'requireDate()'],
      ['5', "requireFormulaSatisfied('=B2<3')"],
    ];
    for (const [value, rule] of taken) expect(written(value, rule)).toBeUndefined();
  });
});
