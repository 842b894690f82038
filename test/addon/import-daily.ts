import { MEASURES } from '../../src/core/kpi/measures';
import type { Cell } from '../../src/core/tables/table';
import type { TablesAnswer } from '../../src/sidebar/server/api';

type Send = (name: string, request: unknown) => Promise<unknown>;

/** More rows than this are not taken in one go. */
const PART = 5000;

let imports = 0;

/**
 * Imports rows of daily counts, as `dailyRow` makes them: those of months before the one at work go to 履歴, and a count
 * that nobody has in any of them stays empty.
 */
export async function importDaily(
  send: Send,
  { rows }: { readonly rows: readonly (readonly unknown[])[] },
): Promise<void> {
  const { month } = (await send('readTables', { tables: [] })) as TablesAnswer;
  const all = ['day', 'member', 'channel', ...MEASURES, 'memo'];
  const used = all.flatMap((column, i) =>
    i < 3 || column === 'memo' || rows.some((row) => row[i] !== 0) ? [i] : [],
  );
  const id = `daily-import-${++imports}`;
  let part = 0;
  for (const table of ['archive', 'daily'] as const) {
    const mine = rows.filter((row) => String(row[0]).slice(0, 7) < (month ?? '') === (table === 'archive'));
    for (let from = 0; from < mine.length; from += PART) {
      const appended = mine.slice(from, from + PART).map((row) => used.map((i) => row[i] as Cell));
      const edits = [{ table, columns: used.map((i) => all[i] as string), appended }];
      await send('writeTables', { id, part: part++, file: '日次.csv', edits });
    }
  }
}
