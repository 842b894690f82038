import { en } from './en';
import { ja } from './ja';

/** Every word people see, in one language. The Japanese catalogue is the measure: English has the same keys. */
export type Words = typeof ja;

export type Language = 'ja' | 'en';

const CATALOGUES: { readonly [L in Language]: Words } = { ja, en };

/** The catalogue of a language. */
export function wordsOf(language: Language): Words {
  return CATALOGUES[language];
}

/** The language for a locale such as `ja`, `ja_JP`, `en_US`: Japanese for Japanese, English for everybody else. */
export function languageOf(locale: string): Language {
  return locale.toLowerCase().startsWith('ja') ? 'ja' : 'en';
}
