/**
 * `npm run check:google`: proves what can be proved offline about the add-on in `dist/` before it meets Google. Builds it,
 * holds the script against Google's types, and prints a line for each check; ends with 1 when one fails.
 */
import { spawnSync } from 'node:child_process';
import { dirname } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { buildTargets } from '../../build.mjs';

process.chdir(dirname(dirname(dirname(fileURLToPath(import.meta.url)))));
await buildTargets(['holidays', 'addon', 'manual']);

const outfile = '.build/check-google.cjs';
await build({
  entryPoints: ['test/google/checks.ts'],
  bundle: true,
  platform: 'node',
  packages: 'external',
  format: 'cjs',
  outfile,
  logLevel: 'error',
});
const { googleChecks } = (await import(pathToFileURL(outfile).href)).default;

const types = spawnSync('npx', ['--no-install', 'tsc', '-p', 'src/sheet'], {
  encoding: 'utf8',
  shell: process.platform === 'win32',
});
const checks = [
  ...googleChecks(),
  {
    says: "Every method the sources call is in Google's types (tsc)",
    faults: types.status === 0 ? [] : types.stdout.trim().split('\n').slice(0, 10),
  },
];
for (const { says, faults } of checks) {
  console.log(`${faults.length === 0 ? 'passed' : 'FAILED'}  ${says}`);
  for (const fault of faults) console.log(`        ${fault}`);
}
const failed = checks.filter(({ faults }) => faults.length > 0).length;
console.log(
  `\n${checks.length - failed} passed, ${failed} failed. What only Google can tell is not among them.`,
);
process.exitCode = failed === 0 ? 0 : 1;
