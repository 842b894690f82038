import type { Language } from '../../src/core';
import { en } from './words-en';
import { ja } from './words-ja';

/** What the command line itself says; words about the field come from the core's catalogue. */
export type CliWords = typeof ja;

const CATALOGUES: { readonly [L in Language]: CliWords } = { ja, en };

/** The command line's words in a language. */
export function cliWordsOf(language: Language): CliWords {
  return CATALOGUES[language];
}
