import { openSheet } from './open-sheet';

/** 入力 with a number that formulas read, and 記録 that has no formula and is known for it. */
function twoSheets() {
  const typed = openSheet([[1], ['=A1*2']]);
  const { engine } = typed;
  const log = engine.workbook.insertSheet('記録');
  const written = openSheet([['田中', 3]], engine, log);
  typed.write(0, 0, [[5]]);
  return { engine, typed, written };
}

describe('sheets without a formula', () => {
  it('are not walked again for edits of other sheets', () => {
    const { typed, written } = twoSheets();
    const walked = jest.spyOn(written.sheet.getSheet(), 'getCellMatrix');
    typed.write(0, 0, [[6]]);
    typed.write(0, 0, [[7]]);
    expect(typed.read('A1:A2')).toEqual([[7], [14]]);
    expect(walked).not.toHaveBeenCalled();
  });

  type Sheets = ReturnType<typeof twoSheets>;
  const ways: [way: string, bring: (sheets: Sheets) => string | undefined][] = [
    ['by writing it', ({ written }) => void written.write(1, 0, [['=Sheet1!A1+1']])],
    [
      'by writing it among values',
      ({ written }) =>
        void written.write(1, 0, [
          ['=Sheet1!A1+1', 2, 'x'],
          [3, null, 4],
        ]),
    ],
    [
      'by inserting a row into which it is written',
      ({ written }) => {
        written.sheet.insertRowsBefore(0, 1);
        written.write(0, 0, [['=Sheet1!A1+1']]);
        written.sheet.insertRowsBefore(0, 1);
        return 'A2';
      },
    ],
  ];

  it.each(ways)('are calculated once a formula came: %s', (_, bring) => {
    const sheets = twoSheets();
    const { typed, written } = sheets;
    typed.sheet.setName('Sheet1');
    const cell = bring(sheets) ?? 'A2';
    expect(written.read(cell)).toEqual([[expect.any(Number)]]);
    typed.write(0, 0, [[10]]);
    expect(written.read(cell)).toEqual([[11]]);
  });
});
