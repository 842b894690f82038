import { importDaily } from './import-daily';
import { keepSheets } from './keep-sheets';
import { keptBook } from './kept-book';
import { dailyRow, openAddon } from './open-addon';

export type Addon = ReturnType<typeof openAddon>;

/** March and April, as people type them: now and then somebody is late with a row. */
export const ROWS = [
  dailyRow('2026-03-02', '田中', '紹介', { calls: 100, won: 1 }, '=1+1'),
  dailyRow('2026-03-02', '佐藤', '展示会', { calls: 80 }, 'Apr 1'),
  dailyRow('2026-03-02', '佐藤', '展示会', { calls: 80 }, 'Apr 1'),
  dailyRow('2026-04-01', '田中', '紹介', { calls: 40 }, '四月'),
  dailyRow('2026-03-31', '佐藤', '紹介', { calls: 60, revenue: 500000 }, '遅れて入力'),
  dailyRow('2026-04-02', '佐藤', '紹介', { calls: 50 }),
];

/** March and April in turns: more runs of rows than are deleted one by one. */
export const SCATTERED = Array.from({ length: 24 }, (_, i) =>
  dailyRow(`2026-0${3 + (i % 2)}-${10 + (i >> 2)}`, '田中', '紹介', { calls: i >> 1 }),
);

/** A team on 3 April whose March is not closed yet. */
export async function openApril(
  rows: readonly (readonly unknown[])[] = ROWS,
  options: Parameters<typeof openAddon>[0] = {},
  install = 'installMinimal',
) {
  const { locale } = options;
  const snapshot = await keptBook(['april', rows, locale, install], async () => {
    const { host, send } = openAddon({ ...(locale !== undefined && { locale }) });
    host.call(install);
    if (install === 'installEverything') keepSheets(host.spreadsheet, '年間計画');
    await send('saveSettings', { asOf: '2026-03-31', members: ['田中', '佐藤'] });
    await importDaily(send, { rows });
    await send('saveSettings', { asOf: '2026-04-03' });
    return host;
  });
  return openAddon({ ...options, snapshot });
}

export function sheetOf({ host }: Addon, name: string) {
  return host.spreadsheet.getSheetByName(name) as GoogleAppsScript.Spreadsheet.Sheet;
}

/** The rows of a log as text, the mark of the batch and when they were begun left out. */
export function rowsOf(addon: Addon, name: string): string[] {
  const [head = [], ...lines] = sheetOf(addon, name).getDataRange().getValues() as unknown[][];
  const isOurs = head.map((title) => /^(締め|入力日時|Entered)/.test(String(title)));
  return lines
    .map((line) => line.map((cell, i) => (isOurs[i] ? '' : String(cell))))
    .filter((line) => line.some((cell) => cell !== ''))
    .map((line) => line.join('|').replace(/\|+$/, ''));
}

/** The lines of 締めた月の実績 on 年間計画, each as text, from its month to its goal; none where it is not installed. */
export function closedMonths({ host }: Addon): string[] {
  const values: unknown[][] = host.spreadsheet.getSheetByName('年間計画')?.getDataRange().getValues() ?? [];
  const header = values.findIndex(([key]) => key === 'head.closed');
  return values
    .slice(header < 0 ? values.length : header + 1)
    .map((line) => line.slice(1, 9))
    .filter((line) => line.some((cell) => cell !== ''))
    .map(([month, ...cells]) => [String(month).slice(4, 15), ...cells].join('|'));
}

export const logs = (addon: Addon) => [rowsOf(addon, '日次入力'), rowsOf(addon, '履歴')] as const;
export const isMarch = (row: string): boolean => / Mar /.test(row);
