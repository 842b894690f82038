import type { Browser, Page } from 'playwright-core';
import type { TableId } from '../../src/core/tables/table';
import type { ListId, TablesAnswer } from '../../src/sidebar/server/api';
import { keptBook } from '../addon/kept-book';
import { openAddon } from '../addon/open-addon';
import { openSidebar } from './open-sidebar';

interface Opened {
  readonly language?: 'ja' | 'en';
  readonly colorScheme?: 'light' | 'dark';
  readonly install?: 'installMinimal' | 'installLeads' | 'installDeals';
  /** What is typed into the sheets before the page is opened. */
  readonly prepare?: (addon: ReturnType<typeof openAddon>) => Promise<unknown> | unknown;
  /** Loses answers on their way, after the add-on did what it was asked for. */
  readonly isLost?: (name: string) => boolean;
  /** Somebody else writes, so that the add-on refuses. */
  readonly isLocked?: () => boolean;
  /** Answers of the add-on that take their time. */
  readonly wait?: (name: string) => Promise<void>;
}

/** A spreadsheet of a team in April 2026 with the sheets of a package. */
const sheetsWith = (install: string, locale: string) =>
  keptBook(['import', install, locale], async () => {
    const { host, send } = openAddon({ locale });
    host.call(install);
    await send('saveSettings', { asOf: '2026-04-03', members: ['田中', '佐藤'] });
    return host;
  });

/** The page データ over the real add-on in the host: what is imported is read back from the sheets. */
export async function openImport(
  browser: Browser,
  { language = 'ja', install = 'installDeals', prepare, isLost, isLocked, wait, ...options }: Opened = {},
) {
  const locale = language === 'ja' ? 'ja' : 'en_US';
  const addon = openAddon({
    snapshot: await sheetsWith(install, locale),
    locale,
    ...(isLocked && { lockedElsewhere: isLocked }),
  });
  await prepare?.(addon);
  const asked: { name: string; request: unknown }[] = [];
  const opened = await openSidebar(browser, {
    ...options,
    locale: language === 'ja' ? 'ja-JP' : 'en-GB',
    file: 'data',
    answer: async (name, _, request) => {
      asked.push({ name, request });
      await wait?.(name);
      const args = request === undefined ? [] : [JSON.stringify(request)];
      const answer = await addon.host
        .run(name, args)
        .then(String, (error: Error) => new Error(error.message));
      return isLost?.(name) ? new Error('NetworkError: Connection failure') : answer;
    },
  });
  const { page } = opened;
  await page
    .getByRole('heading', { name: language === 'ja' ? 'ファイルの取り込み' : 'Import a file' })
    .waitFor();
  return {
    ...{ addon, asked, page, errors: opened.errors, requests: opened.requests },
    /** Chooses a file as by the button. */
    choose: (text: string | Uint8Array, name = 'リスト.csv') => chooseFile(page, text, name),
    /** The rows of a list as the add-on reads them, by column. */
    async rows(list: ListId): Promise<readonly { readonly [column: string]: unknown }[]> {
      const { columns, rows } = await readList(addon, list);
      return rows.map((cells) =>
        Object.fromEntries(columns.map((column, i) => [column, cells[i]]).filter(([, cell]) => cell !== '')),
      );
    },
  };
}

export async function chooseFile(page: Page, text: string | Uint8Array, name: string): Promise<void> {
  const buffer = Buffer.from(text as string);
  await page.locator('input[type=file]').setInputFiles({ name, mimeType: 'text/csv', buffer });
}

export async function readList<T extends TableId>(addon: ReturnType<typeof openAddon>, list: T | ListId) {
  const answer: TablesAnswer = await addon.send('readTables', { tables: [list] });
  const table = answer.tables[list];
  if (!table) throw new Error(`${list} is not installed`);
  return table;
}

export const button = (page: Page, name: string | RegExp) =>
  page.getByRole('button', typeof name === 'string' ? { name, exact: true } : { name });
export const said = (page: Page, text: string) =>
  page.getByRole('status').filter({ hasText: text }).waitFor();
/** A figure of the preview by its name. */
export const count = async (page: Page, name: string) => {
  await page.locator('.import-preview[aria-busy=false]').waitFor();
  return page
    .locator('.import-preview dl > div')
    .filter({ has: page.getByText(name, { exact: true }) })
    .locator('dd')
    .innerText();
};
