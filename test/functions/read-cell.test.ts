import { optionalCell, readDay, readFlag, readNumber } from '../../src/functions/read-cell';

describe('readNumber', () => {
  it.each([
    [0.3, 0.3],
    ['30%', 0.3],
    ['３０％', 0.3],
    [' 12.5 % ', 0.125],
    ['1', 1],
  ])('reads the rate %j as %d', (cell, rate) => {
    expect(readNumber('rate', cell, 'rate')).toBe(rate);
  });

  it.each([
    ['1,200', 1200],
    ['１２', 12],
    ['¥3,000', 3000],
    ['0', 0],
  ])('reads the amount %j as %d', (cell, amount) => {
    expect(readNumber('goal', cell, 'amount')).toBe(amount);
  });

  it.each(['abc', '-', '%', '#N/A', true, new Date(2026, 3, 1)])('takes %j for no number', (cell) => {
    expect(() => readNumber('goal', cell, 'amount')).toThrow(/^引数 goal .* \/ the argument goal must be/);
  });

  it.each([
    ['amount', -1, 'a number of 0 or more'],
    ['amount', Number.POSITIVE_INFINITY, 'a number of 0 or more'],
    ['amount', Number.NaN, 'a number of 0 or more'],
    ['count', 1.5, 'a whole number of 0 or more'],
    ['rate', 0, 'a rate above 0 and at most 1'],
    ['rate', 30, 'a rate above 0 and at most 1'],
    ['share', 1.01, 'a rate from 0 to 1'],
    ['confidence', 1, 'a probability between 0 and 1'],
    ['confidence', 0, 'a probability between 0 and 1'],
  ] as const)('says what a %s must be, and that it is not %d', (rule, cell, wanted) => {
    expect(() => readNumber('x', cell, rule)).toThrow(wanted);
    expect(() => readNumber('x', cell, rule)).toThrow(`not "${cell}"`);
  });
});

describe('readDay', () => {
  // 2026-04-01 is day 20544 since 1970-01-01, and the serial number 46113 = 20544 + 25569.
  it.each([
    new Date(2026, 3, 1),
    new Date(2026, 3, 1, 23, 59),
    46113,
    46113.75,
    '2026/4/1',
    '2026-04-01',
    '2026年4月1日',
  ])('reads %j as the first of April 2026', (cell) => {
    expect(readDay('from', cell)).toBe(20544);
  });

  it.each(['4/1/2026', '2026/2/30', 'abc', true, new Date(Number.NaN), 20260401, -1, 55154, '1969/12/31'])(
    'takes %j for no day',
    (cell) => {
      expect(() => readDay('from', cell)).toThrow('the argument from must be a date from 1970 to 2050');
    },
  );
});

describe('readFlag', () => {
  it('reads TRUE and FALSE, and 1 and 0 for them', () => {
    expect([true, 1, false, 0].map((cell) => readFlag('rounding', cell))).toEqual([true, true, false, false]);
  });

  it('takes nothing else', () => {
    expect(() => readFlag('rounding', 'yes')).toThrow('must be TRUE or FALSE, not "yes"');
  });
});

describe('optionalCell', () => {
  it('is undefined where nothing was given', () => {
    expect([undefined, '', [['']]].map((argument) => optionalCell('goal', argument))).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('takes no range', () => {
    expect(() => optionalCell('goal', [[1], [2]])).toThrow(
      'the argument goal must be a single value, not "a range"',
    );
  });
});
