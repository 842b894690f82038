import { engineBundle } from '../engine-bundle';
import { openSheet, type Written } from './open-sheet';

const { meets, parseCriterion } = engineBundle;

describe('parseCriterion and meets', () => {
  it.each<[criterion: number | string | boolean | null, cell: Written, met: boolean]>([
    ['田中', '田中', true],
    ['tanaka', 'TANAKA', true],
    ['田中', '田中 一郎', false],
    ['田*', '田中', true],
    ['?中', '田中', true],
    ['?中', '山田中', false],
    ['*', '何でも', true],
    ['*', '', true],
    ['*', 5, false],
    ['*', null, false],
    ['<>*', 5, true],
    ['<>*', '文字', false],
    ['100~*', '100*', true],
    ['100~*', '1000', false],
    ['a~*b*', 'a*bc', true],
    ['本当~?', '本当?', true],
    ['a.c', 'abc', false],
    [5, 5, true],
    [5, '5', false],
    ['5', 5, true],
    ['5', '5', true],
    ['005', 5, true],
    ['005', '005', true],
    ['005', '5', false],
    ['=5', 5, true],
    ['10%', 0.1, true],
    ['>=1,000', 1000, true],
    ['2026-04-01', 46113, true],
    ['2026/4/1', 46113, true],
    ['2026年4月1日', 46113, true],
    ['>=2026-04-01', 46112, false],
    ['<2026-04-01', 46112, true],
    ['9:30', 9.5 / 24, true],
    ['>5', 5, false],
    ['>5', '6', false],
    ['>5', null, false],
    ['<5', null, false],
    ['>b', 'c', true],
    ['>b', 5, false],
    ['<>5', 5, false],
    ['<>5', null, true],
    ['<>x', 'X', false],
    ['<>x', '', true],
    ['', null, true],
    ['', '', true],
    ['', 0, false],
    ['=', null, true],
    ['=', '', false],
    ['<>', null, false],
    ['<>', '', true],
    ['<>', 0, true],
    [null, 0, true],
    [null, null, false],
    [true, true, true],
    [true, 1, false],
    [true, 'TRUE', false],
    ['true', true, true],
    ['TRUE', 'true', true],
    [1, true, false],
    ['<>TRUE', false, true],
  ])('%j and a cell with %j: %j', (criterion, cell, met) => {
    expect(meets(parseCriterion(criterion), cell)).toBe(met);
  });

  it('counts errors by their name', () => {
    expect(meets(parseCriterion('#N/A'), { error: '#N/A' })).toBe(true);
    expect(meets(parseCriterion('#N/A'), { error: '#REF!' })).toBe(false);
    expect(meets(parseCriterion('*'), { error: '#N/A' })).toBe(false);
  });
});

describe('COUNTIFS, SUMIFS and their kin', () => {
  const log = () =>
    openSheet([
      ['日', '担当', '種別', '件数'],
      [46113, '田中', '電話', 3],
      [46113, '佐藤', '電話', 5],
      [46114, '田中', 'メール', 7],
      [46115, '田中', '電話', null],
      [46115, null, '電話', '11'],
    ]);

  it.each([
    ['=COUNTIF(B2:B6,"田中")', 3],
    ['=COUNTIFS(B2:B6,"田中",C2:C6,"電話")', 2],
    ['=SUMIF(B2:B6,"田中",D2:D6)', 10],
    ['=SUMIF(D2:D6,">3")', 12],
    ['=SUMIFS(D2:D6,A2:A6,46113,B2:B6,"<>田中")', 5],
    ['=SUMIFS(D2:D6,A2:A6,">=2026-04-02",A2:A6,"<=2026-04-03")', 7],
    ['=AVERAGEIF(B2:B6,"田中",D2:D6)', 5],
    ['=AVERAGEIFS(D2:D6,C2:C6,"電話")', 4],
    ['=AVERAGEIFS(D2:D6,B2:B6,"鈴木")', '#DIV/0!'],
    ['=MAXIFS(D2:D6,B2:B6,"田中")', 7],
    ['=MINIFS(D2:D6,B2:B6,"田中")', 3],
    ['=MINIFS(D2:D6,B2:B6,"鈴木")', 0],
    ['=COUNTIFS(B2:B,"",A2:A,">0")', 1],
    ['=COUNTIF(A2:A,"")', 994],
    ['=COUNTIF(A2:A,"<>")', 5],
    ['=SUMIFS(D2:D,B2:B,B2)', 10],
    ['=SUMIFS(D2:D,B2:B,"")', 0],
    ['=COUNTIF(B2:B,B6)', 0],
  ])('%s is %j', (formula, value) => {
    expect(log().result(formula)).toBe(value);
  });

  it('says #VALUE! when ranges differ in size or shape', () => {
    expect(log().result('=SUMIFS(D2:D5,B2:B6,"田中")')).toBe('#VALUE!');
    expect(log().result('=COUNTIFS(A2:A6,">0",A2:C2,">0")')).toBe('#VALUE!');
    expect(log().result('=SUMIF(B2:B6,"田中",D2:D4)')).toBe('#VALUE!');
  });

  it('passes on an error among the cells to be summed, not one elsewhere', () => {
    const sheet = openSheet([
      ['田中', 1],
      ['佐藤', '=1/0'],
    ]);
    expect(sheet.result('=SUMIFS(B1:B2,A1:A2,"田中")')).toBe(1);
    expect(sheet.result('=SUMIFS(B1:B2,A1:A2,"佐藤")')).toBe('#DIV/0!');
    expect(sheet.result('=COUNTIF(B1:B2,">0")')).toBe(1);
  });

  it('gives one result for each criterion of an array', () => {
    expect(log().results('=ARRAYFORMULA(COUNTIF(B2:B6,B2:B4))', 'Z1:Z3')).toEqual([[3], [1], [3]]);
    expect(log().result('=SUMPRODUCT((B2:B5<>"")/COUNTIF(B2:B5,B2:B5))')).toBeCloseTo(2);
  });
});
