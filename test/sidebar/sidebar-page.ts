import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(__dirname, '../..');

/** The sidebar page as it is shipped, built again when its sources have changed. */
export function sidebarPage(): string {
  execFileSync(process.execPath, ['build.mjs', 'addon'], { cwd: ROOT, stdio: 'inherit' });
  return readFileSync(join(ROOT, 'dist/sidebar.html'), 'utf8');
}
