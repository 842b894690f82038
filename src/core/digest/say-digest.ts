import { countText } from '../story/figures';
import type { DigestLine, DigestLog } from './digest-types';

/** The sentences of digests by their keys, gaps in braces: `'今月の受注数は{done}件です'`. */
export type DigestWords = { readonly [key: string]: string };

/**
 * A line in words; numbers are grouped, what has no sentence says its key.
 *
 * @example sayDigest({ month: '{done}件' }, { key: 'month', gaps: { done: 1200 } }) is '1,200件'
 */
export function sayDigest(words: DigestWords, { key, gaps }: DigestLine): string {
  return (words[key] ?? key).replace(/\{(\w+)\}/g, (_, gap: string) => {
    const value = gaps[gap] ?? '';
    return typeof value === 'number' ? countText(value) : value;
  });
}

/** Ends our part of a note; what people wrote stands below it. */
const END = '――――';

/**
 * A cell's note with today's lines in it: those of earlier hours stay above them, those of earlier days go, and what
 * people wrote stays.
 *
 * @param heading the first line of today's part; one of ours always begins with `mark`
 */
export function noteWith(before: string, mark: string, heading: string, lines: readonly string[]): string {
  const end = before.startsWith(mark) ? before.indexOf(END) : -1;
  const theirs = end < 0 ? before : before.slice(end + END.length).replace(/^\n/, '');
  const ours = end >= 0 && before.startsWith(`${heading}\n`) ? before.slice(0, end) : `${heading}\n`;
  return `${ours}${lines.join('\n')}\n${END}${theirs === '' ? '' : `\n${theirs}`}`;
}

/** The log as it was kept; an empty one where nothing readable is. */
export function readDigestLog(text: string | null): DigestLog {
  try {
    const log: unknown = JSON.parse(text ?? '[]');
    return Array.isArray(log) ? log.filter((told) => typeof told?.name === 'string') : [];
  } catch {
    return [];
  }
}
