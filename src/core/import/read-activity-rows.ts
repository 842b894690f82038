import { type Day, formatDay } from '../calendar/day';
import { MEASURES, type Measures, noActivity } from '../kpi/measures';
import type { Problem } from '../problem';
import type { Words } from '../words/index';
import { type ActivityField, activityField } from './activity-headers';
import type { FileLine } from './file-text';
import { parseCount } from './parse-count';
import { parseDay } from './parse-day';

/** One row a rep reports: a day, who, where the leads came from, and what was counted. */
export interface ActivityRow {
  readonly day: Day;
  readonly member: string;
  readonly channel: string;
  readonly measures: Measures;
  readonly memo: string;
}

/**
 * What a file of daily rows holds.
 *
 * - `rows` – every row that can be used
 * - `problems` – every row that cannot, and every column that was left out
 * - `refused` – why nothing of the file can be used; null when it can
 */
export interface ActivityReading {
  readonly rows: readonly ActivityRow[];
  readonly problems: readonly Problem[];
  readonly refused: Problem | null;
}

/**
 * Reads a file of daily activity rows: first line headers in Japanese or English, then one row a line.
 *
 * A row is used whole or not at all: it is listed in `problems` when its day cannot be read or a count is no whole
 * number from 0 up. An empty count is 0. Repeated rows (same day, member and channel) add up.
 */
export function readActivityRows(lines: readonly FileLine[], words: Words): ActivityReading {
  const say = words.problems;
  const [head, ...body] = lines;
  if (!head) return refusal({ where: say.file, what: say.emptyFile, fix: say.needsHeader });

  const named = head.cells.map(activityField);
  const fields = named.map((field, i) => (named.indexOf(field) === i ? field : null));
  const missing = missingColumn(fields, say);
  if (missing) {
    const seen = head.cells.filter((cell) => cell.trim() !== '').join(', ');
    return refusal({ where: say.line(head.line), what: say.noColumn(missing, seen), fix: say.needsHeader });
  }

  const problems = [...columnProblems(head, body, fields, say)];
  const rows: ActivityRow[] = [];
  let unreadableDays = 0;
  for (const { line, cells } of body) {
    if (cells.every((cell) => cell.trim() === '')) continue;
    const row = readRow(cells, fields, words);
    if (!('what' in row)) {
      rows.push(row);
      continue;
    }
    if (row.day) unreadableDays++;
    problems.push({ where: say.line(line), what: row.what, fix: row.fix });
  }
  if (rows.length === 0 && unreadableDays > 0) {
    const first = problems.find(({ fix }) => fix === say.writeDay) as Problem;
    return { ...refusal({ ...first, what: say.noReadableDay(first.what) }), problems };
  }
  return { rows, problems, refused: null };
}

const refusal = (refused: Problem): ActivityReading => ({ rows: [], problems: [], refused });

/** Every column that was left out: one before it says the same, nobody knows its name, or it has none. */
function columnProblems(
  head: FileLine,
  body: readonly FileLine[],
  fields: readonly (ActivityField | null)[],
  say: Words['problems'],
): readonly Problem[] {
  const where = say.line(head.line);
  const headers = head.cells.map((cell) => cell.trim());
  const unnamed = firstUnnamedValues(headers, body);
  const width = Math.max(headers.length, ...[...unnamed.keys()].map((i) => i + 1));
  return Array.from({ length: width }, (_, i): readonly Problem[] => {
    const header = headers[i] ?? '';
    const value = unnamed.get(i);
    if (value !== undefined) return [{ where, what: say.unnamedColumn(i + 1, value), fix: say.nameColumn }];
    if (header === '' || (fields[i] ?? null) !== null) return [];
    return [
      activityField(header) === null
        ? { where, what: say.unknownColumn(header), fix: say.renameColumn }
        : { where, what: say.repeatedColumn(header), fix: say.keepOneColumn },
    ];
  }).flat();
}

/** The first value of each column that has values but no name, by its position; rows may be longer than the header. */
function firstUnnamedValues(
  headers: readonly string[],
  body: readonly FileLine[],
): ReadonlyMap<number, string> {
  const found = new Map<number, string>();
  for (const { cells } of body) {
    cells.forEach((cell, i) => {
      if ((headers[i] ?? '') === '' && !found.has(i) && cell.trim() !== '') found.set(i, cell.trim());
    });
  }
  return found;
}

/** The words for a column the file cannot do without, or null when it has them all. */
function missingColumn(fields: readonly (ActivityField | null)[], say: Words['problems']): string | null {
  if (!fields.includes('day')) return say.dayColumn;
  return MEASURES.some((measure) => fields.includes(measure)) ? null : say.countColumn;
}

type RowTrouble = { readonly day: boolean; readonly what: string; readonly fix: string };

function readRow(
  cells: readonly string[],
  fields: readonly (ActivityField | null)[],
  words: Words,
): ActivityRow | RowTrouble {
  const say = words.problems;
  const measures = noActivity();
  let day: number | null = null;
  let member = '';
  let channel = '';
  let memo = '';
  for (const [i, field] of fields.entries()) {
    const cell = cells[i] ?? '';
    if (field === null) continue;
    if (field === 'day') {
      day = parseDay(cell);
      if (day === null) return { day: true, what: say.unreadableDay(cell), fix: say.writeDay };
    } else if (field === 'member') member = cell.trim();
    else if (field === 'channel') channel = cell.trim();
    else if (field === 'memo') memo = cell.trim();
    else {
      const count = parseCount(cell);
      const name = words.measures[field];
      if (count === null) return { day: false, what: say.noNumber(name, cell), fix: say.writeNumber };
      if (count < 0) return { day: false, what: say.negative(name, cell), fix: say.writeNumber };
      if (field !== 'revenue' && !Number.isInteger(count)) {
        return { day: false, what: say.fraction(name, cell), fix: say.writeNumber };
      }
      measures[field] += count;
    }
  }
  return { day: formatDay(day as number), member, channel, measures, memo };
}
