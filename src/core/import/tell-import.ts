import type { Problem } from '../problem';
import type { importJa } from '../words/sidebar/import-ja';
import type { ImportProblem, ImportProblemKind } from './import-problem';

/** The words of imports in a language. */
export type ImportWords = typeof importJa;

/** Problems of which one telling is enough for all lines that have the same value. */
const TOLD_ONCE: readonly ImportProblemKind[] = ['unknown-column', 'unknown-choice', 'unknown-product'];

/**
 * What is wrong in a file, in words, by line. A value that is no choice in many lines is told once, and so are all columns
 * that are not used.
 *
 * @example tellProblems(reading.problems, dataWordsOf('ja').importing)
 */
export function tellProblems(problems: readonly ImportProblem[], words: ImportWords): readonly Problem[] {
  const groups = new Map<string, ImportProblem[]>();
  problems.forEach((problem, i) => {
    const { what, column, value } = problem;
    const sameAs = what === 'unknown-column' ? what : `${what}\n${column}\n${value}`;
    const key = TOLD_ONCE.includes(what) ? sameAs : `${i}`;
    const group = groups.get(key);
    if (group) group.push(problem);
    else groups.set(key, [problem]);
  });
  return [...groups.values()].map((group) => tellGroup(group, words));
}

/** One problem in words, for the row it is in. */
export const tellProblem = (problem: ImportProblem, words: ImportWords): Problem =>
  tellGroup([problem], words);

function tellGroup(group: readonly ImportProblem[], words: ImportWords): Problem {
  const [first] = group as readonly [ImportProblem];
  const { line, what, leftOut } = first;
  const isColumn = what === 'unknown-column' || what === 'unnamed-column' || what === 'repeated-column';
  const more = isColumn ? 0 : group.length - 1;
  const fix = fixOf(first, words);
  return {
    where: more > 0 ? words.lines(line, more) : words.line(line),
    what: whatOf(group, words),
    fix: isColumn ? fix : leftOut ? words.leftOut(fix) : words.kept(fix),
  };
}

/** What a column is called: by its name in the file, else by its place. */
export const columnName = (header: string, column: number | null, words: ImportWords): string =>
  header !== '' ? header : words.columnAt((column ?? 0) + 1);

/** Names one behind the other. */
export const listed = (names: readonly string[], words: ImportWords): string =>
  names.length === 0 ? '' : names.reduce((before, next) => words.listed(before, next));

function whatOf(group: readonly ImportProblem[], words: ImportWords): string {
  const { what: say } = words;
  const [{ what, header, column, value }] = group as readonly [ImportProblem];
  const name = columnName(header, column, words);
  switch (what) {
    case 'unknown-column':
      return say.unknownColumn(
        listed(
          group.map((one) => one.header),
          words,
        ),
      );
    case 'unnamed-column':
      return say.unnamedColumn(name, value);
    case 'repeated-column':
      return say.repeatedColumn(name);
    case 'bad-quote':
      return say.badQuote;
    case 'too-many-cells':
      return say.tooManyCells(value);
    case 'repeated-header':
      return say.repeatedHeader;
    case 'repeated-row':
      return say.repeatedRow(words.line(Number(value)));
    case 'no-key':
      return say.noKey(value);
    case 'too-long':
      return say.tooLong;
    case 'unreadable-day':
      return value === '' ? say.noDay(name) : say.unreadableDay(name, value);
    case 'ambiguous-day':
      return say.ambiguousDay(name, value);
    case 'no-number':
      return say.noNumber(name, value);
    case 'negative':
      return say.negative(name, value);
    case 'fraction':
      return say.fraction(name, value);
    case 'unknown-choice':
      return say.unknownChoice(name, value);
    case 'no-check':
      return say.noCheck(name, value);
    case 'unknown-product':
      return say.unknownProduct(name, value);
  }
}

function fixOf({ what, proposed }: ImportProblem, { fix }: ImportWords): string {
  if (proposed !== undefined) return fix.proposed(proposed);
  switch (what) {
    case 'unknown-column':
      return fix.unknownColumn;
    case 'unnamed-column':
      return fix.unnamedColumn;
    case 'repeated-column':
      return fix.repeatedColumn;
    case 'bad-quote':
      return fix.badQuote;
    case 'too-many-cells':
      return fix.tooManyCells;
    case 'repeated-header':
      return fix.repeatedHeader;
    case 'repeated-row':
      return fix.repeatedRow;
    case 'no-key':
      return fix.noKey;
    case 'too-long':
      return fix.tooLong;
    case 'unreadable-day':
      return fix.day;
    case 'ambiguous-day':
      return fix.ambiguousDay;
    case 'no-number':
      return fix.number;
    case 'negative':
    case 'fraction':
      return fix.measure;
    case 'unknown-choice':
      return fix.choice;
    case 'no-check':
      return fix.check;
    case 'unknown-product':
      return fix.product;
  }
}
