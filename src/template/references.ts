import type { Words } from '../core/words/index';
import type { Layouts } from './place';
import type { SheetId } from './types';

/** `columnLetters(28)` is `AB`. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let c = column; c > 0; c = Math.floor((c - 1) / 26)) {
    letters = String.fromCharCode(65 + ((c - 1) % 26)) + letters;
  }
  return letters;
}

/** A word by its path: `wordAt(words, 'template.team')`. Throws when the catalogue has no such text. */
export function wordAt(words: Words, path: string): string {
  let node: unknown = words;
  for (const part of path.split('.'))
    node = (node as { readonly [key: string]: unknown } | undefined)?.[part];
  if (typeof node !== 'string')
    throw new Error(`wordAt requires a text of the catalogue, and "${path}" is none`);
  return node;
}

/**
 * A template's formula with its names turned into addresses and its words into strings.
 *
 * - `{settings.month.value}` – one cell: sheet, row, column
 * - `{dashboard.rate.calls:rate.winRate.attainment}` – from one row to another in a column
 * - `{daily.calls}` – a list's column, from below its header to the end of the sheet
 * - `{settings.nationalHolidays:daysOff}` – from one list's column to another
 * - `{@rate}` – the cell of the same row in that column
 * - `[template.chainLong]` – a word, as a string of the formula
 *
 * All references are absolute; the sheet is named only where it is another one.
 */
export function resolveFormula(
  formula: string,
  here: { readonly sheet: SheetId; readonly row: string },
  layouts: Layouts,
  words: Words,
  listHeaders: ReadonlyMap<string, string>,
): string {
  const named = formula.replace(/\[([a-zA-Z]+(?:\.[a-zA-Z0-9-]+)+)\]/g, (_, path: string) => {
    return `"${wordAt(words, path).replace(/"/g, '""')}"`;
  });
  return named.replace(/\{([^{}"]+)\}/g, (_, reference: string) => {
    const full = reference.startsWith('@') ? `${here.sheet}.${here.row}.${reference.slice(1)}` : reference;
    const parts = full.split('.');
    const sheet = parts[0] as SheetId;
    const layout = layouts.get(sheet);
    if (!layout) throw new Error(`resolveFormula requires a template "${sheet}" for {${reference}}`);
    const prefix = sheet === here.sheet ? '' : `'${layout.name.replace(/'/g, "''")}'!`;
    const column = (id: string) => `$${columnLetters(found(layout.columns, id, reference))}`;
    const row = (id: string) => found(layout.rows, id, reference);
    const last = parts[parts.length - 1] as string;
    if (parts.length === 2) {
      const [from, to = from] = last.split(':') as [string, string?];
      const first = row(found(listHeaders, `${sheet}.${from}`, reference)) + 1;
      return `${prefix}${column(from)}$${first}:${column(to)}`;
    }
    const [from, to] = parts.slice(1, -1).join('.').split(':') as [string, string?];
    const cell = `${column(last)}$${row(from)}`;
    return prefix + (to === undefined ? cell : `${cell}:${column(last)}$${row(to)}`);
  });
}

function found<V>(map: ReadonlyMap<string, V>, id: string, reference: string): V {
  const value = map.get(id);
  if (value === undefined) throw new Error(`resolveFormula requires "${id}" to exist for {${reference}}`);
  return value;
}
