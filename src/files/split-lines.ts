import Papa from 'papaparse';
import type { FileLine, FileText } from '../core/import/file-text';
import { atOnce, type Steps } from '../core/import/steps';
import { findDelimiter } from './find-delimiter';

/** The line by which some programs tell Excel the delimiter. */
const SEPARATOR_LINE = /^sep=([,;\t])[^\S\n]*(?:\n|$)/;

/** So many records are split between two steps. */
const STEP = 500;

/**
 * Splits comma-, tab- or semicolon-separated text into records. Quoted cells may hold delimiters and line breaks.
 * Blank lines are left out but counted, so every line number is the one an editor shows; so are columns at the end in
 * which no line has a value. A line with a quotation mark that is not closed is left out alone: whatever it would have
 * swallowed is read.
 *
 * @example splitLines('日付,メモ\n2026-04-01,"a\nb"\n2026-04-02,c').lines.map(({ line }) => line) // [1, 2, 4]
 */
export const splitLines = (text: string): FileText => atOnce(splitLinesInSteps(text));

/** `splitLines` in steps, after each of which it tells which share of the text is behind it. */
export function* splitLinesInSteps(text: string): Steps<FileText> {
  // One kind of line break, inside quoted cells too, makes the line number of a record the count of those before it.
  let rest = text.replace(/\r\n?/g, '\n');
  const told = SEPARATOR_LINE.exec(rest);
  if (told) rest = rest.slice(told[0].length);
  const whole = rest.length;
  const delimiter = told?.[1] ?? findDelimiter(rest);
  const lines: FileLine[] = [];
  const badQuotes: number[] = [];
  let line = told ? 2 : 1;
  while (rest !== '') {
    const begun = line;
    let bad: number | null = null;
    let end = rest.length;
    Papa.parse<string[]>(rest, {
      delimiter,
      newline: '\n',
      preview: STEP,
      // Its fast mode would split the whole rest at each step.
      fastMode: false,
      step({ data: cells, errors, meta }, parser) {
        if (errors.some(({ type }) => type === 'Quotes')) {
          bad = line;
          parser.abort();
          return;
        }
        if (valuesIn(cells) > 0) lines.push({ line, cells });
        line += cells.reduce((count, cell) => count + breaksIn(cell), 1);
        end = meta.cursor;
      },
    });
    if (bad === null) rest = rest.slice(end);
    else {
      badQuotes.push(bad);
      rest = afterLines(rest, bad - begun + 1);
      line = bad + 1;
    }
    yield 1 - rest.length / whole;
  }
  const width = lines.reduce((most, { cells }) => Math.max(most, valuesIn(cells)), 0);
  return { lines: lines.map((one) => ({ ...one, cells: one.cells.slice(0, width) })), badQuotes };
}

/** How many cells there are up to the last one with content. */
function valuesIn(cells: readonly string[]): number {
  let count = cells.length;
  while (count > 0 && cells[count - 1]?.trim() === '') count--;
  return count;
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
