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

/**
 * A template's formula with its names turned into addresses.
 *
 * - `{settings.month.value}` – one cell: sheet, row, column
 * - `{dashboard.rate.calls:rate.winRate.attainment}` – from one row to another in a column
 * - `{daily.calls}` – a list's column, from below its header to the end of the sheet
 * - `{settings.nationalHolidays:daysOff}` – from one list's column to another
 * - `{@rate}` – the cell of the same row in that column
 *
 * All references are absolute; the sheet is named only where it is another one.
 */
export function resolveFormula(
  formula: string,
  here: { readonly sheet: SheetId; readonly row: string },
  layouts: Layouts,
  listHeaders: ReadonlyMap<string, string>,
): string {
  return formula.replace(/\{([^{}"]+)\}/g, (_, reference: string) => {
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
