import { type Words, wordsOf } from '../core/words/index';

/** What custom functions say, in one language. */
export type FunctionWords = Words['functions'];

/**
 * What Sheets shows beside `#ERROR!` when an argument is not what it must be. In both languages, Japanese first: a custom
 * function is not told which one its reader speaks, and would have to ask a service for every cell.
 *
 * @param say the sentence, from the words of one language
 * @example argumentError((words) => words.missing('goal')).message is
 *   '引数 goal を指定してください / the argument goal is missing'
 */
export function argumentError(say: (words: FunctionWords) => string): Error {
  return new Error(`${say(wordsOf('ja').functions)} / ${say(wordsOf('en').functions)}`);
}
