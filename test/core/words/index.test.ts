import { languageOf, wordsOf } from '../../../src/core/words/index';

describe('wordsOf', () => {
  it('gives the catalogue of a language', () => {
    expect(wordsOf('ja').measures.calls).toBe('架電数');
    expect(wordsOf('en').measures.calls).toBe('Calls');
  });
});

describe('languageOf', () => {
  it.each(['ja', 'ja_JP', 'ja-JP', 'JA'])('is Japanese for %s', (locale) => {
    expect(languageOf(locale)).toBe('ja');
  });

  it.each(['en', 'en_US', 'en_GB', 'de', 'zh_TW', ''])('is English for %j', (locale) => {
    expect(languageOf(locale)).toBe('en');
  });
});
