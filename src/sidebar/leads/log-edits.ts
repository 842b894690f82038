import { deriveDays } from '../../core/leads/derive-days';
import type { LoggedAction } from '../../core/leads/logged-action';
import { actionsOf } from '../../core/tables/records';
import type { Cell, Table } from '../../core/tables/table';
import type { TableEdit, TablesAnswer } from '../server/api';

/** The counts of 日次入力 that follow from single actions. */
export const DERIVED = ['calls', 'connects', 'effectiveContacts', 'meetings', 'mailsSent'] as const;

/** The cells of a row of a table by column; '' for one it does not have. */
export function cellsOf(table: Table, place: number): (column: string) => Cell {
  const columns = table.columns as readonly string[];
  return (column) => table.rows[place]?.[columns.indexOf(column)] ?? '';
}

/** Only the columns the sheet has: one that people deleted is not written. */
const there = (table: Table, cells: object): readonly [string, Cell][] =>
  Object.entries(cells).filter(([column]) => (table.columns as readonly string[]).includes(column)) as [
    string,
    Cell,
  ][];

/** What logging an action writes: its line, the lead's cells, and with `isByAction` the day's row of 日次入力. */
export function logEdits(
  answer: TablesAnswer,
  leadRow: number,
  logged: LoggedAction,
  isByAction: boolean,
): readonly TableEdit[] {
  const { leads, actions } = answer.tables;
  if (!leads || !actions) return [];
  const action = there(actions as Table, logged.action);
  const cells = there(leads as Table, logged.lead);
  const before = cellsOf(leads as Table, leads.at.indexOf(leadRow));
  return [
    {
      table: 'actions',
      columns: action.map(([column]) => column),
      appended: [action.map(([, cell]) => cell)],
    },
    ...(cells.length === 0
      ? []
      : [
          {
            table: 'leads' as const,
            columns: cells.map(([column]) => column),
            changed: [
              {
                row: leadRow,
                was: cells.map(([column]) => before(column)),
                to: cells.map(([, cell]) => cell),
              },
            ],
          },
        ]),
    ...(isByAction ? dayEdits(answer, withAction(actions, action)) : []),
  ];
}

/** The log with a line more. */
function withAction(actions: Table<'actions'>, action: readonly [string, Cell][]): Table<'actions'> {
  const cells = new Map(action);
  const line = actions.columns.map((column) => cells.get(column) ?? '');
  return { ...actions, rows: [...actions.rows, line], at: [...actions.at, 0] };
}

/**
 * What has to be written so that 日次入力 says what the actions say, for the days of the month at work. A member's day that
 * stands in several rows of one lead source is left to people.
 */
export function dayEdits({ tables, month }: TablesAnswer, actions: Table<'actions'>): readonly TableEdit[] {
  const daily = tables.daily as Table | null | undefined;
  if (!daily || month === null) return [];
  const columns = DERIVED.filter((column) => (daily.columns as readonly string[]).includes(column));
  const places = new Map<string, number[]>();
  daily.rows.forEach((_, i) => {
    const cell = cellsOf(daily, i);
    const key = `${cell('day')}\n${cell('member')}\n${cell('channel')}`;
    places.set(key, [...(places.get(key) ?? []), i]);
  });
  const appended: Cell[][] = [];
  const changed: { row: number; was: readonly Cell[]; to: readonly Cell[] }[] = [];
  for (const derived of deriveDays(actionsOf(actions))) {
    if (derived.day.slice(0, 7) < month) continue;
    const found = places.get(`${derived.day}\n${derived.member}\n${derived.channel}`) ?? [];
    const to = columns.map((column): Cell => derived[column] || '');
    const [place] = found;
    if (place === undefined) appended.push([derived.day, derived.member, derived.channel, ...to]);
    else if (found.length === 1) {
      const was = columns.map(cellsOf(daily, place));
      if (was.some((cell, i) => (cell || '') !== to[i]))
        changed.push({ row: daily.at[place] as number, was, to });
    }
  }
  return [
    ...(changed.length > 0 ? [{ table: 'daily' as const, columns, changed }] : []),
    ...(appended.length > 0
      ? [{ table: 'daily' as const, columns: ['day', 'member', 'channel', ...columns], appended }]
      : []),
  ];
}

/**
 * The reverse of what was written: cells as they were, and lines that came emptied. Null when a line is not found as it
 * was written any more.
 */
export function reversedEdits(
  edits: readonly TableEdit[],
  answer: TablesAnswer,
): readonly TableEdit[] | null {
  const reversed: TableEdit[] = [];
  for (const { table: id, columns, appended = [], changed = [] } of edits) {
    const table = answer.tables[id] as Table | null | undefined;
    if (!table) return null;
    const emptied = appended.map((cells) => {
      // The last one that says the same: it was put below all others.
      for (let i = table.rows.length - 1; i >= 0; i--) {
        const cell = cellsOf(table, i);
        if (columns.every((column, c) => cell(column) === cells[c]))
          return { row: table.at[i] as number, was: cells, to: cells.map((): Cell => '') };
      }
      return null;
    });
    if (emptied.includes(null)) return null;
    reversed.push({
      ...{ table: id, columns },
      changed: [
        ...changed.map(({ row, was, to }) => ({ row, was: to, to: was })),
        ...(emptied as Exclude<(typeof emptied)[number], null>[]),
      ],
    });
  }
  return reversed;
}
