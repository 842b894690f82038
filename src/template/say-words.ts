import type { WordRef, WordsRef } from './types';

/** A template, or a part of one, with every word said: texts where words were named. */
export type Said<T> = T extends WordsRef
  ? readonly string[]
  : T extends WordRef
    ? string
    : T extends object
      ? { readonly [K in keyof T]: Said<T[K]> }
      : T;

/**
 * Says the words of a template in the language of a catalogue: `{ word: 'template.team' }` becomes `'チーム名'`, and
 * `[template.team]` in a formula becomes `"チーム名"`. References to cells stay as they are; where they stand is known
 * only on an installed spreadsheet. This is done when the add-on is built, so the script needs no words of sheets.
 */
export function sayWords<T>(part: T, words: object): Said<T> {
  return said(part, words) as Said<T>;
}

function said(part: unknown, words: object): unknown {
  if (Array.isArray(part)) return part.map((item) => said(item, words));
  if (typeof part !== 'object' || part === null) return part;
  if ('word' in part) return wordAt(words, part.word as string);
  if ('words' in part && typeof part.words === 'string') return wordsAt(words, part.words);
  return Object.fromEntries(
    Object.entries(part).map(([key, value]) => [
      key,
      key === 'formula' && typeof value === 'string' ? sayFormula(value, words) : said(value, words),
    ]),
  );
}

/** A formula with its words as strings: `=[units.yen]` is `="円"`. */
function sayFormula(formula: string, words: object): string {
  return formula.replace(/\[([a-zA-Z]+(?:\.[a-zA-Z0-9-]+)+)\]/g, (_, path: string) => {
    return `"${wordAt(words, path).replace(/"/g, '""')}"`;
  });
}

/** A word by its path: `wordAt(words, 'template.team')`. Throws when the catalogue has no such text. */
export function wordAt(words: object, path: string): string {
  const word = nodeAt(words, path);
  if (typeof word !== 'string')
    throw new Error(`wordAt requires a text of the catalogue, and "${path}" is none`);
  return word;
}

/** The texts of a list, or of a record in its order: `wordsAt(words, 'template.channelDefaults')`. */
function wordsAt(words: object, path: string): readonly string[] {
  const list = Object.values((nodeAt(words, path) ?? {}) as object);
  if (list.length === 0 || list.some((text) => typeof text !== 'string'))
    throw new Error(`wordsAt requires a list of texts in the catalogue, and "${path}" is none`);
  return list;
}

function nodeAt(words: object, path: string): unknown {
  let node: unknown = words;
  for (const part of path.split('.'))
    node = (node as { readonly [key: string]: unknown } | undefined)?.[part];
  return node;
}
