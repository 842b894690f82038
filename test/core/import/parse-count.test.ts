import fc from 'fast-check';
import { parseCount } from '../../../src/core/import/parse-count';

describe('parseCount', () => {
  it.each([
    ['12', 12],
    ['0', 0],
    ['007', 7],
    [' 12 ', 12],
    ['1,200', 1200],
    ['3,000,000', 3_000_000],
    ['１２', 12],
    ['１，２００', 1200],
    ['￥3,000,000', 3_000_000],
    ['¥3,000,000', 3_000_000],
    ['$1,000', 1000],
    ['3,000,000円', 3_000_000],
    ['12件', 12],
    ['３回', 3],
    ['5通', 5],
    ['-3', -3],
    ['+3', 3],
    ['2.5', 2.5],
    // Shift_JIS has one place for the yen sign and the backslash.
    ['\\3,000', 3000],
    ['＼3,000', 3000],
    ['\\3,000円', 3000],
    // Japanese accounts write losses with a triangle or in brackets.
    ['△5', -5],
    ['▲5', -5],
    ['▲3,000円', -3000],
    ['△￥3,000', -3000],
    ['(5)', -5],
    ['（5）', -5],
    ['(3,000円)', -3000],
    ['(¥3,000)', -3000],
    ['\u22125', -5],
    ['¥-5', -5],
  ])('reads %j as %d', (text, count) => expect(parseCount(text)).toBe(count));

  it.each(['', ' ', '\u3000', '-', '－'])('takes the empty %j for 0', (text) => {
    expect(parseCount(text)).toBe(0);
  });

  it.each([
    'x',
    '十二',
    '12人',
    '1.2.3',
    '--3',
    '3-',
    '1e3',
    '0x10',
    '約100',
    '10〜20',
    'NaN',
    'Infinity',
    '3万',
    '△',
    '()',
    '(5',
    '5)',
    '(5)3',
    '3件5',
    '(-5)',
    '△▲5',
  ])('finds no number in %j', (text) => expect(parseCount(text)).toBeNull());

  it('reads whole numbers back however they are grouped, widened or given a unit', () => {
    const widen = (text: string) =>
      text.replace(/[!-~]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0));
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e12 }), (count) => {
        const grouped = count.toLocaleString('en-US');
        for (const text of [
          `${count}`,
          grouped,
          widen(grouped),
          `￥${grouped}`,
          `${grouped}件`,
          ` ${count} `,
        ]) {
          expect(parseCount(text)).toBe(count);
        }
      }),
    );
  });
});
