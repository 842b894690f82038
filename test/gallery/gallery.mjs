/**
 * `npm run gallery`: takes the pictures of the README and the manual from the running preview page, so that they show
 * what the product looks like now.
 */
import { spawn } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import chromiumFinder from './find-chromium.cjs';

process.chdir(dirname(dirname(fileURLToPath(import.meta.url))));
mkdirSync('docs/images', { recursive: true });

/** A day in the middle of a month, so that progress and landing have something to say. */
const preview = spawn(process.execPath, ['host/start.mjs', '--as-of', '2026-03-18', '--port', '0'], {
  stdio: ['ignore', 'pipe', 'inherit'],
});
const address = await new Promise((resolve, reject) => {
  let said = '';
  preview.stdout.on('data', (data) => {
    said += data;
    const url = /http:\/\/127\.0\.0\.1:\d+\//.exec(said);
    if (url) resolve(url[0]);
  });
  preview.on('exit', () => reject(new Error(`the preview ended before it was ready:\n${said}`)));
});

const browser = await chromium.launch({
  executablePath: chromiumFinder.ensureChromium(),
  args: ['--no-sandbox', '--disable-gpu'],
});
try {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, locale: 'ja-JP' });
  await page.goto(address);
  await page.waitForSelector('html[data-ready=true]', { timeout: 60000 });
  for (const [name, sheet] of Object.entries({
    dashboard: 'ダッシュボード',
    targets: '目標',
    daily: '日次入力',
    settings: '設定',
  })) {
    await page.evaluate((title) => {
      const book = globalThis.gyakusan.host.spreadsheet;
      book.setActiveSheet(book.getSheetByName(title));
    }, sheet);
    if (name === 'dashboard') await page.evaluate(() => globalThis.gyakusan.host.call('openSidebar'));
    await page.waitForTimeout(3000);
    await page.screenshot({ path: `docs/images/${name}.png` });
    console.log(`docs/images/${name}.png`);
  }
} finally {
  await browser.close();
  preview.kill();
}
