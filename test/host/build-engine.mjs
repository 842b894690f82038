/**
 * Bundles the engine alone, for its tests, into `.build/engine-test.cjs`. Run by `engine-bundle.ts`, in a process of
 * its own since Jest neither loads ES modules nor waits for esbuild's plugins.
 */
import { renameSync } from 'node:fs';
import { build } from 'esbuild';
import { univerSync } from '../../host/engine/univer-sync.mjs';

const [outfile] = process.argv.slice(2);
const unfinished = `${outfile}.${process.pid}`;
await build({
  entryPoints: ['test/host/engine-entry.ts'],
  bundle: true,
  platform: 'node',
  format: 'cjs',
  target: 'node20',
  mainFields: ['module', 'main'],
  conditions: ['import', 'module'],
  legalComments: 'none',
  logLevel: 'error',
  plugins: [univerSync],
  outfile: unfinished,
});
// Several test files may build at once: each only ever loads a whole bundle.
renameSync(unfinished, outfile);
