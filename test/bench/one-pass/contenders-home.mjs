import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';

const HOME = '.build/bench';
const LOCK = 'package-lock.json';

/**
 * Installs what the product is measured against, apart from everything else, and puts the contenders beside it.
 *
 * @returns the file to run one of them with
 */
export function contendersHome() {
  const isInstalled =
    existsSync(`${HOME}/node_modules`) &&
    readFileSync(`${HOME}/${LOCK}`, 'utf8') === readFileSync(`test/bench/${LOCK}`, 'utf8');
  mkdirSync(HOME, { recursive: true });
  for (const file of ['package.json', LOCK]) cpSync(`test/bench/${file}`, `${HOME}/${file}`);
  for (const file of ['rows.mjs', 'contenders.mjs', 'run.mjs'])
    cpSync(`test/bench/one-pass/${file}`, `${HOME}/${file}`);
  if (!isInstalled) {
    console.error(`Installing what it is measured against (test/bench/${LOCK}) …`);
    const { status } = spawnSync('npm', ['ci', '--ignore-scripts', '--loglevel=error'], {
      ...{ cwd: HOME, stdio: 'inherit', shell: process.platform === 'win32' },
    });
    if (status !== 0) throw new Error('the other libraries could not be installed');
  }
  return resolve(HOME, 'run.mjs');
}
