import { pageWordsOf } from '../../src/core/words/page-words';
import {
  chanceText,
  chosenRateText,
  dayText,
  exactText,
  goalText,
  monthText,
  orNone,
  perDayText,
  yenText,
} from '../../src/sidebar/parts/format';

describe('orNone', () => {
  it('shows a dash where there is no number', () => {
    expect([orNone(null, perDayText), orNone(0, perDayText)]).toEqual(['—', '0.0']);
  });
});

describe('exactText, chosenRateText and perDayText', () => {
  it('have as many decimals as they need, up to two', () => {
    expect([exactText(4000 / 3), exactText(400), exactText(63.5)]).toEqual(['1,333.33', '400', '63.5']);
    expect([chosenRateText(0.3), chosenRateText(0.055), chosenRateText(1)]).toEqual(['30%', '5.5%', '100%']);
  });
  it('give an amount a day one decimal, always', () => {
    expect([perDayText(63.49), perDayText(2)]).toEqual(['63.5', '2.0']);
  });
});

describe('chanceText', () => {
  it('says 0% and 100% only where it is certain', () => {
    const texts = [0, 0.0001, 0.564, 0.9999, 1].map((chance) => chanceText(chance, pageWordsOf('en')));
    expect(texts).toEqual(['0%', 'under 1%', '56%', '99%', '100%']);
  });
});

describe('goalText and yenText', () => {
  it('put the unit of the language behind the number', () => {
    expect(goalText('revenue', 3000000, pageWordsOf('ja'))).toBe('3,000,000円');
    expect(yenText(3000000, pageWordsOf('en'))).toBe('3,000,000 yen');
    expect([goalText('won', 10, pageWordsOf('ja')), goalText('won', 7.64, pageWordsOf('ja'))]).toEqual([
      '10件',
      '7.6件',
    ]);
  });
});

describe('dayText and monthText', () => {
  it('write days as people say them', () => {
    expect(dayText('2026-04-15', 'ja')).toBe('4月15日(水)');
    expect(dayText('2026-04-15', 'en')).toMatch(/^Wed,? 15 April$/);
    expect([monthText('2026-04', 'ja'), monthText('2026-04', 'en')]).toEqual(['2026年4月', 'April 2026']);
  });
});
