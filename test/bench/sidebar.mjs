import { readFileSync } from 'node:fs';
import { chromium } from 'playwright-core';
import chromiumFinder from '../find-chromium.cjs';
import { bookWith } from './book-with.mjs';
import { median, table } from './table.mjs';

const ROUNDS = 5;
const STEPS = 30;
const SLOWER = 4;

/** Runs in the page: `google.script.run`, answered from what the add-on said once. */
function installGoogle(answers) {
  const runner = (handlers) =>
    new Proxy(
      {},
      {
        get: (_, name) => {
          if (name === 'withSuccessHandler') return (success) => runner({ ...handlers, success });
          if (name === 'withFailureHandler') return (failure) => runner({ ...handlers, failure });
          return () => {
            window.answeredAt = performance.now();
            setTimeout(() => handlers.success(answers[name] ?? 'null'), 0);
          };
        },
      },
    );
  window.google = { script: { run: runner({}) } };
}

/** From the answer until something is drawn, from view to view, and a slider's frame on a slow machine. */
export async function sidebar() {
  const { host } = bookWith(10_000);
  const answers = {
    getOverview: await host.run('getOverview', []),
    readTables: await host.run('readTables', [
      JSON.stringify({ tables: ['daily', 'archive', 'improvements'] }),
    ]),
  };
  host.dispose();
  const html = readFileSync('dist/sidebar.html', 'utf8');
  const browser = await chromium.launch({
    executablePath: chromiumFinder.ensureChromium(),
    args: ['--no-sandbox', '--disable-gpu'],
  });
  const first = [];
  const switches = [];
  const frames = [];
  for (let round = 0; round < ROUNDS; round++) {
    const context = await browser.newContext({ viewport: { width: 300, height: 900 }, locale: 'ja-JP' });
    const page = await context.newPage();
    await page.route('**/*', (route) =>
      route.request().url() === 'http://sidebar.test/'
        ? route.fulfill({ contentType: 'text/html; charset=utf-8', body: html })
        : route.abort(),
    );
    await page.addInitScript(installGoogle, answers);
    await page.addInitScript(() => localStorage.setItem('gyakusan.view', 'progress'));
    await page.goto('http://sidebar.test/');
    first.push(
      await page.evaluate(async () => {
        while (!document.querySelector('.card svg')) await new Promise(requestAnimationFrame);
        await new Promise((done) => requestAnimationFrame(() => setTimeout(done, 0)));
        return performance.now() - window.answeredAt;
      }),
    );
    const ways = page.getByRole('navigation').getByRole('button');
    for (let i = 0; i < (await ways.count()); i++) {
      switches.push(
        await ways.nth(i).evaluate(async (button) => {
          const start = performance.now();
          button.click();
          await new Promise((done) => requestAnimationFrame(() => setTimeout(done, 0)));
          return performance.now() - start;
        }),
      );
    }
    await ways.filter({ hasText: '逆算' }).click();
    await page.getByRole('button', { name: '数字を変えて試算' }).click();
    const session = await context.newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
    frames.push(
      ...(await page
        .getByRole('slider')
        .first()
        .evaluate(async (slider, steps) => {
          const times = [];
          for (let i = 0; i < steps; i++) {
            const start = performance.now();
            slider.value = String(Number(slider.min) + ((i + 1) % 20) * Number(slider.step || 1));
            slider.dispatchEvent(new Event('input', { bubbles: true }));
            await new Promise((done) => requestAnimationFrame(() => setTimeout(done, 0)));
            times.push(performance.now() - start);
            await new Promise((done) => setTimeout(done, 30));
          }
          return times;
        }, STEPS)),
    );
    await context.close();
  }
  await browser.close();
  const highest = (values, share) =>
    [...values].sort((a, b) => a - b)[Math.floor((values.length - 1) * share)];
  return {
    title: 'The sidebar',
    text: table(
      ['', 'median ms', '95 of 100, ms'],
      [
        ['first chart after the data', median(first).toFixed(0), highest(first, 0.95).toFixed(0)],
        ['from view to view', median(switches).toFixed(0), highest(switches, 0.95).toFixed(0)],
        [
          `a slider's step, ${SLOWER} times slower`,
          median(frames).toFixed(1),
          highest(frames, 0.95).toFixed(1),
        ],
      ],
    ),
    bars: [
      ['first chart: at most 300 ms after the data', median(first), 300],
      [`a slider's step ${SLOWER} times slower: at most 16 ms (median)`, median(frames), 16],
    ],
  };
}
