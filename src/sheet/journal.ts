import type { Cell, ListId } from '../core/tables/table';
import { noteDone } from './done-requests';
import { freeName } from './free-name';
import { makeRoom } from './make-room';
import { MARK_KEY } from './marks';

/*
 * What is written to lists in one go is first noted on a hidden sheet: a writing that was cut off is taken back before the
 * next one, and an import can be undone. Where things stand is kept in the document's properties.
 */

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** What a writing does to one row of a list: cells `to` for `columns`, over what `was` there; null for a row that is new. */
export interface JournalLine {
  readonly id: string;
  readonly part: number;
  readonly table: ListId;
  readonly row: number;
  readonly columns: readonly string[];
  readonly was: readonly Cell[] | null;
  readonly to: readonly Cell[];
}

/**
 * A writing: which one, and which part of it. Asked for again it is not done again.
 *
 * - `whole` – the import as it stands when this part is done; null for what is no import
 */
export interface Writing {
  readonly id: string;
  readonly part: number;
  readonly whole: Import | null;
}

/** The last import: how many rows of which list it brought and changed, and what people call the file. */
export interface Import {
  readonly id: string;
  readonly name: string;
  readonly table: ListId;
  readonly appended: number;
  readonly changed: number;
}

const properties = () => PropertiesService.getDocumentProperties();
const kept = <T>(key: string): T | null => JSON.parse(properties().getProperty(key) ?? 'null');
const keep = (key: string, value: unknown): void => {
  properties().setProperty(key, JSON.stringify(value));
};

export const lastImport = (): Import | null => kept('lastImport');
const keepImport = (done: Import): void => keep('lastImport', done);

/** Empties the journal: the last import can be undone no more. */
export function forgetImport(journal: Sheet | null): void {
  properties().deleteProperty('lastImport');
  if (journal) rewriteJournal(journal, []);
}

/** The writing that was begun and not ended; null when there is none. */
export const unfinishedWriting = (): Writing | null => kept('writing');
export const beginWriting = (writing: Writing): void => keep('writing', writing);

/** How a part of a writing is known. */
export const nameOf = ({ id, part }: Pick<Writing, 'id' | 'part'>): string => `${id}:${part}`;

/** Ends the writing that was begun; `isDone` when everything of it stands, not when it was taken back. */
export function endWriting(writing: Writing, isWhole: boolean): void {
  if (isWhole) {
    if (writing.whole) keepImport(writing.whole);
    noteDone(nameOf(writing));
  }
  properties().deleteProperty('writing');
}

/** The journal's sheet, made where it is not there yet. */
export function openJournal(spreadsheet: Spreadsheet, journal: Sheet | null, name: string): Sheet {
  if (journal) return journal;
  const active = spreadsheet.getActiveSheet();
  const sheet = spreadsheet.insertSheet(freeName(spreadsheet, name), spreadsheet.getSheets().length);
  sheet.addDeveloperMetadata(MARK_KEY, 'journal');
  sheet.hideSheet();
  spreadsheet.setActiveSheet(active);
  return sheet;
}

/** A line is kept as its name, which tells people what it is part of, and itself. */
export const readJournal = (sheet: Sheet): readonly JournalLine[] =>
  (sheet.getDataRange().getValues() as string[][]).flatMap(([, line]) => (line ? [JSON.parse(line)] : []));

/** Replaces what the journal holds. */
export function rewriteJournal(sheet: Sheet, lines: readonly JournalLine[]): void {
  sheet.clear();
  noteLines(sheet, lines);
}

/** Notes lines below those that are there. */
export function noteLines(sheet: Sheet, lines: readonly JournalLine[]): void {
  if (lines.length === 0) return;
  const first = sheet.getLastRow() + 1;
  makeRoom(sheet, first, lines.length);
  const cells = lines.map((line) => [`'${nameOf(line)}`, `'${JSON.stringify(line)}`]);
  sheet.getRange(first, 1, lines.length, 2).setValues(cells);
}
