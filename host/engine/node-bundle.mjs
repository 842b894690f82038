import { univerSync } from './univer-sync.mjs';

/**
 * How whatever holds the engine is bundled for Node; entry point and output are the caller's.
 *
 * @type {import('esbuild').BuildOptions}
 * @example await esbuild.build({ ...nodeBundle, entryPoints: ['host/index.ts'], outfile: '.build/host-node.cjs' });
 */
export const nodeBundle = {
  bundle: true,
  platform: 'node',
  format: 'cjs',
  target: 'node20',
  mainFields: ['module', 'main'],
  conditions: ['import', 'module'],
  // Size does not matter here, start-up does: no source map to read, no comments to parse.
  legalComments: 'none',
  plugins: [univerSync],
  logLevel: 'error',
};
