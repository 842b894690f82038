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

/** A check that cannot be made, since the script cannot be read or loaded, has failed. */
function check(says: string, faults: () => readonly string[]): Check {
  try {
    return { says, faults: faults() };
  } catch (error) {
    return { says, faults: [`this cannot be checked: ${String(error).split('\n')[0]}`] };
  }
}

/**
 * Everything that can be proved without Google about a built add-on; run from the project's root.
 * @param dist the folder it was built in
 */
export function googleChecks(dist = 'dist'): readonly Check[] {
  const code = read(join(dist, 'Code.js'));
  const manifest = read(join(dist, 'appsscript.json'));
  const files = readdirSync(dist);
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
    check('The manifest holds what Google knows, and opens nothing', () => manifestFaults(manifest)),
    check('The script needs every permission it asks for, and no other', () => scopeFaults(manifest, code)),
    check('Every function that a menu, trigger, formula or page names is there, and no other is global', () =>
      globalFaults(callers),
    ),
    check('No service is called while the script is loaded', () => topLevelFaults(code)),
    check('The script is written in words and names Apps Script has', () => syntaxFaults(code)),
    check("What the script asks of a service is in Google's types", () => serviceFaults(code)),
    check('No source hides a service from the compiler', () =>
      sources.flatMap((path) => castFaults(read(path)).map((fault) => `${path}: ${fault}`)),
    ),
    check('Nothing reaches beyond the open spreadsheet', () => currentOnlyFaults(code)),
    ...pages.map((page) =>
      check(`${page} asks for no address outside of itself`, () => pageFaults(read(join(dist, page)))),
    ),
    check('clasp would push these files and no other', () => pushFaults(read('.clasp.json'), files)),
  ];
}
