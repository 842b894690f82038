import fc from 'fast-check';
import { parseAmount } from '../../../src/core/import/parse-amount';
import { parseMinutes } from '../../../src/core/import/parse-minutes';
import { amountScale, minuteScale, plainHeader } from '../../../src/core/import/plain-header';

describe('parseAmount', () => {
  it.each([
    ['￥1,200,000', 1_200_000],
    ['¥1,200,000-', null],
    ['\\3,000', 3000],
    ['$125000', 125_000],
    ['US$1,200.50', 1200.5],
    ['1,200.50 USD', 1200.5],
    ['JPY 1200000', 1_200_000],
    ['１２０，０００円', 120_000],
    ['120万円', 1_200_000],
    ['1.2億', 120_000_000],
    ['1,200千円', 1_200_000],
    ['3百万円', 3_000_000],
    ['△500', -500],
    ['▲1,500円', -1500],
    ['¥-500', -500],
    ['-¥500', -500],
    ['(1,200)', -1200],
    ['1.234.567,89', 1_234_567.89],
    ['1.234,56', 1234.56],
    ['1回', 1],
    ['12件', 12],
    ['0', 0],
    ['-0', 0],
  ])('reads %j as %p', (text, amount) => expect(parseAmount(text)).toBe(amount));

  it.each([
    '',
    '十',
    'N/A',
    '1,2',
    '1,23,456',
    '12-3',
    '3/4',
    '50%',
    '1 2x',
    '=1+1',
    '+81-3',
    '1e5',
    'M',
    '円',
  ])('reads no amount in %j', (text) => expect(parseAmount(text)).toBeNull());

  it('reads every amount back as Japan, the States and full-width digits write it', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e12, max: 1e12 }), (n) => {
        for (const text of [`${n}`, n.toLocaleString('ja-JP'), `￥${n.toLocaleString('ja-JP')}`, `${n}円`]) {
          expect(parseAmount(text)).toBe(n);
        }
      }),
    );
  });
});

describe('parseMinutes', () => {
  it.each([
    ['5', 1, 5],
    ['5分', 1, 5],
    ['3分30秒', 1, 3.5],
    ['1時間5分', 1, 65],
    ['3:30', 1, 3.5],
    ['0:03:30', 1, 3.5],
    ['210', 1 / 60, 3.5],
    ['90秒', 1, 1.5],
    ['長い', 1, null],
  ])('reads %j, one being %p minutes, as %p', (text, unit, minutes) =>
    expect(parseMinutes(text, unit)).toBe(minutes),
  );
});

describe('amountScale', () => {
  it.each([
    ['金額（千円）', 1000],
    ['売上(百万円)', 1_000_000],
    ['金額【万円】', 10_000],
    ['金額(単位：千円)', 1000],
    ['金額（円）', 1],
    ['金額', 1],
    ['確度(%)', 1],
  ])('reads %s as times %p', (header, scale) => expect(amountScale(header)).toBe(scale));
});

describe('minuteScale', () => {
  it('knows seconds and milliseconds', () => {
    expect(
      ['通話（分）', '通話時間（秒）', 'Call Duration (in seconds)', 'hs_call_duration'].map(minuteScale),
    ).toEqual([...[1, 1 / 60, 1 / 60, 1 / 60000]]);
  });
});

describe('plainHeader', () => {
  it.each([
    ['架電数（件）', '架電数'],
    ['\uFEFF 架 電 数', '架電数'],
    ['【必須】Call_Count', 'callcount'],
    ['ＣＡＬＬ－count*', 'callcount'],
    ['商談 所有者', '商談所有者'],
    ['ｺｰﾙ数', 'コール数'],
  ])('makes %j %s', (header, plain) => expect(plainHeader(header)).toBe(plain));
});
