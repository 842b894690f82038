import { companyKey } from '../../../src/core/leads/company-key';

describe('companyKey', () => {
  it('is one for every way of writing a company', () => {
    const ways = [
      '株式会社ABC商事',
      'ABC商事株式会社',
      '(株)ＡＢＣ商事',
      '㈱ abc商事',
      'ABC商事（株）',
      'ABC 商事',
    ];
    expect(new Set(ways.map(companyKey))).toEqual(new Set(['abc商事']));
  });

  it('keeps companies apart, and a name that holds 株 in it', () => {
    expect(companyKey('ABC商会')).not.toBe(companyKey('ABC商事'));
    expect(companyKey('株のひろば')).toBe('株のひろば');
    expect(companyKey(' 株式会社 ')).toBe('');
  });
});
