import { readFile } from 'node:fs/promises';
import {
  columnName,
  type DateOrder,
  type ImportProblem,
  type ImportQuestion,
  type Language,
  listed,
  type Mapping,
  type Problem,
  type Recognition,
  readTable,
  recogniseTable,
  type TableReading,
  tellProblems,
} from '../../src/core';
import { dataWordsOf } from '../../src/core/words/data-words';
import { readFileText } from '../../src/files/read-file-text';
import { refusedFile } from './refused-file';
import { UsageError } from './usage-error';
import { type CliWords, cliWordsOf } from './words';

/** A file of rows, told by its headers. */
export interface InputFile {
  /** Its name as the user gave it. */
  readonly shown: string;
  readonly reading: TableReading;
  /** What is open about it, in words. */
  readonly questions: readonly Problem[];
}

/**
 * Reads a file of daily rows, leads, actions or deals as people export them, whatever its encoding, delimiter and names of
 * columns.
 *
 * @param path the file to open
 * @param shown its name as the user gave it, for sentences about it
 * @param dates the order of days that the file leaves open
 * @throws {UsageError} when nothing of it can be used
 */
export async function readInput(
  path: string,
  shown: string,
  language: Language,
  dates?: DateOrder,
): Promise<InputFile> {
  const words = cliWordsOf(language);
  const file = readFileText(await readBytes(path, shown, words));
  if (file === null) throw new UsageError(words.notText(shown));
  const recognition = recogniseTable(file);
  const { mapping } = recognition;
  if (mapping === null) throw refusedFile(shown, file, recognition, language);
  const first = readTable(file, mapping, { language });
  const answered = dates ? withDates(mapping, first.questions, dates) : mapping;
  const reading = answered === mapping ? first : readTable(file, answered, { language });
  const questions = reading.questions.flatMap((question) => told(question, recognition, language));
  if (reading.table === 'daily' && reading.rows.length === 0) {
    refuseWithoutDays(shown, reading.problems, questions, language);
  }
  return { shown, reading, questions };
}

async function readBytes(path: string, shown: string, words: CliWords): Promise<Uint8Array> {
  try {
    return await readFile(path);
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    throw new UsageError(code === 'ENOENT' ? words.noFile(shown) : words.unreadableFile(shown, code));
  }
}

/** The mapping with an answer for the columns that ask for it, where it is one of the orders they may be in. */
function withDates(mapping: Mapping, questions: readonly ImportQuestion[], order: DateOrder): Mapping {
  const asked = new Set(
    questions.flatMap((one) => (one.ask === 'date-order' && one.orders.includes(order) ? one.column : [])),
  );
  if (asked.size === 0) return mapping;
  return { ...mapping, uses: mapping.uses.map((use, i) => (asked.has(i) ? { ...use, order } : use)) };
}

function told(question: ImportQuestion, { headerLine }: Recognition, language: Language): readonly Problem[] {
  // A file that lacks a column is refused before.
  if (question.ask !== 'date-order') return [];
  const words = dataWordsOf(language).importing;
  const { header, column, samples, orders } = question;
  const names = orders.map((order) => words.orders[order]);
  return [
    {
      where: words.line(headerLine ?? 1),
      what: words.askOrder(columnName(header, column, words), samples[0] ?? '', listed(names, words)),
      fix: cliWordsOf(language).chooseDates(
        listed(
          orders.map((order) => `--dates ${order}`),
          words,
        ),
      ),
    },
  ];
}

/** Daily rows of which none has a day are no file of daily rows, or one whose days are to be asked. */
function refuseWithoutDays(
  shown: string,
  problems: readonly ImportProblem[],
  questions: readonly Problem[],
  language: Language,
): void {
  const { refused } = cliWordsOf(language);
  const [question] = questions;
  if (question) throw new UsageError(refused(shown, question.where, question.what, question.fix));
  const words = dataWordsOf(language).importing;
  const first = problems.find(({ what }) => what === 'unreadable-day');
  const [problem] = first ? tellProblems([first], words) : [];
  if (!problem) return;
  throw new UsageError(refused(shown, problem.where, words.noReadableDay(problem.what), words.fix.day));
}
