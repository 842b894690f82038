/**
 * `npm run release`: proves the built add-on (`check:google`) and packs what is pushed to Google, with its licences, into
 * release/gyakusan-<version>.zip. The version is package.json's, and CHANGELOG.md has to say what is in it.
 *
 *   dist/  LICENSE  CHANGELOG.md  docs/licences.md ──▶ release/gyakusan-0.1.0.zip
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { zipSync } from 'fflate';

const root = dirname(fileURLToPath(import.meta.url));

/** The same files give the same bytes, whenever they are packed. */
const PACKED_AT = new Date('2000-01-01T00:00:00Z');

/** What is packed beside `dist/`. */
const PAPERS = ['LICENSE', 'CHANGELOG.md', 'docs/licences.md'];

/**
 * What the changelog says of a version.
 *
 * @throws where it says nothing, so that nothing is released unsaid
 */
export function changesOf(version, changelog) {
  const [, ...parts] = changelog.split(/^## /m);
  const part = parts.find((text) => text.startsWith(`${version} `) || text.startsWith(`${version}\n`));
  const changes = part?.slice(part.indexOf('\n') + 1).trim();
  if (!changes)
    throw new Error(`CHANGELOG.md says nothing of ${version}: write what is in it, then release.`);
  return changes;
}

/** The files of a folder of this kind as a zip, each under its path. */
export function packRelease(folder) {
  const dist = readdirSync(join(folder, 'dist')).map((name) => `dist/${name}`);
  const files = [...dist, ...PAPERS].sort();
  const entries = files.map((file) => [file, [readFileSync(join(folder, file)), { mtime: PACKED_AT }]]);
  return zipSync(Object.fromEntries(entries), { level: 9 });
}

function release() {
  process.chdir(root);
  const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
  const changes = changesOf(version, readFileSync('CHANGELOG.md', 'utf8'));
  const { status } = spawnSync(process.execPath, ['test/google/check-google.mjs'], { stdio: 'inherit' });
  if (status !== 0) return status ?? 1;
  const file = `release/gyakusan-${version}.zip`;
  mkdirSync('release', { recursive: true });
  const bytes = packRelease('.');
  writeFileSync(file, bytes);
  console.log(`\n${file}, ${Math.round(bytes.length / 1024)} KB\n\n${changes}`);
  return 0;
}

if (process.argv[1] && resolve(process.argv[1]) === fileURLToPath(import.meta.url))
  process.exitCode = release();
