import type { HostSnapshot, NodeHostOptions } from '../../host/node-host';
import type { Cell, Table } from '../../src/core/tables/table';
import type { ListId, TableEdit, TablesAnswer } from '../../src/sidebar/server/api';
import { installed } from './installed';
import { openAddon } from './open-addon';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export const LEAD = ['id', 'company', 'person', 'phone', 'status', 'created', 'memo'] as const;
export const leadRow = (n: number, memo = ''): Cell[] => [
  `L-${n}`,
  `会社${n}`,
  '山田',
  `03-0000-${String(n).padStart(4, '0')}`,
  '新規',
  `2026-04-${String(1 + (n % 28)).padStart(2, '0')}T09:30`,
  memo,
];

let requests = 0;
export const freshId = () => `request-${++requests}`;

export function openLists(
  options: Partial<NodeHostOptions> = {},
  snapshot: HostSnapshot | null = installed('installLeads'),
) {
  const addon = openAddon({ ...(snapshot && { snapshot }), ...options });
  const tables = async (...ids: ListId[]): Promise<TablesAnswer> => addon.send('readTables', { tables: ids });
  const rows = async (id: ListId) => (await tables(id)).tables[id]?.rows ?? [];
  const write = (edits: readonly TableEdit[], more: object = {}) =>
    addon.send('writeTables', { id: freshId(), part: 0, edits, ...more });
  const sheet = (name: string) => addon.host.spreadsheet.getSheetByName(name) as Sheet;
  return { ...addon, tables, rows, write, sheet };
}

/** The cells of a list in the order of `columns`. */
export function pick(
  { tables }: TablesAnswer,
  id: 'leads' | 'actions' | 'deals' | 'daily',
  columns: readonly string[],
): Cell[][] {
  const { columns: there, rows } = tables[id] as Table;
  const places = columns.map((column) => (there as readonly string[]).indexOf(column));
  return rows.map((row) => places.map((place) => row[place] as Cell));
}
