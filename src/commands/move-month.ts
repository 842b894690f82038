import { addMonths, dayOf, type Month, monthOf, monthSpan } from '../core/calendar/day';
import { monthOfBatch, nextBatchName } from '../core/closing/batch-name';
import { activityCube } from '../core/funnel/activity-cube';
import type { Words } from '../core/words/index';
import { serialOf } from '../sheet/entries';
import { type MarkedSheet, readMarks } from '../sheet/marks';
import { copyRows, removeRows, rowsCopied } from '../sheet/move-rows';
import {
  BATCH,
  type Log,
  type LogRow,
  openLog,
  readBatches,
  readBatchRows,
  readRows,
} from '../sheet/open-log';
import { readForm } from '../sheet/read-form';
import { activityColumns } from '../sheet/read-log';
import { dayReader } from '../sheet/time-zone';
import { forgetMove, keepMove, type Move, unfinishedMove } from '../sheet/unfinished-move';
import { type Context, told } from './context';
import { noteClosedMonths } from './note-closed-months';
import { withLock } from './run-command';

/** The sheets rows are moved between, 設定, and where it is installed the list of closed months. */
export interface Books {
  readonly settings: MarkedSheet;
  readonly daily: MarkedSheet;
  readonly archive: MarkedSheet;
  readonly targets: MarkedSheet | undefined;
  readonly yearPlan: MarkedSheet | undefined;
}

/** Rows of a log that can be moved, and why the others of the same month cannot. */
export interface Movable {
  readonly rows: readonly LogRow[];
  readonly stay: readonly { readonly row: number; readonly why: string }[];
}

/** How many rows that stay are told one by one. */
const ROWS_TOLD = 5;

export function openBooks({ spreadsheet, words }: Context): Books {
  const { sheets: marked } = readMarks(spreadsheet);
  const [settings, daily, archive] = [marked.get('settings'), marked.get('daily'), marked.get('archive')];
  if (!settings || !daily || !archive) throw told(words.messages.notInstalled);
  if (!daily.columns.has(BATCH) || !archive.columns.has(BATCH)) throw told(words.closing.needsRepair);
  return { settings, daily, archive, targets: marked.get('targets'), yearPlan: marked.get('yearPlan') };
}

const logsOf = ({ kind }: Pick<Move, 'kind'>, { daily, archive }: Books): readonly [from: Log, to: Log] =>
  kind === 'close' ? [openLog(daily), openLog(archive)] : [openLog(archive), openLog(daily)];

/** What closing or reopening a month would move, as the sheets are now. */
export function movable(
  context: Context,
  books: Books,
  { kind, month }: Omit<Move, 'batch'>,
  [from, to] = logsOf({ kind }, books),
): Movable {
  const found =
    kind === 'close'
      ? rowsUpTo(context, books, readRows(from), month)
      : { rows: readBatchRows(from, (batch) => monthOfBatch(batch) === month), stay: [] };
  // A column of people's own goes along where both sheets have it; a row is never torn apart.
  const lost = (row: LogRow): number =>
    row.cells.findIndex(
      (cell, i) => cell !== '' && (from.names[i] === '' || !to.names.includes(from.names[i] ?? '')),
    );
  const rows: LogRow[] = [];
  const stay = [...found.stay];
  for (const row of found.rows) {
    const place = lost(row);
    if (place < 0) rows.push(row);
    else {
      const name = from.names[place]?.replace(/^=/, '') || `${place + 1}`;
      stay.push({ row: row.row, why: context.words.closing.ownColumn(name) });
    }
  }
  return { rows, stay: stay.sort((a, b) => a.row - b.row) };
}

function rowsUpTo(
  { spreadsheet, words }: Context,
  { daily }: Books,
  rows: readonly LogRow[],
  month: Month,
): Movable {
  const dayNumber = dayReader(spreadsheet.getSpreadsheetTimeZone());
  const columns = activityColumns(daily.columns);
  const { last } = monthSpan(month);
  const cells = rows.map((row) => row.cells);
  const unusable = new Set(activityCube(cells, columns, dayNumber).unusable);
  const isOver = ({ cells }: LogRow): boolean => {
    const day = dayNumber(cells[columns.day]);
    return day !== null && day <= last;
  };
  return {
    rows: rows.filter((row, i) => !unusable.has(i) && isOver(row)),
    stay: [...unusable].map((i) => ({ row: (rows[i] as LogRow).row, why: words.problems.unusableRow })),
  };
}

