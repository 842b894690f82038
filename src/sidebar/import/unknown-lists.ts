import type { Rows } from '../../core/import/targets';
import { type UnknownName, unknownNames } from '../../core/import/unknown-names';
import { withNames } from '../../core/import/unknown-products';
import type { TableId } from '../../core/tables/table';
import type { TablesAnswer } from '../server/api';

/** A list of 設定 that names are chosen from. */
export type NameList = 'members' | 'channels' | 'products';

/** Names of a column that 設定 does not have. */
export interface UnknownColumn {
  readonly column: string;
  readonly list: NameList;
  readonly names: readonly UnknownName[];
}

/** What somebody chose to write for a name, by column. */
export type ChosenNames = { readonly [column: string]: ReadonlyMap<string, string> };

const LISTED: { readonly [T in TableId]: { readonly [column: string]: NameList } } = {
  daily: { member: 'members', channel: 'channels' },
  leads: { owner: 'members', source: 'channels' },
  actions: { member: 'members', source: 'channels' },
  deals: { isOwner: 'members', product: 'products', source: 'channels' },
};

/** For so many names of a column a nearest one is looked for. */
const MOST_PROPOSED = 100;

/** The names of rows that are in no list of 設定, by column. */
export const unknownColumns = (
  table: TableId,
  { columns, rows }: Rows,
  answer: TablesAnswer,
): readonly UnknownColumn[] =>
  Object.entries(LISTED[table]).flatMap(([column, list]) => {
    const place = columns.indexOf(column);
    const cells = place < 0 ? [] : rows.map((row) => row[place] ?? '');
    const names = unknownNames(cells, answer[list], MOST_PROPOSED);
    return names.length > 0 ? [{ column, list, names }] : [];
  });

/** The rows with the names somebody chose for those in the file. */
export const withChosenNames = <R extends Rows>(rows: R, chosen: ChosenNames): R =>
  Object.entries(chosen).reduce((before, [column, names]) => withNames(before, column, names), rows);
