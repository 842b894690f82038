import { type Cell, type ColumnKind, TABLES } from '../../src/core';
import type { NodeHost } from '../node-host';
import type { InputTable } from './input-tables';
import { listSheet } from './list-sheet';
import { typeInto } from './sample/type-into';
import type { Typed } from './sample/typed';

/**
 * Puts the rows of files into a list of the spreadsheet, in the columns it has. They are typed as a person would: the
 * add-on has no command for it yet.
 */
export function importTable(host: NodeHost, { table, columns, rows }: InputTable): void {
  const list = listSheet(host.spreadsheet, table);
  if (!list || rows.length === 0) return;
  const kinds = TABLES[table] as { readonly [column: string]: ColumnKind };
  const places = columns.flatMap((column, i) => (list.columns.has(column) ? [{ column, i }] : []));
  typeInto(host.spreadsheet, [
    {
      sheet: table,
      rows: rows.map((cells) =>
        Object.fromEntries(
          places.map(({ column, i }) => [column, typed(cells[i] ?? '', kinds[column] as ColumnKind)]),
        ),
      ),
    },
  ]);
}

/** A cell as somebody types it: a day is a date; a cell that is none is the text it shows. */
function typed(cell: Cell, kind: ColumnKind): Typed {
  const parts = /^(\d{4}-\d\d-\d\d)(?:T(\d\d):(\d\d))?$/.exec(String(cell));
  if ((kind !== 'day' && kind !== 'moment') || !parts) return cell;
  const [, day = '', hour, minute] = parts;
  return { day, ...(hour !== undefined && { minute: Number(hour) * 60 + Number(minute) }) };
}
