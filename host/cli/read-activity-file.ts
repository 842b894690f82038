import { readFile } from 'node:fs/promises';
import { type ActivityRow, type FileLine, type Problem, readActivityRows, type Words } from '../../src/core';
import { decodeText } from '../../src/files/decode-text';
import { splitLines } from '../../src/files/split-lines';
import { UsageError } from './usage-error';
import type { CliWords } from './words';

/** What a file holds: every row that can be used, and what is to be mended in the others, each with its line. */
export interface ActivityFile {
  readonly rows: readonly ActivityRow[];
  readonly problems: readonly Problem[];
}

/**
 * Reads a file of daily rows as people export them: comma- or tab-separated, UTF-8 or Shift_JIS, headers in Japanese
 * or English.
 *
 * @param path the file to open
 * @param shown its name as the user gave it, for sentences about it
 * @throws {UsageError} when nothing of it can be used
 */
export async function readActivityFile(
  path: string,
  shown: string,
  words: Words,
  cliWords: CliWords,
): Promise<ActivityFile> {
  const text = decodeText(await readBytes(path, shown, cliWords));
  if (text === null) throw new UsageError(cliWords.notText(shown));
  const { lines, badQuotes } = splitLines(text);
  const columns = lines[0]?.cells.length ?? 0;
  const tooLong = (line: FileLine): boolean => valuesIn(line) > columns;
  const { rows, problems, refused } = readActivityRows(
    lines.filter((line) => !tooLong(line)),
    words,
  );
  if (refused) {
    const where = refused.where === words.problems.file ? null : refused.where;
    throw new UsageError(cliWords.refused(shown, where, refused.what, refused.fix));
  }
  const at = (line: number): string => words.problems.line(line);
  const ownProblems: readonly Problem[] = [
    ...badQuotes.map((line) => ({ where: at(line), what: cliWords.badQuote, fix: cliWords.badQuoteFix })),
    ...lines.filter(tooLong).map((long) => ({
      where: at(long.line),
      what: cliWords.tooManyCells(valuesIn(long), columns),
      fix: cliWords.tooManyCellsFix,
    })),
  ];
  const order = new Map([...lines.map(({ line }) => line), ...badQuotes].map((line) => [at(line), line]));
  const lineOf = ({ where }: Problem): number => order.get(where) ?? 0;
  return { rows, problems: [...problems, ...ownProblems].sort((a, b) => lineOf(a) - lineOf(b)) };
}

async function readBytes(path: string, shown: string, words: CliWords): Promise<Uint8Array> {
  try {
    return await readFile(path);
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    throw new UsageError(code === 'ENOENT' ? words.noFile(shown) : words.unreadableFile(shown, code));
  }
}

/**
 * Cells up to the last one with content. More than there are columns means that a comma inside a value has moved all
 * counts behind it by one: `1,200` without quotation marks must not be read as 1.
 */
function valuesIn({ cells }: FileLine): number {
  let count = cells.length;
  while (count > 0 && cells[count - 1]?.trim() === '') count--;
  return count;
}
