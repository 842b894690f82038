/** Installs the packages of the lock file when they are missing or older than it; says so, and does nothing otherwise. */
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';

export function installPackages() {
  const installed = 'node_modules/.package-lock.json';
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync('package-lock.json').mtimeMs) return;
  console.error('Installing the packages of package-lock.json into node_modules (npm ci, about a minute) …');
  // stdout is kept free: `npm start -- --json` prints one document there and nothing else.
  const npm = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
  if (npm.status !== 0) {
    console.error(
      'npm ci failed (see above). Check the network and the free disk space, then run the same command again.',
    );
    process.exit(1);
  }
}
