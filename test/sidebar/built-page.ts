import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(__dirname, '../..');

/** The pages of the add-on, by their file. */
export type PageName = 'sidebar' | 'data';

/** A page as it is shipped, built again when its sources have changed. */
export function builtPage(name: PageName): string {
  execFileSync(process.execPath, ['build.mjs', 'addon'], { cwd: ROOT, stdio: 'inherit' });
  return readFileSync(join(ROOT, `dist/${name}.html`), 'utf8');
}
