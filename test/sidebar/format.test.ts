import { wordsOf } from '../../src/core/index';
import {
  formatChosenRate,
  formatCount,
  formatDay,
  formatExact,
  formatExpected,
  formatGoal,
  formatMonth,
  formatPerDay,
  formatRate,
  formatShare,
} from '../../src/sidebar/format';

describe('formatRate and formatChosenRate', () => {
  it('gives a measured rate one decimal, and a chosen one no more than it has', () => {
    expect([formatRate(0.3), formatRate(12 / 360)]).toEqual(['30.0%', '3.3%']);
    expect([formatChosenRate(0.3), formatChosenRate(0.055)]).toEqual(['30%', '5.5%']);
  });
});

describe('formatCount, formatExpected, formatExact and formatPerDay', () => {
  it('groups thousands and is no finer than the number is known', () => {
    expect(formatCount(1200)).toBe('1,200');
    expect([formatExpected(4000 / 3), formatExpected(7.64)]).toEqual(['1,333', '7.6']);
    expect(formatExact(4000 / 3)).toBe('1,333.33');
    expect([formatPerDay(63.49), formatPerDay(2)]).toEqual(['63.5', '2.0']);
  });
  it('shows a dash where there is no number', () => {
    const shown = [
      formatCount(null),
      formatExpected(null),
      formatPerDay(null),
      formatRate(null),
      formatShare(null),
    ];
    expect(new Set(shown)).toEqual(new Set(['—']));
  });
});

describe('formatGoal', () => {
  it('puts the unit of the language behind the number', () => {
    expect(formatGoal('revenue', 3000000, wordsOf('ja'))).toBe('3,000,000円');
    expect(formatGoal('revenue', 3000000, wordsOf('en'))).toBe('3,000,000 yen');
    expect(formatGoal('won', 10, wordsOf('ja'))).toBe('10件');
  });
});

describe('formatDay and formatMonth', () => {
  it('writes days as people say them', () => {
    expect(formatDay('2026-04-15', 'ja')).toBe('4月15日(水)');
    expect(formatDay('2026-04-15', 'en')).toMatch(/^Wed,? 15 April$/);
    expect([formatMonth('2026-04', 'ja'), formatMonth('2026-04', 'en')]).toEqual(['2026年4月', 'April 2026']);
  });
});
