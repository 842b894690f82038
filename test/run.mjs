/**
 * `npm test`: everything a change must pass, in the order in which it fails fastest: types, lint, build, tests.
 *
 *   npm test                        all of it
 *   npm test -- --only types,lint   some of it
 *   npm test -- plan funnel         all of it, but only the test files whose path holds one of these words
 */
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { installPackages } from '../install.mjs';

process.chdir(dirname(dirname(fileURLToPath(import.meta.url))));
installPackages();

/** Rooms with a tsconfig of their own: which platform types exist where is a rule of the house. */
const ROOMS = [
  ...[
    'src/core',
    'src/template',
    'src/sheet',
    'src/functions',
    'src/files',
    'src/manual',
    'src/sidebar',
    'host',
    'test',
  ],
];

const { values, positionals } = parseArgs({ options: { only: { type: 'string' } }, allowPositionals: true });

const steps = {
  types: () => {
    for (const room of ROOMS) run('tsc', ['-p', room]);
  },
  lint: () => run('biome', ['check', '--error-on-warnings', '.']),
  build: async () => (await import('../build.mjs')).buildTargets(),
  tests: async () => {
    // Once, here: tests that run side by side would each install a browser.
    const { ensureChromium } = (await import('./find-chromium.cjs')).default;
    process.env.CHROME_PATH = ensureChromium();
    const { findOffice } = (await import('./office/find-office.cjs')).default;
    if (!findOffice())
      console.log(
        'No LibreOffice (soffice on PATH, or LIBREOFFICE_PATH): its check of the workbook is skipped.',
      );
    run('jest', ['-c', 'test/jest.config.mjs', ...positionals]);
  },
};

const start = performance.now();
for (const name of values.only?.split(',') ?? Object.keys(steps)) {
  console.log(`\n— ${name}`);
  await steps[name]();
}
if (!values.only && positionals.length === 0) {
  // What `npm run bench` tells of the tools.
  const seconds = (performance.now() - start) / 1000;
  writeFileSync('.build/test-time.json', JSON.stringify({ seconds }));
}

function run(tool, args) {
  const { status } = spawnSync('npx', ['--no-install', tool, ...args], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) process.exit(status ?? 1);
}
