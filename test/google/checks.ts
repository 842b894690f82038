import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { globalFaults } from './globals';
import { castFaults, currentOnlyFaults, serviceFaults } from './known-members';
import { manifestFaults } from './manifest';
import { pageFaults } from './page-addresses';
import { pushFaults } from './pushed-files';
import { scopeFaults } from './scopes';
import { syntaxFaults } from './syntax';
import { topLevelFaults } from './top-level';

/** One thing Google would refuse or people would stumble over, and what speaks against it. */
export interface Check {
  /** What holds when there is no fault, as a sentence. */
  readonly says: string;
  readonly faults: readonly string[];
}

const read = (path: string): string => readFileSync(path, 'utf8');

/** Everything that can be proved without Google about the add-on built in `dist/`; run from the project's root. */
export function googleChecks(): readonly Check[] {
  const code = read('dist/Code.js');
  const manifest = read('dist/appsscript.json');
  const files = readdirSync('dist');
  const pages = files.filter((file) => file.endsWith('.html'));
  const callers = {
    code,
    api: read('src/sidebar/server/api.ts'),
    commandLine: read('host/cli/run-addon.ts'),
  };
  const sources = ['src/sheet', 'src/commands'].flatMap((folder) =>
    readdirSync(folder).map((file) => join(folder, file)),
  );
  return [
    { says: 'The manifest holds what Google knows, and opens nothing', faults: manifestFaults(manifest) },
    {
      says: 'The script needs every permission it asks for, and no other',
      faults: scopeFaults(manifest, code),
    },
    {
      says: 'Every function that a menu, trigger, formula or page names is there, and no other is global',
      faults: globalFaults(callers),
    },
    { says: 'No service is called while the script is loaded', faults: topLevelFaults(code) },
    { says: 'The script is written in words and names Apps Script has', faults: syntaxFaults(code) },
    { says: "What the script asks of a service is in Google's types", faults: serviceFaults(code) },
    {
      says: 'No source hides a service from the compiler',
      faults: sources.flatMap((path) => castFaults(read(path)).map((fault) => `${path}: ${fault}`)),
    },
    { says: 'Nothing reaches beyond the open spreadsheet', faults: currentOnlyFaults(code) },
    ...pages.map((page) => ({
      says: `${page} asks for no address outside of itself`,
      faults: pageFaults(read(join('dist', page))),
    })),
    { says: 'clasp would push these files and no other', faults: pushFaults(read('.clasp.json'), files) },
  ];
}
