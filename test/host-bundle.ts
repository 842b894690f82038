import { join } from 'node:path';

declare global {
  /** Loads a module outside of Jest's sandbox: see environment.cjs. */
  var requireOutside: (path: string) => unknown;
}

/** The host as it is shipped: bundled, with the engine made synchronous. */
export const { createNodeHost, createVmRealm } = requireOutside(
  join(__dirname, '../.build/host-node.cjs'),
) as typeof import('../host/node-host');
