import { type Language, wordsOf } from '../../src/core/words/index';
import { sheetWordsOf } from '../../src/core/words/sheets/index';

/** A catalogue's text with places for what is put in. */
type Text = string | ((...values: string[]) => string);

const HOLE = '\u0001';

function textsOf(part: unknown): readonly Text[] {
  if (typeof part === 'string' || typeof part === 'function') return [part as Text];
  return typeof part === 'object' && part !== null ? Object.values(part).flatMap(textsOf) : [];
}

/** A text as what it may look like once something is put in; null for one that would be anything. */
function patternOf(text: Text): string | null {
  let said: string;
  try {
    said = typeof text === 'string' ? text : text(...Array.from({ length: text.length }, () => HOLE));
  } catch {
    return null;
  }
  const kept = said.replaceAll(HOLE, '').replace(/[\s:：（）()「」"]/g, '');
  if (kept.length < 4) return null;
  return said
    .split(HOLE)
    .map((piece) => piece.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('[\\s\\S]*');
}

const known = new Map<Language, RegExp>();

/**
 * Whether a text is a sentence of the catalogue, the one for failures excepted: whoever reads it is told what to do. What
 * stands below its first line, such as rows one by one, may be anything the command found.
 */
export function isCatalogued(text: string, language: Language): boolean {
  let pattern = known.get(language);
  if (!pattern) {
    const { failed: _, ...messages } = wordsOf(language).messages;
    const texts = textsOf([{ ...wordsOf(language), messages }, sheetWordsOf(language)]);
    const patterns = texts.flatMap((one) => patternOf(one) ?? []);
    pattern = new RegExp(`^(${patterns.join('|')})(\\n[\\s\\S]*)?$`);
    known.set(language, pattern);
  }
  return pattern.test(text) && !isRaw(text);
}

/** Whether a text is, or carries, an exception of the language or of our own code: nothing a person can use. */
export const isRaw = (text: string): boolean =>
  /\b(Type|Range|Syntax|Reference)Error\b|Cannot read|is not (a function|iterable|defined)|undefined|\[object |\bat \S+:\d+:\d+|requires |NOT A NUMBER/.test(
    text,
  );

/** The sentence for a command that could not be finished, for whichever reason is put in. */
export const failedWith = (command: string, reason: string, language: Language): string =>
  wordsOf(language).messages.failed(command, reason);
