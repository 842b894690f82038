/**
 * Bundles the engine alone, for its tests, into `.build/engine-test.cjs`. Run by `engine-bundle.ts`, in a process of
 * its own since Jest neither loads ES modules nor waits for esbuild's plugins.
 */
import { renameSync } from 'node:fs';
import { build } from 'esbuild';
import { nodeBundle } from '../../host/engine/node-bundle.mjs';

const [outfile] = process.argv.slice(2);
const unfinished = `${outfile}.${process.pid}`;
await build({ ...nodeBundle, entryPoints: ['test/host/engine-entry.ts'], outfile: unfinished });
// Several test files may build at once: each only ever loads a whole bundle.
renameSync(unfinished, outfile);
