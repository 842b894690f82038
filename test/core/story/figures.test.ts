import fc from 'fast-check';
import {
  aboutText,
  countText,
  grouped,
  percentBelow,
  percentText,
  plannedText,
  signedText,
} from '../../../src/core/story/figures';

describe('grouped', () => {
  it('groups thousands', () => {
    expect([0, 999, 1000, 12_345, 1_234_567].map((value) => grouped(value))).toEqual([
      '0',
      '999',
      '1,000',
      '12,345',
      '1,234,567',
    ]);
  });

  it('rounds to the decimals asked for', () => {
    expect(grouped(1234.56, 1)).toBe('1,234.6');
    expect(grouped(1234.56)).toBe('1,235');
    expect(grouped(0.12345, 4)).toBe('0.1235');
  });

  it('has a minus sign, but none before a zero', () => {
    expect(grouped(-1234.5, 1)).toBe('−1,234.5');
    expect(grouped(-0.04, 1)).toBe('0.0');
    expect(grouped(-0.05, 1)).toBe('−0.1');
  });

  it('writes numbers as Intl does', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1_000_000_000 }), (value) => {
        expect(grouped(value)).toBe(new Intl.NumberFormat('ja-JP').format(value));
      }),
    );
  });
});

describe('countText', () => {
  it('shows a decimal only where there is one', () => {
    expect([1200, 52.5, 0, 3.04, 3.96].map(countText)).toEqual(['1,200', '52.5', '0', '3', '4']);
  });
});

describe('plannedText', () => {
  it('shows whole numbers from ten on, and a decimal where there is one below', () => {
    expect([1333.33, 400, 300.00000000000006, 19.8, 7.64, 6].map(plannedText)).toEqual([
      '1,333',
      '400',
      '300',
      '20',
      '7.6',
      '6',
    ]);
  });
});

describe('aboutText', () => {
  it('rounds up to the first two digits', () => {
    expect([1, 66, 99, 100, 101, 112, 7479, 7500, 123_456].map(aboutText)).toEqual([
      '1',
      '66',
      '99',
      '100',
      '110',
      '120',
      '7,500',
      '7,500',
      '130,000',
    ]);
  });
});

describe('signedText', () => {
  it('shows the sign of a difference, and none of no difference', () => {
    expect([3.6, -7.8, 0, 0.04, -0.04, 1234.5].map(signedText)).toEqual([
      '+3.6',
      '−7.8',
      '0.0',
      '0.0',
      '0.0',
      '+1,234.5',
    ]);
  });
});

describe('percentText', () => {
  it('shows a rate with one decimal, a share with as many as asked for', () => {
    expect([percentText(12 / 360), percentText(0.3), percentText(0.971, 0)]).toEqual([
      '3.3%',
      '30.0%',
      '97%',
    ]);
  });
});

describe('percentBelow', () => {
  it('never rounds up to what is not reached', () => {
    expect(percentBelow(0.9996)).toBe('99.9%');
    expect(percentBelow(0.9996, 0)).toBe('99%');
    expect(percentBelow(20 / 33)).toBe('60.6%');
  });

  it('keeps exact shares as they are', () => {
    expect([0.57, 0.29, 1, 0].map((share) => percentBelow(share, 0))).toEqual(['57%', '29%', '100%', '0%']);
    expect(percentBelow(0.289)).toBe('28.9%');
  });
});
