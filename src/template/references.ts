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
 * All references are absolute; the sheet is named only where it is another one. What stands nowhere, at NaN, gives a
 * reference that is in no spreadsheet.
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
    const letters = (ids: readonly string[]) =>
      inOrder(ids.map((id) => found(layout.columns, id, reference))).map((at) => `$${columnLetters(at)}`);
    const lines = (ids: readonly string[]) => inOrder(ids.map((id) => found(layout.rows, id, reference)));
    const last = parts[parts.length - 1] as string;
    if (parts.length === 2) {
      const names = last.split(':');
      const [from, to = from] = letters(names);
      const [header] = lines([found(listHeaders, `${sheet}.${names[0]}`, reference)]);
      return `${prefix}${from}$${(header as number) + 1}:${to}`;
    }
    const [column] = letters([last]);
    const rows = lines(parts.slice(1, -1).join('.').split(':'));
    return prefix + rows.map((row) => `${column}$${row}`).join(':');
  });
}

/** The ends of a span as a spreadsheet tells them, however people turned them round. */
const inOrder = (ends: readonly number[]): readonly number[] => [...ends].sort((a, b) => a - b);

function found<V>(map: ReadonlyMap<string, V>, id: string, reference: string): V {
  const value = map.get(id);
  if (value === undefined) throw new Error(`resolveFormula requires "${id}" to exist for {${reference}}`);
  return value;
}
