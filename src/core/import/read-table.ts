import type { Cell, Table, TableId } from '../tables/table';
import { TABLES } from '../tables/table';
import type { Language } from '../words/index';
import { columnProblems, isRepeatedHeader, tooManyCells } from './check-lines';
import { type DateOrderFinding, findDateOrder } from './date-order';
import type { FileLine, FileText } from './file-text';
import type { ImportProblem, ImportQuestion } from './import-problem';
import { derivedTargets, joinParts, type RowDraft } from './join-parts';
import { type Mapping, missingTargets } from './mapping';
import { type ColumnReader, columnReader } from './read-cell';
import type { DateOrder } from './read-moment';
import { atOnce, type Steps } from './steps';
import { type AnyColumn, isEmptyCell, PARTS, type Target, type TargetKind } from './targets';

/**
 * The rows of a file as rows of a table.
 *
 * - `columns`, `rows` – as on a sheet; only the columns the file fills
 * - `at` – in which line of the file each row begins
 * - `problems` – by line; a row that is left out is in `problems` and not in `rows`
 * - `questions` – what only a person can answer; until then days that may be two are kept as text
 */
export interface ReadingOf<T extends TableId> extends Table<T> {
  readonly table: T;
  readonly problems: readonly ImportProblem[];
  readonly questions: readonly ImportQuestion[];
}

/** The reading of a file of any table: where its `table` is `'deals'`, `dealsOf` takes it. */
export type TableReading = { [T in TableId]: ReadingOf<T> }[TableId];

/** What the rows are read for. */
export interface ReadingOptions {
  /** Language of the sheets: choices are written in its words. */
  readonly language: Language;
  /** Minutes by which the team's clock is ahead of UTC, for times with a zone; Japan's by default. */
  readonly utcOffset?: number;
}

/** What tells one row from the next; a row with none of it is left out. */
const KEYS: { readonly [T in TableId]: readonly Target[] } = {
  daily: ['day'],
  leads: ['id', 'company', 'phone', 'mail', 'person'],
  actions: ['when', 'lead', 'company'],
  deals: ['id', 'company', 'person', 'product'],
};

const JAPAN = 540;

/** So many lines are read between two steps. */
const STEP = 500;

/**
 * Reads the rows of a file by a mapping. A row is used whole or left out and told: a daily row needs a day that can be
 * read, any other row something that says which one it is, and every line as many cells as there are columns. A cell that
 * is none of what its column asks for is kept as the text it shows, and told.
 *
 * @example
 * const { mapping } = recogniseTable(file);
 * if (mapping) readTable(file, mapping, { language: 'ja' }).rows
 */
export const readTable = (file: FileText, mapping: Mapping, options: ReadingOptions): TableReading =>
  atOnce(readTableInSteps(file, mapping, options));

/** `readTable` in steps. */
export function* readTableInSteps(
  file: FileText,
  mapping: Mapping,
  options: ReadingOptions,
): Steps<TableReading> {
  const { table, headerLine, uses } = mapping;
  const { language, utcOffset = JAPAN } = options;
  const header = file.lines.find(({ line }) => line === headerLine) ?? null;
  const body = file.lines.filter(({ line }) => headerLine === null || line > headerLine);
  const headers = uses.map((_, i) => header?.cells[i]?.replace(/^\uFEFF/, '').trim() ?? '');

  const orders: (DateOrderFinding | null)[] = [];
  for (const [i, { target, order }] of uses.entries()) {
    orders.push(orderOf(target, table, order, body, i, utcOffset));
    yield 0;
  }
  const readers = uses.map(({ target, scale = 1 }, i): ColumnReader | null => {
    if (target === null) return null;
    const order = uses[i]?.order ?? orders[i]?.order ?? null;
    return columnReader({ table, target, kind: kindOf(table, target), order, scale, language, utcOffset });
  });
  const used = new Set(uses.flatMap(({ target }) => target ?? []));
  const filled = new Set([...used, ...derivedTargets(table, used)]);
  const columns = (Object.keys(TABLES[table]) as AnyColumn[]).filter((column) => filled.has(column));
  const missing = missingTargets(mapping);
  const questions: ImportQuestion[] = [
    ...missing.map((anyOf) => ({ ask: 'missing-column', anyOf }) as const),
    ...orderQuestions(orders, headers),
  ];

  const problems: ImportProblem[] = [
    ...file.badQuotes.map((line) => lineProblem('bad-quote', line, '')),
    ...columnProblems(table, header, headers, uses, body),
  ];
  const rows: Cell[][] = [];
  const at: number[] = [];
  for (const [i, line] of (missing.length > 0 ? [] : body).entries()) {
    if (i % STEP === 0) yield i / body.length;
    const unusable = lineTrouble(line, header, uses.length);
    if (unusable) {
      problems.push(unusable);
      continue;
    }
    const draft = readLine(line, readers);
    joinParts(table, draft, used, language);
    const told = rowProblems(table, line, draft, uses, headers);
    problems.push(...told);
    if (told.some(({ leftOut }) => leftOut)) continue;
    rows.push(columns.map((column) => draft.cells.get(column) ?? ''));
    at.push(line.line);
  }
  problems.sort((a, b) => a.line - b.line);
  return { table, columns, rows, at, problems, questions } as TableReading;
}

