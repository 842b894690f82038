import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/**
 * Starts `npm start` with the made-up team.
 *
 * @param asOf the day it is looked at
 * @returns the page's address; `emptyBook(language)`, a spreadsheet with every template just installed, as the page opens
 *   it; and `close()`
 */
export async function startPreview(asOf) {
  const preview = spawn(process.execPath, ['host/start.mjs', '--as-of', asOf, '--port', '0'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const url = await new Promise((resolve, reject) => {
    let said = '';
    preview.stdout.on('data', (data) => {
      said += data;
      const found = /http:\/\/127\.0\.0\.1:\d+\//.exec(said);
      if (found) resolve(found[0]);
    });
    preview.on('exit', () => reject(new Error(`the preview ended before it was ready:\n${said}`)));
  });
  // Built by now.
  const { createNodeHost } = createRequire(import.meta.url)('../../.build/host-node.cjs');
  const html = (name) => readFileSync(`dist/${name}.html`, 'utf8');
  const names = ['sidebar', 'templates-ja', 'templates-en'];
  const dist = {
    code: readFileSync('dist/Code.js', 'utf8'),
    html: Object.fromEntries(names.map((name) => [name, html(name)])),
  };

  async function emptyBook(language) {
    const host = createNodeHost({ dist, locale: language });
    try {
      host.call('installEverything');
      await host.run('saveSettings', [JSON.stringify({ month: asOf.slice(0, 7), asOf })]);
      return host.snapshot();
    } finally {
      host.dispose();
    }
  }

  return { url, emptyBook, close: () => preview.kill() };
}
