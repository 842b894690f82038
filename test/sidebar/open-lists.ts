import type { Browser } from 'playwright-core';
import type { ListId, TableEdit, TablesAnswer } from '../../src/sidebar/server/api';
import { installed } from '../addon/installed';
import { openAddon } from '../addon/open-addon';
import type { PageName } from './built-page';
import { openSidebar } from './open-sidebar';

let requests = 0;

export interface OpenLists {
  /** The menu command that installs the sheets: `installLeads`. */
  readonly install: string;
  readonly asOf: string;
  readonly settings?: object;
  readonly language?: 'ja' | 'en';
  readonly colorScheme?: 'light' | 'dark';
  /** What stands in the lists before the page is opened. */
  readonly edits?: readonly TableEdit[];
  /** The page that is opened; the sidebar unless told. */
  readonly file?: PageName;
  /** Loses the answer to a call after the add-on did what it was asked for. */
  readonly isLost?: (name: string) => boolean;
}

/** The page over the real add-on in the host with sheets of lists: what is saved is read from the sheet. */
export async function openLists(browser: Browser, options: OpenLists) {
  const {
    install,
    asOf,
    settings,
    language = 'ja',
    edits = [],
    isLost,
    colorScheme = 'light',
    file,
  } = options;
  const locale = language === 'ja' ? 'ja' : 'en_US';
  const addon = openAddon({ locale, snapshot: installed(install, locale) });
  await addon.send('saveSettings', { asOf, month: asOf.slice(0, 7), ...settings });
  const write = (...all: readonly TableEdit[]) =>
    addon.send('writeTables', { id: `prepared-${++requests}`, part: 0, edits: all });
  if (edits.length > 0) await write(...edits);
  const asked: { readonly name: string; readonly request: unknown }[] = [];
  const { page, errors } = await openSidebar(browser, {
    colorScheme,
    ...(file && { file }),
    locale: language === 'ja' ? 'ja-JP' : 'en-US',
    answer: async (name, _, request) => {
      asked.push({ name, request });
      const args = request === undefined ? [] : [JSON.stringify(request)];
      const answer = await addon.host
        .run(name, args)
        .then(String, (error: Error) => new Error(error.message));
      return isLost?.(name) ? new Error('NetworkError: Connection failure') : answer;
    },
  });
  return {
    ...{ addon, page, errors, asked, write },
    tables: async (...ids: readonly ListId[]): Promise<TablesAnswer> =>
      addon.send('readTables', { tables: ids }),
  };
}
