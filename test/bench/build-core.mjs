import { resolve } from 'node:path';
import { build } from 'esbuild';

/** Bundles the core for Node and gives the file's path. */
export async function buildCore() {
  const outfile = resolve('.build/bench-core.mjs');
  await build({
    ...{ entryPoints: ['src/core/index.ts'], bundle: true, format: 'esm', minify: true, target: 'es2019' },
    ...{ outfile, logLevel: 'error' },
  });
  return outfile;
}
