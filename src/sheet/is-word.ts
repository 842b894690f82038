import { type Words, wordsOf } from '../core/words/index';

/**
 * Whether a cell holds a word, in whichever language the sheet was installed.
 *
 * @example isWord('Detailed', (words) => words.fields.chainLong) // true, on a Japanese sheet too
 */
export const isWord = (cell: unknown, wordIn: (words: Words) => string): boolean =>
  cell === wordIn(wordsOf('ja')) || cell === wordIn(wordsOf('en'));
