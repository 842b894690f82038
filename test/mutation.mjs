/**
 * `npm run mutation`: Stryker changes the core in small ways, one at a time, and runs the tests that reach the change.
 * A change that no test notices is a hole in the tests, or code that does nothing. A room below 85% fails.
 *
 *   npm run mutation                   every room of the core: about an hour on two cores
 *   npm run mutation -- plan stats     some of them
 *
 * Reports stand in `.build/mutation/`, a page for each room; what was found before is kept there and not run again.
 */
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

process.chdir(dirname(dirname(fileURLToPath(import.meta.url))));

/** Every room but the words: they are data, and their tests compare the languages. */
const ROOMS = readdirSync('src/core', { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== 'words')
  .map((entry) => entry.name);

const { positionals } = parseArgs({ allowPositionals: true });
const unknown = positionals.filter((room) => !ROOMS.includes(room));
if (unknown.length > 0) {
  console.error(`No such room of the core: ${unknown.join(', ')}. There are ${ROOMS.join(', ')}.`);
  process.exit(1);
}

const failed = (positionals.length > 0 ? positionals : ROOMS).filter((room) => {
  console.log(`\n— ${room}`);
  const { status } = spawnSync('npx', ['--no-install', 'stryker', 'run', 'test/stryker.config.mjs'], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
    env: { ...process.env, MUTATED_ROOM: room },
  });
  return status !== 0;
});
if (failed.length > 0) {
  console.error(`\nBelow 85%, or not finished: ${failed.join(', ')}`);
  process.exitCode = 1;
}
