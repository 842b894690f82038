import { excelFormula } from '../../../../host/cli/xlsx/excel-formula';

describe('excelFormula', () => {
  it.each([
    ['=SUM(A2:A)', 'SUM(A2:A1048576)'],
    [
      '=SUMIFS(\'日次 入力\'!$D$2:$D,日次!$A$2:$A,">="&C7)',
      'SUMIFS(\'日次 入力\'!$D$2:$D$1048576,日次!$A$2:$A$1048576,">="&C7)',
    ],
    ['=COUNTA($G$5:$H)', 'COUNTA($G$5:$H$1048576)'],
    ['=SUM(A2:A10,B:B,2:3)', 'SUM(A2:A10,B:B,2:3)'],
    ['=IF(A1="B2:B","x","it\'s C3:C")', 'IF(A1="B2:B","x","it\'s C3:C")'],
    ["='A2:A'!B1+FOO1:A(2)", "'A2:A'!B1+FOO1:A(2)"],
    [
      '=MAXIFS(A:A,B:B,1)+IFS(A1,2)+SUMIFS(A:A,B:B,1)',
      '_xlfn.MAXIFS(A:A,B:B,1)+_xlfn.IFS(A1,2)+SUMIFS(A:A,B:B,1)',
    ],
    [
      '=NORM.S.INV(0.975)*BETA.DIST(A1,1,2,TRUE)+NETWORKDAYS.INTL(A1,B1,"0000011")+ERROR.TYPE(C1)',
      '_xlfn.NORM.S.INV(0.975)*_xlfn.BETA.DIST(A1,1,2,TRUE)+NETWORKDAYS.INTL(A1,B1,"0000011")+ERROR.TYPE(C1)',
    ],
  ])('turns %s into %s', (sheets, excel) => {
    expect(excelFormula(sheets)).toBe(excel);
  });

  it('turns a link to a sheet into one to its first cell, and leaves others as they are', () => {
    const names = new Map([['12', "Q1's 目標"]]);
    expect(excelFormula('=HYPERLINK("#gid=12","開く")', names)).toBe(`HYPERLINK("#'Q1''s 目標'!A1","開く")`);
    const other = 'HYPERLINK("#gid=13","開く")&HYPERLINK("https://example.com","x")';
    expect(excelFormula(`=${other}`, names)).toBe(other);
  });
});
