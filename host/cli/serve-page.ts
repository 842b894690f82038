import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { type Language, wordsOf } from '../../src/core';
import type { HostSnapshot } from '../node-host';
import type { StartData } from '../preview/start-data';
import { previewFiles, serve } from '../server';
import { runAddon, type Work } from './run-addon';
import { UsageError } from './usage-error';
import { cliWordsOf } from './words';

/** What the page is to show. */
export interface Page {
  /** The language it starts in; a person may change to the other one. */
  readonly language: Language;
  /** What the add-on worked on, in a language. */
  readonly work: (language: Language) => Promise<Work>;
  /** The spreadsheet that came of it in the first language. */
  readonly snapshot: HostSnapshot;
}

/**
 * Serves the page with the filled spreadsheet, and resolves to its address.
 *
 * @param root the project's folder, with the built page in it
 * @throws {UsageError} when there is no port to serve it on
 */
export async function servePage(
  { language, work, snapshot }: Page,
  port: number,
  root: string,
): Promise<string> {
  const starts = new Map([[language, startOf(await work(language), snapshot)]]);

  /** A person who changes the language gets the same spreadsheet, filled anew in it. */
  async function startIn(wanted: Language): Promise<StartData> {
    const start = starts.get(wanted) ?? (await newStart(await work(wanted)));
    starts.set(wanted, start);
    return start;
  }

  try {
    const { url } = await serve({
      port,
      files: {
        ...previewFiles(join(root, '.build/preview')),
        '/start.json': (query) => startIn(readLanguage(query.get('lang')) ?? language),
      },
    });
    return url;
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    throw new UsageError(cliWordsOf(language).noPort(port, code ?? message));
  }
}

const readLanguage = (text: string | null): Language | undefined =>
  text === 'ja' || text === 'en' ? text : undefined;

async function newStart(work: Work): Promise<StartData> {
  const { host } = await runAddon(work);
  try {
    return startOf(work, host.snapshot());
  } finally {
    host.dispose();
  }
}

function startOf(work: Work, snapshot: HostSnapshot): StartData {
  const { dist, title, language } = work;
  return {
    // A person finds their changes again after a restart, but only over the same rows and the same add-on.
    id: createHash('sha256').update(JSON.stringify(work)).digest('hex').slice(0, 16),
    ...{ title, language, dist, snapshot },
    activeSheet: wordsOf(language).sheets.dashboard,
    openSidebar: 'openSidebar',
  };
}
