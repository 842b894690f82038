import type { Edit } from '../../core/quality/edits';
import type { Cell } from '../../core/tables/table';
import type { ListId, TableEdit } from '../server/api';
import { requestId } from '../server/request-id';
import type { Server } from '../server/use-server';

/** A change of one cell, of 履歴 too. */
export type ListEdit = Omit<Edit, 'table'> & { readonly table: ListId };

/** Cells sent in one go: all of them are changed, or none. */
const MOST = 2000;

/**
 * Sends edits of single cells, column by column. Rejects with a sentence; what was sent before it stands.
 *
 * @param forget whether what is kept for undoing the last import goes with them, as personal data has to
 */
export async function writeEdits(
  send: Server['send'],
  edits: readonly ListEdit[],
  forget = false,
): Promise<void> {
  for (let from = 0; from < edits.length; from += MOST) {
    const isLast = from + MOST >= edits.length;
    await send('writeTables', {
      ...{ id: requestId(), part: 0, edits: byColumn(edits.slice(from, from + MOST)) },
      ...(forget && isLast && { forget }),
    });
  }
}

function byColumn(edits: readonly ListEdit[]): readonly TableEdit[] {
  const columns = new Map<string, { readonly first: ListEdit; readonly changed: Change[] }>();
  for (const edit of edits) {
    const key = `${edit.table} ${edit.column}`;
    const change = { row: edit.row, was: [edit.was], to: [edit.to] };
    const known = columns.get(key);
    if (known) known.changed.push(change);
    else columns.set(key, { first: edit, changed: [change] });
  }
  return [...columns.values()].map(({ first, changed }) => ({
    ...{ table: first.table, columns: [first.column], changed },
  }));
}

interface Change {
  readonly row: number;
  readonly was: readonly Cell[];
  readonly to: readonly Cell[];
}
