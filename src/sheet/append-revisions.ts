import { type Day, dayOf, type Month } from '../core/calendar/day';
import type { RevisedTarget } from '../core/plan/revised-targets';
import type { RevisionCause } from '../core/plan/target-record';
import { asText, serialOf } from './entries';
import { makeRoom } from './make-room';
import type { MarkedSheet } from './marks';
import { readForm } from './read-form';
import { runsOf } from './runs-of';

/** Why and when targets were revised. */
export interface RevisionNote {
  readonly day: Day;
  readonly month: Month;
  readonly cause: RevisionCause;
  readonly reason: string;
}

const SECONDS_PER_DAY = 86400;

/** The columns of the log, those that people fill in later included. */
const COLUMNS = ['day', 'month', 'kpi', 'from', 'to', 'cause', 'reason', 'measures', 'by'] as const;

/**
 * Adds a line for each revised target below the last one of 目標改定履歴, in the words of the sheet's own tables. Who agreed
 * and what is done about it is left for people to fill in.
 *
 * The sheet tells the first and the last revision of a target by their day. So that two of one day stay apart, a line's
 * day begins as many seconds after midnight as there are lines before it; nobody sees them.
 *
 * Where the last lines say the same already, a run was cut off before it wrote the targets themselves: they are not added
 * again.
 */
export function appendRevisions(
  marked: MarkedSheet,
  { day, month, cause, reason }: RevisionNote,
  targets: readonly RevisedTarget[],
): void {
  const form = readForm(marked);
  const header = form.rows.get('head.log');
  if (header === undefined || targets.length === 0) return;
  const places = COLUMNS.flatMap((id) => form.columns.get(id) ?? []);
  const lines = form
    .below('head.log')
    .map((line) => places.some((column) => (line[column - 1] ?? '') !== ''));
  const first = header + lines.lastIndexOf(true) + 2;
  const seconds = lines.filter(Boolean).length;
  makeRoom(marked.sheet, first, targets.length);

  const rows = targets.map(({ kpi, from, to }) => ({
    day: serialOf(dayOf(day)) + seconds / SECONDS_PER_DAY,
    month: serialOf(dayOf(`${month}-01`)),
    kpi: asText(String(form.cell(`current.${kpi}`, 'day'))),
    from,
    to,
    cause: asText(String(form.cell(`judgement.${cause}`, 'day'))),
    reason: asText(reason),
  }));
  const said = form.values.slice(first - 1 - rows.length, first - 1);
  const isSaid = (row: (typeof rows)[number], i: number): boolean =>
    (['from', 'to', 'reason'] as const).every(
      (id) => asText(`${said[i]?.[(form.columns.get(id) ?? 0) - 1]}`) === asText(`${row[id]}`),
    );
  if (rows.every(isSaid)) return;
  const written = (['day', 'month', 'kpi', 'from', 'to', 'cause', 'reason'] as const).flatMap((id) => {
    const column = form.columns.get(id);
    return column === undefined ? [] : [{ id, column }];
  });
  for (const run of runsOf(written, ({ column }) => column)) {
    const ids = Array.from({ length: run.count }, (_, i) =>
      written.find(({ column }) => column === run.first + i),
    );
    const values = rows.map((row) => ids.map((place) => (place ? row[place.id] : '')));
    marked.sheet.getRange(first, run.first, rows.length, run.count).setValues(values);
  }
}
