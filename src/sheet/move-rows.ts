import { type BatchName, onItsWay } from '../core/closing/batch-name';
import { guarded } from './entries';
import { makeRoom } from './make-room';
import { BATCH, contentOf, type Log, type LogRow, readBatches, rowsRange } from './open-log';
import { runsOf } from './runs-of';

/** Rows that stand in more runs than this are first brought together, so that the number of calls has a limit. */
const MOST_RUNS = 8;

/**
 * Copies rows below the last row of another log, with their notes and number formats, marked with a batch. Nothing
 * counts as copied before the last call, which writes all the values at once. Formulas become their values.
 */
export function copyRows(from: Log, rows: readonly LogRow[], to: Log, batch: BatchName): void {
  const [first] = rows;
  if (first === undefined) return;
  const last = rows[rows.length - 1] as LogRow;
  const source = rowsRange(from, first.row, last.row - first.row + 1);
  const formats = source.getNumberFormats();
  const notes = source.getNotes();

  const start = to.header + to.length + 1;
  makeRoom(to.sheet, start, rows.length);
  const places = to.names.map((name) => (name === '' ? -1 : from.names.indexOf(name)));
  const lay = <T>(cellAt: (row: LogRow, place: number) => T | undefined, none: T): T[][] =>
    rows.map((row) => places.map((place) => (place < 0 ? none : (cellAt(row, place) ?? none))));
  const target = rowsRange(to, start, rows.length);
  // In a cell of plain-text format the guard of a text would be shown; without one it is never seen.
  target.setNumberFormats(
    lay((row, place) => formats[row.row - first.row]?.[place], 'General').map((line) =>
      line.map((format) => (format === '@' ? 'General' : format)),
    ),
  );
  target.setNotes(lay((row, place) => notes[row.row - first.row]?.[place], ''));
  const mark = to.names.indexOf(BATCH);
  const values = lay<unknown>((row, place) => row.cells[place], '');
  target.setValues(values.map((line) => line.map((cell, i) => guarded(i === mark ? batch : cell))));
}

/** Those of `rows` that have an equal among `copies`, each copy standing for one row. */
export function rowsCopied(
  from: Log,
  rows: readonly LogRow[],
  to: Log,
  copies: readonly LogRow[],
): readonly LogRow[] {
  const left = new Map<string, number>();
  for (const copy of copies) {
    const content = contentOf(to, copy, from);
    left.set(content, (left.get(content) ?? 0) + 1);
  }
  return rows.filter((row) => {
    const content = contentOf(from, row, to);
    const count = left.get(content) ?? 0;
    left.set(content, count - 1);
    return count > 0;
  });
}

/**
 * Removes rows and gives the sheet as many empty ones at its end. Rows are deleted, so that all others keep their notes,
 * colours and order. Rows scattered over many runs are first sorted to the top by their batch, which takes notes and
 * colours along too; the others keep their order, but where the batches of other rows are kept, these follow first.
 */
export function removeRows(
  log: Log,
  rows: readonly LogRow[],
  batch: BatchName,
  others: 'keep-batches' | 'forget-batches',
): void {
  if (rows.length === 0) return;
  const { sheet, header } = log;
  sheet.insertRowsAfter(sheet.getMaxRows(), rows.length);
  const places = rows.map(({ row }) => row);
  const runCount = places.filter((row, i) => row - 1 !== places[i - 1]).length;
  const isGathered = runCount > MOST_RUNS;
  if (isGathered) gather(log, new Set(places), onItsWay(batch), others);
  const runs = isGathered ? [{ first: header + 1, count: rows.length }] : runsOf(places, (row) => row);
  for (const { first, count } of [...runs].reverse()) sheet.deleteRows(first, count);
}

function gather(
  log: Log,
  places: ReadonlySet<number>,
  mark: string,
  others: 'keep-batches' | 'forget-batches',
) {
  const { sheet, header, length, names } = log;
  const column = names.indexOf(BATCH) + 1;
  const batches = readBatches(log).map((batch, i) => {
    if (places.has(header + 1 + i)) return [`'${mark}`];
    return [others === 'keep-batches' ? guarded(batch) : ''];
  });
  sheet.getRange(header + 1, column, length, 1).setValues(batches);
  rowsRange(log, header + 1, length).sort({ column, ascending: true });
  // Rows are about to be deleted by where they stand now: that is looked at, not trusted.
  const isMarked = (batch: unknown, i: number): boolean => (batch === mark) === i < places.size;
  if (!readBatches(log).every(isMarked))
    throw new Error('the rows to remove did not come together by sorting');
}