/** Moves rows: copied first, read back, then removed. What was told to be moved is checked again, row by row. */
export function moveMonth(context: Context, books: Books, { kind, month }: Omit<Move, 'batch'>): string {
  const [from, to] = logsOf({ kind }, books);
  const { rows, stay } = movable(context, books, { kind, month }, [from, to]);
  if (rows.length === 0) return context.words.closing.cancelled;
  const batch = nextBatchName(month, [...readBatches(from), ...readBatches(to)]);
  const move = { kind, month, batch };
  keepMove(move);
  copyRows(from, rows, to, batch);
  return [settle(context, books, move, rows.length) ?? '', ...stayTold(context, kind, stay)].join('\n\n');
}

/** Finishes what an earlier run left half-way; null when there is nothing to finish. */
export function finishEarlierMove(context: Context): string | null {
  return withLock(context, () => {
    const move = unfinishedMove();
    const said = move && settle(context, openBooks(context), move, null);
    return said ? [context.words.closing.resumed, said].join('\n\n') : null;
  });
}

/**
 * Removes from where they were the rows whose equals stand where they were copied to, and no other: it can be stopped
 * anywhere and begun again, and no row is then lost or doubled.
 *
 * @param planned how many rows were copied just now; null when an earlier run did it
 * @returns what was done; null when nothing had been copied
 */
function settle(context: Context, books: Books, move: Move, planned: number | null): string | null {
  const { closing } = context.words;
  const [from, to] = logsOf(move, books);
  const copies = readBatchRows(to, (batch) => batch === move.batch);
  if (copies.length === 0 && planned === null) {
    forgetMove();
    return null;
  }
  const { rows } = movable(context, books, move, [from, to]);
  const copied = rowsCopied(from, rows, to, copies);
  if (planned !== null && (copies.length !== planned || copied.length !== planned)) {
    removeRows(to, copies, move.batch, 'keep-batches');
    forgetMove();
    throw told(closing.notVerified);
  }
  removeRows(from, copied, move.batch, move.kind === 'close' ? 'forget-batches' : 'keep-batches');
  const workMonth = moveWorkMonth(context, books, move);
  noteClosedMonths(context, books, move, copies);
  forgetMove();
  const done = move.kind === 'close' ? closing.closed : closing.reopened;
  const left = rows.length - copied.length;
  return [
    done(`${copies.length}`, monthName(move.month, context.words)),
    ...(left > 0 ? [closing.left(`${left}`)] : []),
    ...(workMonth === null ? [] : [closing.workMonth(monthName(workMonth, context.words))]),
  ].join('\n\n');
}

/** The month at work follows where somebody typed it; by default it is a formula, and follows by itself. */
function moveWorkMonth(context: Context, { settings }: Books, { kind, month }: Move): Month | null {
  const form = readForm(settings);
  const [row, column] = [form.rows.get('month'), form.columns.get('value')];
  if (row === undefined || column === undefined) return null;
  const day = dayReader(context.spreadsheet.getSpreadsheetTimeZone())(form.cell('month', 'value'));
  if (day === null || form.fetchFormulas()[row - 1]?.[column - 1]) return null;
  const next = addMonths(month, 1);
  const isLeft = kind === 'close' ? monthOf(day) <= month : monthOf(day) === next;
  if (!isLeft) return null;
  const wanted = kind === 'close' ? next : month;
  settings.sheet.getRange(row, column).setValue(serialOf(dayOf(`${wanted}-01`)));
  return wanted;
}

/** The rows that stay, each with its reason. */
export function stayTold({ words }: Context, kind: Move['kind'], stay: Movable['stay']): readonly string[] {
  if (stay.length === 0) return [];
  const sheet = words.sheets[kind === 'close' ? 'daily' : 'archive'];
  const lines = stay.slice(0, ROWS_TOLD).map(({ row, why }) => `${words.problems.row(sheet, row)}: ${why}`);
  const more = stay.length > lines.length ? ['…'] : [];
  return [[words.closing.stay(`${stay.length}`), ...lines, ...more].join('\n')];
}

/** `monthName('2026-03', words)` is `2026年3月`. */
export const monthName = (month: Month, words: Words): string =>
  words.closing.month(month.slice(0, 4), `${Number(month.slice(5))}`);
