import { resolve } from 'node:path';
import type { Language } from '../src/core';
import { languageFor, type Options, readOptions } from './cli/options';
import { type Folders, prepareWork } from './cli/prepare-work';
import { resultDocument } from './cli/result-document';
import { runAddon } from './cli/run-addon';
import { servePage } from './cli/serve-page';
import { summary } from './cli/summary';
import { UsageError } from './cli/usage-error';
import { cliWordsOf } from './cli/words';

/** What the program is given by whoever starts it. */
export interface Surroundings extends Folders {
  /** The words behind the program's name. */
  readonly argv: readonly string[];
  readonly env: NodeJS.ProcessEnv;
  /** Builds the preview page; called only when it is to be served. */
  readonly buildPage: () => Promise<void>;
}

/** Exit codes: what the user can mend is told apart from what only a programmer can. */
const EXIT = { done: 0, unexpected: 1, usage: 2 } as const;

/**
 * The command line: runs the add-on over files or a made-up team, prints what came of it, and serves the
 * page to try it. Resolves to the exit code; while a page is served the server keeps the process alive after that.
 */
export async function main(surroundings: Surroundings): Promise<number> {
  const { argv, env } = surroundings;
  const words = cliWordsOf(languageFor(argv, env));
  try {
    const options = readOptions(argv, env);
    if (options.help) process.stdout.write(`${words.help}\n`);
    else await run(options, surroundings);
    return EXIT.done;
  } catch (error) {
    if (error instanceof UsageError) {
      process.stderr.write(`${error.message}\n`);
      return EXIT.usage;
    }
    const { message, stack } = error instanceof Error ? error : new Error(String(error));
    process.stderr.write(`${words.unexpected(message)}\n${env.DEBUG ? `${stack}\n` : ''}`);
    return EXIT.unexpected;
  }
}

async function run(options: Options, { buildPage, ...folders }: Surroundings): Promise<void> {
  const { language, xlsx } = options;
  const work = await prepareWork(options, folders);
  const outcome = await runAddon(work);
  const { host } = outcome;
  try {
    const result = resultDocument(outcome, work.problems, work.language);
    if (options.json) process.stdout.write(`${JSON.stringify(result)}\n`);
    else {
      const deals = work.tables.some(({ table }) => table === 'deals') ? outcome.deals : null;
      process.stdout.write(`${summary(outcome.overview, result.problems, language, deals)}\n`);
    }

    const words = cliWordsOf(language);
    if (xlsx !== undefined) {
      // Loaded only here: the library is large, and most runs save nothing.
      const { saveXlsx } = await import('./cli/xlsx/save-xlsx');
      await saveXlsx(host.engine.snapshot(), resolve(folders.cwd, xlsx), xlsx, words);
      process.stderr.write(`${words.written(xlsx)}\n`);
    }
    if (options.serve) {
      await buildPage();
      const page = {
        language,
        work: (wanted: Language) => prepareWork({ ...options, language: wanted }, folders),
        snapshot: host.snapshot(),
      };
      const url = await servePage(page, options.port, folders.root);
      process.stdout.write(`\n${words.open(url)}\n`);
    }
  } finally {
    host.dispose();
  }
}
