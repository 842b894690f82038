import { bookWith } from './book-with.mjs';
import { launchBrowser, openPage } from './browser.mjs';
import { median, table } from './table.mjs';

const ROUNDS = 5;
const VIEWPORT = { width: 300, height: 900 };
const STEPS = 120;
const WARM_UP = 20;
const SLOWER = 4;

/** A frame of a page that holds a slider and one text that changes: what the browser itself takes here. */
async function emptyFrame(browser) {
  const page = await browser.newPage({ viewport: VIEWPORT });
  await page.setContent('<p>0</p><input type="range" min="0" max="100">');
  const session = await slowed(page);
  await page.evaluate(() =>
    document.querySelector('input').addEventListener('input', (event) => {
      document.querySelector('p').textContent = event.currentTarget.value;
    }),
  );
  const time = await timeOfSteps(page, session);
  await page.close();
  return time;
}

/** The page on a machine some times slower. */
async function slowed(page) {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  return session;
}

/** The main thread's work for a slider's step, in ms. */
async function timeOfSteps(page, session) {
  await drag(page, WARM_UP);
  const before = await mainThreadMs(session);
  await drag(page, STEPS);
  return ((await mainThreadMs(session)) - before) / STEPS;
}

/** Moves the first slider, a step a frame, and waits until what follows a frame is done too. */
const drag = (page, steps) =>
  page
    .getByRole('slider')
    .first()
    .evaluate(async (slider, count) => {
      for (let i = 0; i < count; i++) {
        await new Promise(requestAnimationFrame);
        const places = Math.floor((Number(slider.max) - Number(slider.min)) / Number(slider.step || 1));
        window.place = ((window.place ?? 0) + 1) % Math.min(places, 20);
        slider.value = String(Number(slider.min) + window.place * Number(slider.step || 1));
        slider.dispatchEvent(new Event('input', { bubbles: true }));
      }
      await new Promise((done) => setTimeout(done, 60));
    }, steps);

/** How long the page's main thread has been at work: script, layout and painting, without waiting for the screen. */
async function mainThreadMs(session) {
  const { metrics } = await session.send('Performance.getMetrics');
  return 1000 * metrics.find(({ name }) => name === 'TaskDuration').value;
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
  const browser = await launchBrowser();
  const first = [];
  const switches = [];
  const frames = [];
  const floors = [];
  for (let round = 0; round < ROUNDS; round++) {
    const page = await openPage(browser, 'sidebar', (name) => answers[name] ?? 'null', {
      viewport: VIEWPORT,
      view: 'progress',
    });
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
    frames.push(await timeOfSteps(page, await slowed(page)));
    await page.context().close();
    floors.push(await emptyFrame(browser));
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
        ['the same step in an empty page', median(floors).toFixed(1), highest(floors, 0.95).toFixed(1)],
      ],
    ),
    bars: [
      ['first chart: at most 300 ms after the data', median(first), 300],
      [`a slider's step ${SLOWER} times slower: at most 16 ms (median)`, median(frames), 16],
    ],
  };
}
