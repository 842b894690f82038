import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { HostOptions } from '../node-host';

/** The built add-on of a folder: its script, and its HTML files by their name without `.html`. */
export function loadDist(folder: string): HostOptions['dist'] {
  const read = (name: string): string => readFileSync(join(folder, name), 'utf8');
  const pages = readdirSync(folder).filter((name) => name.endsWith('.html'));
  return {
    code: read('Code.js'),
    html: Object.fromEntries(pages.map((name) => [name.slice(0, -'.html'.length), read(name)])),
  };
}
