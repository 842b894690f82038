import { GYAKUSAN_BUSINESS_DAYS } from '../../src/functions/gyakusan-business-days';

describe('GYAKUSAN_BUSINESS_DAYS', () => {
  it('counts 20 18 21 21 18 22 22 20 19 21 19 23 in the months of 2026', () => {
    const months = Array.from({ length: 12 }, (_, i) => i);
    const firsts = months.map((month) => [new Date(2026, month, 1)]);
    const lasts = months.map((month) => [new Date(2026, month + 1, 0)]);
    expect(GYAKUSAN_BUSINESS_DAYS(firsts, lasts).flat()).toEqual([
      20, 18, 21, 21, 18, 22, 22, 20, 19, 21, 19, 23,
    ]);
  });

  it('leaves out company holidays, once each, and ignores blank cells among them', () => {
    // 13 and 14 August 2026 are a Thursday and a Friday, the 15th a Saturday.
    const obon = [['2026/8/13'], [new Date(2026, 7, 14)], ['2026/8/15'], ['']];
    expect(GYAKUSAN_BUSINESS_DAYS('2026/8/1', '2026/8/31', obon)).toEqual([[18]]);
  });

  it('is 0 backwards and blank for a blank', () => {
    expect(GYAKUSAN_BUSINESS_DAYS([['2026/5/31'], ['']], '2026/5/1')).toEqual([[0], ['']]);
  });

  it('names the argument that is no date', () => {
    expect(() => GYAKUSAN_BUSINESS_DAYS('2026/5/1', 'five')).toThrow('the argument to must be a date');
    expect(() => GYAKUSAN_BUSINESS_DAYS('2026/5/1', '2026/5/2', 'five')).toThrow(
      'the argument days_off must be',
    );
  });
});
