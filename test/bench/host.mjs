import { execFileSync, spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { launchBrowser } from './browser.mjs';
import { median, table } from './table.mjs';

const ROUNDS = 3;
const START = ['host/start.mjs', '--as-of', '2026-03-18'];

/** Seconds from the command to what `seen` finds in what it prints; the process is ended then. */
function secondsUntil(seen) {
  return new Promise((resolve, reject) => {
    const start = performance.now();
    const started = spawn(process.execPath, [...START, '--port', '0'], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let said = '';
    started.stdout.on('data', async (data) => {
      said += data;
      const found = seen.exec(said);
      if (!found) return;
      started.stdout.removeAllListeners('data');
      resolve({ seconds: (performance.now() - start) / 1000, found: found[0], end: () => started.kill() });
    });
    started.on('error', reject);
  });
}

/** Seconds of `npm start` to its summary, and on to a page in which everything answers. */
async function toThePage(browser) {
  const { seconds, found, end } = await secondsUntil(/http:\/\/127\.0\.0\.1:\d+\//);
  const page = await browser.newPage();
  const start = performance.now();
  await page.goto(found);
  await page.waitForSelector('html[data-ready=true]', { timeout: 120_000 });
  const ready = (performance.now() - start) / 1000;
  await page.close();
  end();
  return { served: seconds, ready };
}

/** The tools around the product: how long a person waits for them. */
export async function host() {
  const summaries = Array.from({ length: ROUNDS }, () => {
    const start = performance.now();
    execFileSync(process.execPath, [...START, '--no-serve'], { stdio: 'ignore' });
    return (performance.now() - start) / 1000;
  });
  const browser = await launchBrowser();
  const pages = [];
  for (let i = 0; i < ROUNDS; i++) pages.push(await toThePage(browser));
  await browser.close();
  const of = (key) => median(pages.map((one) => one[key]));
  const tests = existsSync('.build/test-time.json')
    ? JSON.parse(readFileSync('.build/test-time.json', 'utf8')).seconds
    : null;
  const rows = [
    ['`npm start` to the printed summary, all 23 sheets', median(summaries)],
    ['`npm start` to the address of the page', of('served')],
    ['from the address to a page that answers', of('ready')],
    ...(tests === null ? [] : [['`npm test`, the last whole run here', tests]]),
  ];
  return {
    title: 'The tools',
    text: table(
      ['', 'seconds'],
      rows.map(([name, seconds]) => [name, seconds.toFixed(1)]),
    ),
    bars: [
      ['`npm start` to the printed summary: at most 6 s', median(summaries), 6],
      ...(tests === null ? [] : [['`npm test`: at most 300 s', tests, 300]]),
    ],
  };
}
