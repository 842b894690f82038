/**
 * `npm start`: installs and builds what is missing, then hands over to the command line in `cli.ts`.
 *
 * Nothing but the command line writes to stdout, which may be one JSON document.
 */
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { installPackages } from '../install.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
// npm changes to the project's folder and remembers where the person was.
const cwd = process.cwd() === root ? (process.env.INIT_CWD ?? root) : process.cwd();
process.chdir(root);

installPackages();
// Only now: it needs the packages.
const { buildTargets } = await import('../build.mjs');
await buildTargets(['addon', 'manual', 'host']);

const { main } = createRequire(import.meta.url)('../.build/host-node.cjs');
process.exitCode = await main({
  argv: process.argv.slice(2),
  env: process.env,
  cwd,
  root,
  buildPage: () => buildTargets(['preview']),
});
