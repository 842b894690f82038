import Papa from 'papaparse';
import type { FileLine } from '../../src/core/import/read-activity-rows';

/**
 * What a delimited text holds.
 *
 * - `lines` – its records in order, each under the number of the line it begins on
 * - `badQuotes` – numbers of lines left out, because a quotation mark on them is not closed
 */
export interface SplitText {
  readonly lines: readonly FileLine[];
  readonly badQuotes: readonly number[];
}

/**
 * Splits comma-, tab- or semicolon-separated text into records. Quoted cells may hold delimiters and line breaks.
 * Blank lines are left out but counted, so every line number is the one an editor shows. A line with a quotation mark
 * that is not closed is left out alone: whatever it would have swallowed is read.
 *
 * @example splitLines('日付,メモ\n2026-04-01,"a\nb"\n2026-04-02,c').lines.map(({ line }) => line) // [1, 2, 4]
 */
export function splitLines(text: string): SplitText {
  // One kind of line break, inside quoted cells too, makes the line number of a record the count of those before it.
  let rest = text.replace(/\r\n?/g, '\n');
  const delimiter = delimiterOf(rest);
  const lines: FileLine[] = [];
  const badQuotes: number[] = [];
  let line = 1;
  while (rest !== '') {
    const begun = line;
    let bad: number | null = null;
    Papa.parse<string[]>(rest, {
      delimiter,
      newline: '\n',
      step({ data: cells, errors }, parser) {
        if (errors.some(({ type }) => type === 'Quotes')) {
          bad = line;
          parser.abort();
          return;
        }
        if (cells.some((cell) => cell.trim() !== '')) lines.push({ line, cells });
        line += cells.reduce((count, cell) => count + breaksIn(cell), 1);
      },
    });
    if (bad === null) break;
    badQuotes.push(bad);
    rest = afterLines(rest, bad - begun + 1);
    line = bad + 1;
  }
  return { lines, badQuotes };
}

/** Told by the header, the one line that has no amounts and no free text in it. */
function delimiterOf(text: string): string {
  const header = text.split('\n', 50).find((line) => line.trim() !== '') ?? '';
  if (header.includes('\t')) return '\t';
  return header.includes(';') && !header.includes(',') ? ';' : ',';
}

function breaksIn(cell: string): number {
  return cell.split('\n').length - 1;
}

/** The text behind its first `count` lines. */
function afterLines(text: string, count: number): string {
  let at = 0;
  for (let i = 0; i < count; i++) {
    const end = text.indexOf('\n', at);
    if (end < 0) return '';
    at = end + 1;
  }
  return text.slice(at);
}
