import { countText } from '../story/figures';
import type { DigestFacts } from './digest-types';

/**
 * What digests say, as data: gaps are names of facts in braces, `'今月の受注数は{won}件です'`.
 *
 * - `subjects`, `lines` – sentences in their order; those are said whose every gap is known
 * - `set` – what is said when notifications are switched, by key
 */
export interface DigestWords {
  readonly subjects: readonly string[];
  readonly lines: readonly string[];
  readonly set: { readonly [key: string]: string };
}

/** A gap of a sentence. */
const GAP = /\{([\w-]+)\}/g;

/**
 * The sentences whose every gap is known, filled; numbers are grouped.
 *
 * @example sayFacts(['{won}件です', '{name}さん'], { won: 1200 }) is ['1,200件です']
 */
export const sayFacts = (sentences: readonly string[], facts: DigestFacts): readonly string[] =>
  sentences.flatMap((sentence) => {
    let isKnown = true;
    const said = sentence.replace(GAP, (_, gap: string) => {
      const fact = facts[gap] ?? null;
      isKnown = isKnown && fact !== null;
      return typeof fact === 'number' ? countText(fact) : String(fact);
    });
    return isKnown ? [said] : [];
  });

/**
 * A cell's note with lines of a day in it: those of earlier hours stay above them, those of earlier days go, and what
 * people wrote stays below.
 */
export function noteWith(before: string, day: string, lines: readonly string[]): string {
  const [ours = ''] = /^Gyakusan \d[\s\S]*?――――\n?/.exec(before) ?? [];
  const heading = `Gyakusan ${day}\n`;
  const said = ours.startsWith(heading) ? ours.replace(/――――\n?$/, '') : heading;
  return `${said}${lines.join('\n')}\n――――\n${before.slice(ours.length)}`;
}
