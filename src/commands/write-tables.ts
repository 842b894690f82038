import { type Cell, type ColumnKind, LISTS, type ListId } from '../core/tables/table';
import { isDone } from '../sheet/done-requests';
import {
  beginWriting,
  endWriting,
  forgetImport,
  type Import,
  type JournalLine,
  lastImport,
  nameOf,
  noteLines,
  openJournal,
  readJournal,
} from '../sheet/journal';
import { type ListSheet, openList, readList } from '../sheet/list-sheet';
import { readMarks } from '../sheet/marks';
import { settleWriting, undoWritings } from '../sheet/take-back';
import { clockReader } from '../sheet/time-zone';
import { isUnchanged, type ListEdit, writeEdit } from '../sheet/write-list';
import { type Context, told } from './context';
import { isKeyOf, isText, isTexts, readRequest, require } from './read-request';
import { runCall, withLock } from './run-command';

/** A row is noted in one cell, which holds 50,000 characters: what was there and what comes have to fit. */
const LONGEST_ROW = 45000;
const MOST_ROWS = 5000;

type Edit = ListEdit & { readonly table: ListId };

/**
 * Puts rows below lists and changes cells of theirs: all of it, or nothing. Cells that are no longer what the page saw
 * are left alone, and with them everything else that was asked for. The same `id` and `part` is never done twice, so
 * that a page may ask again when an answer did not arrive.
 *
 * @param json `{ id, part, file?: name, edits: [{ table, columns, appended: [[…]], changed: [{ row, was: […], to: […] }] }] }`;
 *   with `file` it is part of an import, which can be undone; with `forget` what is kept for undoing one goes: personal data
 *   that is taken out of the lists must not stay there
 */
export function writeTables(json: string): string {
  return runCall((context) =>
    withLock(context, () => {
      const { id, part, file, forget, edits } = readRequest(context, json);
      require(context, isText(id) && /^[\w-]{8,40}$/.test(id) && Number.isSafeInteger(part));
      require(context, file === undefined || isText(file));
      require(context, Array.isArray(edits) && edits.length > 0);
      const read = edits.map((edit) => editOf(context, edit));
      const writing = { id, part: part as number };
      const done = { written: true as const };

      const { spreadsheet, words } = context;
      const marks = readMarks(spreadsheet);
      const clock = clockReader(spreadsheet.getSpreadsheetTimeZone());
      settleWriting(marks, clock);
      if (isDone(nameOf(writing))) return done;

      const lists = read.map(({ table, changed }): ListSheet => {
        const sheet = marks.sheets.get(table);
        if (!sheet) throw told(words.messages.noSuchSheet(words.sheets[table]));
        return file !== undefined && changed.length === 0 ? openList(table, sheet) : readList(table, sheet);
      });
      for (const [i, edit] of read.entries()) {
        const list = lists[i] as ListSheet;
        if (edit.columns.some((column) => !list.marked.columns.has(column)))
          throw told(words.journal.missingColumn(words.sheets[edit.table]));
        if (!isUnchanged(list, edit, clock)) throw told(words.messages.rewritten);
      }
      const journal = openJournal(spreadsheet, marks.journal, words.journal.sheet);
      const earlier = lastImport();
      const isFirst = file !== undefined && earlier?.id !== id;
      if (isFirst) {
        forgetImport(journal);
      }
      const whole = file === undefined ? null : importWith(isFirst ? null : earlier, id, file, read);
      beginWriting({ ...writing, whole });
      const lines = read.flatMap((edit, i) => linesOf(writing, edit, lists[i] as ListSheet));
      require(context, lines.every((line) => JSON.stringify(line).length <= LONGEST_ROW));
      const before = journal.getLastRow();
      noteLines(journal, lines);
      // What was noted has to stand before the first cell is written.
      SpreadsheetApp.flush();
      for (const [i, edit] of read.entries()) writeEdit(lists[i] as ListSheet, edit);
      SpreadsheetApp.flush();
      endWriting({ ...writing, whole }, true);
      if (forget === true) forgetImport(journal);
      else if (file === undefined) journal.getRange(before + 1, 1, lines.length, 2).clearContent();
      return done;
    }),
  );
}

/** Takes the last import back, row by row, as far as nobody went over it since. */
export function undoImport(): string {
  return runCall((context) =>
    withLock(context, () => {
      const { spreadsheet, words } = context;
      const marks = readMarks(spreadsheet);
      const clock = clockReader(spreadsheet.getSpreadsheetTimeZone());
      settleWriting(marks, clock);
      const last = lastImport();
      if (!last || !marks.journal) throw told(words.journal.nothingToUndo);
      const lines = readJournal(marks.journal).filter(({ id }) => id === last.id);
      const answer = undoWritings(marks, lines, clock);
      SpreadsheetApp.flush();
      forgetImport(marks.journal);
      return answer;
    }),
  );
}

/** The import with what a part of it adds. */
function importWith(earlier: Import | null, id: string, name: string, edits: readonly Edit[]): Import {
  const count = (rows: (edit: Edit) => number) => edits.reduce((sum, edit) => sum + rows(edit), 0);
  return {
    ...{ id, name, table: (edits[0] as Edit).table },
    appended: (earlier?.appended ?? 0) + count(({ appended }) => appended.length),
    changed: (earlier?.changed ?? 0) + count(({ changed }) => changed.length),
  };
}

function linesOf(
  writing: Pick<JournalLine, 'id' | 'part'>,
  { table, columns, appended, changed }: Edit,
  { last }: ListSheet,
): readonly JournalLine[] {
  return [
    ...changed.map(({ row, was, to }) => ({ ...writing, table, row, columns, was, to })),
    ...appended.map((to, i) => ({ ...writing, table, row: last + 1 + i, columns, was: null, to })),
  ];
}

function editOf(context: Context, edit: unknown): Edit {
  const { table, columns, appended = [], changed = [] } = Object(edit) as Record<string, unknown>;
  require(context, isKeyOf(LISTS, table));
  const kinds: { readonly [column: string]: ColumnKind } = LISTS[table];
  require(context, isTexts(columns) && columns.length > 0 && columns.every((id) => isKeyOf(kinds, id)));
  const isRow = (row: unknown): row is readonly Cell[] =>
    Array.isArray(row) &&
    row.length === columns.length &&
    row.every((cell) => isText(cell) || typeof cell === 'boolean' || Number.isFinite(cell));
  require(context, Array.isArray(appended) && appended.length <= MOST_ROWS && appended.every(isRow));
  require(context, Array.isArray(changed) &&
    changed.length <= MOST_ROWS &&
    changed.every((change) => {
      const { row, was, to } = Object(change);
      return Number.isSafeInteger(row) && row > 0 && isRow(was) && isRow(to);
    }));
  return { table, columns, appended, changed };
}