const kindOf = (table: TableId, target: Target): TargetKind =>
  (({ ...TABLES[table], ...PARTS[table] }) as { readonly [target: string]: TargetKind })[
    target
  ] as TargetKind;

const lineProblem = (what: ImportProblem['what'], line: number, value: string): ImportProblem => ({
  ...{ what, line, value },
  ...{ column: null, header: '', leftOut: true },
});

/** Why nothing of a line can be read; null when it can. */
function lineTrouble(line: FileLine, header: FileLine | null, columns: number): ImportProblem | null {
  if (isRepeatedHeader(line, header)) return lineProblem('repeated-header', line.line, '');
  const tooMany = tooManyCells(line, header, columns);
  return tooMany === null ? null : lineProblem('too-many-cells', line.line, `${tooMany}`);
}

/** What the values of a column of days say of their order; null for any other column. */
function orderOf(
  target: Target | null,
  table: TableId,
  told: DateOrder | undefined,
  body: readonly FileLine[],
  column: number,
  utcOffset: number,
): DateOrderFinding | null {
  if (target === null || told) return null;
  const kind = kindOf(table, target);
  if (kind !== 'day' && kind !== 'moment') return null;
  return findDateOrder(new Set(body.map(({ cells }) => cells[column] ?? '')), utcOffset);
}

function orderQuestions(
  orders: readonly (DateOrderFinding | null)[],
  headers: readonly string[],
): readonly ImportQuestion[] {
  const found = new Set(orders.flatMap((finding) => finding?.order ?? []));
  const likely = found.size === 1 ? ([...found][0] as DateOrder) : null;
  return orders.flatMap((finding, column): ImportQuestion[] => {
    if (!finding || finding.open.length === 0) return [];
    const { open, samples } = finding;
    return [
      {
        ...{ ask: 'date-order', column, header: headers[column] as string, samples, orders: open },
        likely: likely && open.includes(likely) ? likely : null,
      },
    ];
  });
}

function readLine({ cells }: FileLine, readers: readonly (ColumnReader | null)[]): RowDraft {
  const draft: RowDraft = { cells: new Map(), wrong: new Map() };
  readers.forEach((reader, i) => {
    if (!reader) return;
    const { cell, wrong } = reader.read(cells[i] ?? '');
    draft.cells.set(reader.target, cell);
    if (wrong) draft.wrong.set(reader.target, wrong);
  });
  return draft;
}

/** What is wrong in a row: that it has nothing to be known by, or cells that are kept as text. */
function rowProblems(
  table: TableId,
  { line, cells }: FileLine,
  draft: RowDraft,
  uses: Mapping['uses'],
  headers: readonly string[],
): readonly ImportProblem[] {
  const cellProblem = (target: Target, what: ImportProblem['what'], leftOut: boolean): ImportProblem => {
    const column = uses.findIndex((use) => use.target === target);
    const value = (cells[column] ?? '').trim();
    return { what, line, column, header: headers[column] ?? '', value, leftOut };
  };
  if (table === 'daily') {
    const wrong = isEmptyCell(draft.cells.get('day')) ? 'unreadable-day' : draft.wrong.get('day');
    if (wrong) return [cellProblem('day', wrong, true)];
  }
  if (KEYS[table].every((target) => isEmptyCell(draft.cells.get(target)))) {
    return [lineProblem('no-key', line, cells.find((cell) => cell.trim() !== '')?.trim() ?? '')];
  }
  return [...draft.wrong].map(([target, what]) => cellProblem(target, what, false));
}
