import { linkFormula } from '../template/content-steps';
import type { Entry } from '../template/steps';
import type { SheetId } from '../template/types';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A spreadsheet's serial number of a day: days since 1899-12-30. */
const SERIAL_OF_EPOCH = 25569;

/** The serial number of a day number. Written with a date format it is a date, whatever the time zone. */
export const serialOf = (day: number): number => day + SERIAL_OF_EPOCH;

/** The day number of a serial number; a time of day is left out. */
export const dayOfSerial = (serial: number): number => Math.floor(serial) - SERIAL_OF_EPOCH;

/**
 * Text that a sheet takes as it stands. `setValues` reads what it is given as if somebody typed it: `=1+1` would become a
 * formula, `1-2` a date, `0011` a number. A leading apostrophe says "text", and is no part of the value.
 */
export function asText(text: string): string {
  const isTyped = /^\s*[=+\-@'\d.,(¥￥$%０-９]/.test(text) || /^\s*(true|false)\s*$/i.test(text);
  return isTyped ? `'${text}` : text;
}

/**
 * Guards any text, also what `asText` lets pass: `Apr 1` is a date to an English sheet. Not for cells of plain-text
 * format, where the guard would be seen.
 */
export const guarded = (cell: unknown): unknown =>
  typeof cell === 'string' && cell !== '' ? `'${cell}` : cell;

/**
 * What `setValues` is given for an entry; nothing becomes an empty cell.
 *
 * @param sheetOf the sheet a link opens
 */
export function cellValue(entry: Entry | null, sheetOf: (id: SheetId) => Sheet): string | number {
  if (entry === null) return '';
  if ('link' in entry) return linkFormula(sheetOf(entry.link).getSheetId(), entry.text);
  if ('text' in entry) return asText(entry.text);
  if ('number' in entry) return entry.number;
  return 'day' in entry ? serialOf(entry.day) : entry.formula;
}
