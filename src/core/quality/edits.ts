import type { Cell, ColumnOf, Table, TableId } from '../tables/table';
import type { Finding, TeamTables } from './finding';

/** A cell to be changed: what it was when somebody looked, and what it becomes. `row` is the row of the sheet. */
export interface Edit {
  readonly table: TableId;
  readonly row: number;
  readonly column: string;
  readonly was: Cell;
  readonly to: Cell;
}

const placeOf = ({ table, row, column }: Pick<Edit, 'table' | 'row' | 'column'>): string =>
  `${table}\n${row}\n${column}`;

/**
 * The edits that carry out the fixes of findings. A cell is changed once: where findings propose different things, one
 * that people chose counts more than a certain one, which it has taken into account, and the first of several.
 */
export function fixEdits(findings: readonly Finding[]): readonly Edit[] {
  const chosen = new Map<string, Finding>();
  for (const finding of findings) {
    if (finding.fix === null) continue;
    const place = placeOf(finding);
    const other = chosen.get(place);
    if (!other || (other.certain && !finding.certain)) chosen.set(place, finding);
  }
  return [...chosen.values()].flatMap(({ table, row, column, value, fix }) =>
    fix ? [{ table, row, column, was: value, to: fix.to }] : [],
  );
}

/** The edits that take others back, last one first. */
export const undoEdits = (edits: readonly Edit[]): readonly Edit[] =>
  [...edits].reverse().map((edit) => ({ ...edit, was: edit.to, to: edit.was }));

/** Lists after edits, and the edits that were left out since their cell is not there or no longer what it was. */
export interface Edited {
  readonly tables: TeamTables;
  readonly left: readonly Edit[];
}

/** Carries out edits, in order, on copies of the lists: what a sheet does, where each cell is still as it was. */
export function applyEdits(tables: TeamTables, edits: readonly Edit[]): Edited {
  const left: Edit[] = [];
  const edited = Object.entries(tables).map(([id, table]) => {
    const own = edits.filter((edit) => edit.table === id);
    return [id, own.length === 0 ? table : editTable(table as Table, own, left)] as const;
  });
  left.push(...edits.filter(({ table }) => tables[table] === undefined));
  return { tables: Object.fromEntries(edited), left };
}

function editTable(table: Table, edits: readonly Edit[], left: Edit[]): Table {
  const rows = table.rows.map((cells) => cells);
  const fresh = new Set<number>();
  const places = new Map(table.at.map((row, i) => [row, i]));
  for (const edit of edits) {
    const i = places.get(edit.row) ?? -1;
    const j = table.columns.indexOf(edit.column as ColumnOf<TableId>);
    const cells = rows[i];
    if (cells === undefined || j < 0 || (cells[j] ?? '') !== edit.was) {
      left.push(edit);
      continue;
    }
    if (!fresh.has(i)) rows[i] = [...cells];
    fresh.add(i);
    (rows[i] as Cell[])[j] = edit.to;
  }
  return { ...table, rows };
}
