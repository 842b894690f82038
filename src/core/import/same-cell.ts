import type { Cell, TableId } from '../tables/table';
import { TABLES } from '../tables/table';
import { readChoice } from './read-choice';

/** True where two cells of a column say the same: a choice in either language, an empty box as an unticked one. */
export function isSameCell(table: TableId, column: string, a: Cell, b: Cell): boolean {
  if (a === b) return true;
  const kind = (TABLES[table] as { readonly [column: string]: string })[column];
  if (kind === 'check') return (a === '' || a === false) && (b === '' || b === false);
  if (kind === 'choice') return inJapanese(table, column, a) === inJapanese(table, column, b);
  return typeof a === typeof b && String(a).trim() === String(b).trim();
}

const inJapanese = (table: TableId, column: string, cell: Cell): string =>
  readChoice(`${table}.${column}`, String(cell), 'ja').word;
