import {
  type ActivityRow,
  activityRowsOf,
  type Cell,
  type ImportProblem,
  type Language,
  matchExisting,
  type Problem,
  planImport,
  repeatedProblems,
  type TableId,
  type TableReading,
  tellProblems,
} from '../../src/core';
import { dataWordsOf } from '../../src/core/words/data-words';
import type { InputFile } from './read-input';
import { cliWordsOf } from './words';

/** A list that rows are imported to one by one. */
export type InputTableId = Exclude<TableId, 'daily'>;

/** Rows for a list, by column. */
export interface InputTable {
  readonly table: InputTableId;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

/** Everything files hold: daily rows, rows of the other lists, and what is to be mended in them. */
export interface InputRows {
  readonly rows: readonly ActivityRow[];
  readonly tables: readonly InputTable[];
  readonly problems: readonly Problem[];
}

/** Puts files together: those of the same list into one, in which a row of a later file says what is new of one before. */
export function inputTables(files: readonly InputFile[], language: Language): InputRows {
  const words = dataWordsOf(language).importing;
  const rows: ActivityRow[] = [];
  const tables = new Map<InputTableId, InputTable>();
  const problems = files.flatMap(({ shown, reading, questions }): readonly Problem[] => {
    const told: readonly ImportProblem[] =
      reading.table === 'daily' ? addDaily(reading, rows) : addRows(reading, tables);
    const all = [...questions, ...tellProblems(told, words)];
    if (files.length === 1) return all;
    return all.map(({ where, ...rest }) => ({ where: cliWordsOf(language).whereIn(shown, where), ...rest }));
  });
  return { rows, tables: [...tables.values()], problems };
}

function addDaily(
  reading: Extract<TableReading, { readonly table: 'daily' }>,
  rows: ActivityRow[],
): readonly ImportProblem[] {
  const read = activityRowsOf(reading);
  for (const row of read.rows) rows.push(row);
  return read.problems;
}

function addRows(
  reading: Exclude<TableReading, { readonly table: 'daily' }>,
  tables: Map<InputTableId, InputTable>,
): readonly ImportProblem[] {
  const { table } = reading;
  const before = tables.get(table) ?? { table, columns: [], rows: [] };
  const columns = [...new Set([...before.columns, ...reading.columns])];
  const rows = before.rows.map((cells) => columns.map((_, i) => cells[i] ?? ''));
  const existing = { columns, rows, at: rows.map((_, i) => i) };
  const matches = matchExisting(table, reading, existing);
  const plan = planImport(table, reading, existing, matches, 'update');
  const placeOf = columns.map((column) => (plan.columns as readonly string[]).indexOf(column));
  for (const { row, to } of plan.changed) {
    rows[row] = columns.map((_, i) => to[placeOf[i] as number] ?? (rows[row]?.[i] as Cell));
  }
  const added = plan.appended.map((cells) => placeOf.map((place) => cells[place] ?? ''));
  tables.set(table, { table, columns, rows: [...rows, ...added] });
  return [...reading.problems, ...repeatedProblems(reading, matches)].sort((a, b) => a.line - b.line);
}
