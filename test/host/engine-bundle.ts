import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(__dirname, '../..');
const BUNDLE = join(ROOT, '.build/engine-test.cjs');
const INPUTS = [
  'host/engine',
  'test/host/engine-entry.ts',
  'test/host/build-engine.mjs',
  'package-lock.json',
];

function lastChange(path: string): number {
  const file = statSync(path);
  if (!file.isDirectory()) return file.mtimeMs;
  return Math.max(file.mtimeMs, ...readdirSync(path).map((name) => lastChange(join(path, name))));
}

function isFresh(): boolean {
  if (!existsSync(BUNDLE)) return false;
  return INPUTS.every((path) => lastChange(join(ROOT, path)) < statSync(BUNDLE).mtimeMs);
}

function loadBundle(): typeof import('./engine-entry') {
  if (!isFresh()) {
    mkdirSync(join(ROOT, '.build'), { recursive: true });
    execFileSync(process.execPath, ['test/host/build-engine.mjs', BUNDLE], { cwd: ROOT, stdio: 'inherit' });
  }
  return require(BUNDLE);
}

/** The engine as it runs in the host: bundled with the synchronous Univer, built when its sources have changed. */
export const engineBundle = loadBundle();
