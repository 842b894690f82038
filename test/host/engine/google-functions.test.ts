import { openSheet, type Seen } from './open-sheet';

const log = () =>
  openSheet([
    ['担当', '種別', '件数', '日'],
    ['田中', '電話', 3, 46115],
    ['佐藤', 'メール', 5, 46113],
    ['田中', '訪問', 7, 46114],
    ['鈴木', '電話', null, 46113],
  ]);

describe.each<[name: string, cases: readonly [formula: string, spill: string, value: Seen[][]][]]>([
  [
    'SORT',
    [
      ['=SORT(C2:C5)', 'Z1:Z4', [[3], [5], [7], [null]]],
      ['=SORT(C2:C5,1,FALSE)', 'Z1:Z4', [[7], [5], [3], [null]]],
      [
        '=SORT(A2:C5,4-3,TRUE,3,FALSE)',
        'Z1:AB4',
        [
          ['佐藤', 'メール', 5],
          ['田中', '訪問', 7],
          ['田中', '電話', 3],
          ['鈴木', '電話', null],
        ],
      ],
      ['=SORT(A2:A5,C2:C5,FALSE)', 'Z1:Z4', [['田中'], ['佐藤'], ['田中'], ['鈴木']]],
      ['=SORT(A2:A5,2,TRUE)', 'Z1', [['#VALUE!']]],
    ],
  ],
  [
    'FILTER',
    [
      ['=FILTER(C2:C5,A2:A5="田中")', 'Z1:Z3', [[3], [7], [null]]],
      ['=FILTER(C2:C5,A2:A5="田中",B2:B5="訪問")', 'Z1:Z2', [[7], [null]]],
      [
        '=FILTER(A1:C2,{TRUE,FALSE,TRUE})',
        'Z1:AA2',
        [
          ['担当', '件数'],
          ['田中', 3],
        ],
      ],
      ['=FILTER(C2:C5,A2:A5="高橋")', 'Z1', [['#N/A']]],
      ['=FILTER(C2:C5,A2:A4="田中")', 'Z1', [['#N/A']]],
      ['=FILTER(C2:C,C2:C<>"")', 'Z1:Z4', [[3], [5], [7], [null]]],
    ],
  ],
  [
    'SORTN',
    [
      [
        '=SORTN(A2:C5,1,0,3,FALSE)',
        'Z1:AB2',
        [
          ['田中', '訪問', 7],
          [null, null, null],
        ],
      ],
      ['=SORTN(D2:D5,1,1,1,TRUE)', 'Z1:Z3', [[46113], [46113], [null]]],
      ['=SORTN(D2:D5,2,2,1,TRUE)', 'Z1:Z3', [[46113], [46114], [null]]],
      ['=SORTN(D2:D5,2,3,1,TRUE)', 'Z1:Z4', [[46113], [46113], [46114], [null]]],
    ],
  ],
  [
    'FLATTEN, MAKEARRAY and ARRAYFORMULA',
    [
      ['=FLATTEN(A2:B3)', 'Z1:Z4', [['田中'], ['電話'], ['佐藤'], ['メール']]],
      [
        '=MAKEARRAY(2,3,LAMBDA(r,c,r*10+c))',
        'Z1:AB2',
        [
          [11, 12, 13],
          [21, 22, 23],
        ],
      ],
      ['=ARRAYFORMULA(C2:C4*2)', 'Z1:Z3', [[6], [10], [14]]],
    ],
  ],
  [
    'SPLIT',
    [
      ['=SPLIT("a,b;c",",;")', 'Z1:AB1', [['a', 'b', 'c']]],
      ['=SPLIT("a--b-c","--",FALSE)', 'Z1:AA1', [['a', 'b-c']]],
      ['=SPLIT("a,,b",",",TRUE,FALSE)', 'Z1:AB1', [['a', '', 'b']]],
      ['=SPLIT("10,2026/4/1,x",",")', 'Z1:AB1', [[10, 46113, 'x']]],
    ],
  ],
])('%s', (_, cases) => {
  it.each(cases)('%s', (formula, spill, value) => {
    expect(log().results(formula, spill)).toEqual(value);
  });
});

describe('functions with one result', () => {
  it.each([
    ['=COUNTUNIQUE(A2:A5)', 3],
    ['=COUNTUNIQUE(A2:A)', 3],
    ['=COUNTUNIQUE(1,"1",TRUE,1)', 3],
    ['=JOIN("、",A2:A4)', '田中、佐藤、田中'],
    ['=JOIN(",",1,TRUE,C5)', '1,TRUE,'],
    ['=EDATE(DATE(2026,1,31),1)', 46081],
    ['=EDATE(DATE(2024,2,29),-12)', 44985],
    ['=EDATE("2026/3/15",1)', 46127],
    ['=EDATE("来月",1)', '#VALUE!'],
    ['=HYPERLINK("https://example.com","手引き")', '手引き'],
    ['=HYPERLINK("https://example.com")', 'https://example.com'],
    ['=SPARKLINE(C2:C4)', '▁▅█'],
    ['=SPARKLINE(C2,{"charttype","bar";"max",6})', '█████░░░░░'],
    ['=JOIN(",",1/0)', '#DIV/0!'],
  ])('%s is %j', (formula, value) => {
    expect(log().result(formula)).toBe(value);
  });

  it('leaves the cells that were sorted as they are for every other formula', () => {
    const { read, write } = log();
    write(0, 5, [['=SORT(C2:C4,1,FALSE)', '=SUMPRODUCT((A2:A4="田中")*C2:C4)']]);
    expect(read('G1')).toEqual([[10]]);
  });

  it('passes dates on as dates', () => {
    const { engine, sheet } = log();
    sheet.getRange('D2:D5').setNumberFormat('yyyy/mm/dd');
    sheet.getRange('Z1').setFormula('=SORT(D2:D5)');
    engine.flush();
    expect(sheet.getRange('Z1').getDisplayValue()).toBe('2026/04/01');
  });
});

describe('functions of Univer that hold as they are', () => {
  it.each([
    ['=XLOOKUP("佐藤",A2:A5,C2:C5)', 5],
    ['=INDEX(C2:C5,MATCH("佐藤",A2:A5,0))', 5],
    ['=NETWORKDAYS(DATE(2026,4,1),DATE(2026,4,30))', 22],
    ['=WORKDAY(DATE(2026,4,1),3)', 46118],
    ['=EOMONTH(DATE(2026,4,1),0)', 46142],
    ['=IFERROR(1/0,"なし")', 'なし'],
    ['=LET(x,3,y,4,x*y)', 12],
    ['=SUM(MAP(C2:C4,LAMBDA(x,x*2)))', 30],
    ['=REGEXMATCH("a1","[0-9]")', true],
    ['=SUMPRODUCT((A2:A5="田中")*(C2:C5))', 10],
    ['=TEXT(0.256,"0.0%")', '25.6%'],
  ])('%s is %j', (formula, value) => {
    expect(log().result(formula)).toBe(value);
  });
});
