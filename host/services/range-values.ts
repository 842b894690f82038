import { CellValueType, type ICellData, type IStyleData } from '@univerjs/core';
import type { CellBox } from './a1';
import type { Context } from './context';
import { type Grid, rawValue } from './grid';
import { displayText, isDateFormat, isTextFormat } from './number-format';
import { type EntryRules, parseEntry } from './parse-entry';
import { instantOf, isDate, serialOf } from './serial-date';
import { requireValid } from './validation-check';
import { toWall, wallTime } from './zone';

/** A value as a script reads it; '' is an empty cell. */
export type CellValue = string | number | boolean | Date;

/** The content of an empty cell. */
const EMPTY: ICellData = {};

/** Values as `Range.getValues` gives them: numbers under a date format are dates at the spreadsheet's time zone. */
export function readValues(grid: Grid, box: CellBox): CellValue[][] {
  const { timeZone } = grid.context.state;
  return grid.read(box, (cell, style) => {
    const value = rawValue(cell) ?? '';
    if (typeof value !== 'number' || !isDateFormat(style?.n?.pattern)) return value;
    return new Date(instantOf(value, timeZone));
  });
}

/** Texts as a person sees them in the cells. */
export function readDisplayValues(grid: Grid, box: CellBox): string[][] {
  return grid.read(box, (cell, style) => {
    const value = rawValue(cell);
    return value === null ? '' : displayText(value, style?.n?.pattern, grid.context.locale);
  });
}

/** Formulas with their `=`, '' where there is none. */
export function readFormulas(grid: Grid, box: CellBox): string[][] {
  const { row, column, rows, columns } = box;
  const formulas = grid.read(box, (cell) => cell?.f ?? (cell?.si ? null : ''));
  if (!formulas.some((line) => line.includes(null))) return formulas as string[][];
  // A formula shared by several cells stands in one of them; the façade tells it for the others.
  return grid.facade.getRange(row - 1, column - 1, rows, columns).getFormulas();
}

/** The language and the current year, by which texts are read. */
function entryRules(context: Context): EntryRules {
  return { locale: context.locale, year: wallTime(toWall(context.now(), context.state.timeZone)).year };
}

/**
 * Writes values as `Range.setValues` does: texts are read as if typed, dates become serial numbers.
 * @throws when a data validation rule rejects a value; nothing is written then
 */
export function writeValues(grid: Grid, box: CellBox, valueAt: (r: number, c: number) => unknown): void {
  const formats = grid.readStyles(box, (style) => style?.n?.pattern);
  const rules = entryRules(grid.context);
  const { timeZone } = grid.context.state;
  const contentAt = (r: number, c: number) => cellOf(valueAt(r, c), formats[r]?.[c], rules, timeZone);
  requireValid(grid, box, (r, c) => {
    const content = contentAt(r, c);
    return content.f ? undefined : rawValue(content);
  });
  grid.fill(box, contentAt);
}

/** Writes formulas, with or without their `=`; '' clears the cell. */
export function writeFormulas(grid: Grid, box: CellBox, formulaAt: (r: number, c: number) => string): void {
  grid.fill(box, (r, c) => {
    const formula = formulaAt(r, c).trim();
    if (formula === '' || formula === '=') return EMPTY;
    return { f: formula.startsWith('=') ? formula : `=${formula}` };
  });
}

/** Takes values and formulas away and leaves formats. */
export function clearValues(grid: Grid, box: CellBox): void {
  grid.fill(box, () => EMPTY);
}

function cellOf(value: unknown, format: string | undefined, rules: EntryRules, timeZone: string): ICellData {
  if (value === undefined || value === null) return EMPTY;
  if (isDate(value)) return dateCell(serialOf(value.getTime(), timeZone), format, rules.locale);
  if (typeof value === 'number') return numberCell(value);
  if (typeof value === 'boolean') return { v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  const entry = parseEntry(String(value), rules, isTextFormat(format));
  switch (entry.kind) {
    case 'empty':
      return EMPTY;
    case 'formula':
      return { f: entry.formula };
    case 'text':
      return { v: entry.text, t: CellValueType.STRING };
    case 'boolean':
      return { v: entry.value ? 1 : 0, t: CellValueType.BOOLEAN };
    case 'number':
      return { ...numberCell(entry.value), ...(format || !entry.pattern ? {} : patternPart(entry.pattern)) };
  }
}

function numberCell(value: number): ICellData {
  // Sheets shows what JavaScript can't count with as an error, never as a number.
  if (!Number.isFinite(value)) return { v: '#NUM!', t: CellValueType.STRING };
  return { v: value, t: CellValueType.NUMBER };
}

function dateCell(serial: number, format: string | undefined, locale: string): ICellData {
  if (format) return numberCell(serial);
  const day = locale.startsWith('ja') ? 'yyyy/MM/dd' : 'm/d/yyyy';
  return { ...numberCell(serial), ...patternPart(Number.isInteger(serial) ? day : `${day} H:mm:ss`) };
}

function patternPart(pattern: string): { s: IStyleData } {
  return { s: { n: { pattern } } };
}
