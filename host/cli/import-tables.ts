import { type ActivityRow, type Cell, MEASURES, type Month } from '../../src/core';

/** Asks the add-on for something, as the sidebar does. */
export type Send = (name: string, request: object) => Promise<unknown>;

/** Rows for a list of the add-on, by column. */
interface ListRows {
  readonly table: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

/** The add-on takes no more rows than this in one go. */
const PART = 5000;

let imports = 0;

/**
 * Brings rows into lists as the sidebar does, part by part.
 *
 * @param file what the rows are from: all of it is then one import, which can be undone
 */
export async function importTables(
  send: Send,
  tables: readonly ListRows[],
  file: string | undefined,
): Promise<void> {
  const id = `import-${process.pid}-${++imports}`;
  let part = 0;
  for (const { table, columns, rows } of tables) {
    for (let from = 0; from < rows.length; from += PART) {
      const appended = rows.slice(from, from + PART);
      await send('writeTables', { id, part: part++, file, edits: [{ table, columns, appended }] });
    }
  }
}

/**
 * Daily rows by list: those of months before the one at work go to 履歴, so that live formulas never read them. A count
 * that nobody has in any of them stays empty.
 */
export function dailyTables(rows: readonly ActivityRow[], month: Month): readonly ListRows[] {
  const counted = MEASURES.filter((measure) => rows.some(({ measures }) => measures[measure] !== 0));
  const columns = ['day', 'member', 'channel', ...counted, 'memo'];
  const cells = ({ day, member, channel, measures, memo }: ActivityRow): readonly Cell[] => [
    ...[day, member, channel],
    ...counted.map((measure) => measures[measure]),
    memo,
  ];
  const isEarlier = ({ day }: ActivityRow): boolean => day.slice(0, 7) < month;
  return [
    { table: 'archive', columns, rows: rows.filter(isEarlier).map(cells) },
    { table: 'daily', columns, rows: rows.filter((row) => !isEarlier(row)).map(cells) },
  ];
}
