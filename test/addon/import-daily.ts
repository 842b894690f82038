import { dailyTables, importTables } from '../../host/cli/import-tables';
import { MEASURES, type Measures } from '../../src/core/kpi/measures';
import type { TablesAnswer } from '../../src/sidebar/server/api';

type Send = (name: string, request: unknown) => Promise<unknown>;

/** Imports rows of daily counts, as `dailyRow` makes them. */
export async function importDaily(
  send: Send,
  { rows }: { readonly rows: readonly (readonly unknown[])[] },
): Promise<void> {
  const { month } = (await send('readTables', { tables: [] })) as TablesAnswer;
  const read = rows.map(([day, member, channel, ...rest]) => ({
    ...{ day: `${day}`, member: `${member}`, channel: `${channel}`, memo: `${rest[MEASURES.length]}` },
    measures: Object.fromEntries(MEASURES.map((measure, i) => [measure, rest[i]])) as unknown as Measures,
  }));
  await importTables(send, dailyTables(read, month ?? ''), '日次.csv');
}
