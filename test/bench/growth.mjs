import { mkdirSync, writeFileSync } from 'node:fs';
import { screenshot } from '../gallery/pictures.mjs';
import { openHost } from './book-with.mjs';
import { launchBrowser } from './browser.mjs';
import { buildCore } from './build-core.mjs';
import { CONTENDERS } from './one-pass/contenders.mjs';
import { median, table } from './table.mjs';

const ROUNDS = 9;
const DAY = 86_400_000;
const START = Date.UTC(2016, 3, 1) - 9 * 3_600_000;

/** Rows of a log, spread over so many members and months. */
function rowsOf(count, { members, months }) {
  const days = Math.round(months * 30.4);
  return Array.from({ length: count }, (_, i) => [
    ...[new Date(START + Math.floor((i * days) / count) * DAY), `担当${i % members}`, `経路${i % 4}`],
    ...Array.from({ length: 9 }, (_, m) => (i * (m + 3)) % 50),
  ]);
}

const USUAL = { rows: 100_000, members: 8, months: 48 };
const STEPS = {
  rows: [10_000, 30_000, 100_000, 300_000, 800_000],
  members: [2, 8, 30, 100],
  months: [1, 12, 48, 120],
};

const elapsed = (work) => {
  const start = performance.now();
  work();
  return performance.now() - start;
};

/** Warm milliseconds of one pass while one thing grows and the rest stays as usual. */
async function passes() {
  const pass = await CONTENDERS.gyakusan(await buildCore());
  return Object.entries(STEPS).flatMap(([what, sizes]) =>
    sizes.map((size) => {
      const { rows, ...spread } = { ...USUAL, [what]: size };
      const log = rowsOf(rows, spread);
      const times = Array.from({ length: ROUNDS }, () => elapsed(() => pass(log)));
      return { what, size, ms: median(times) };
    }),
  );
}

/** Service calls to install each package, and milliseconds of an edit in 日次入力 until the dashboard shows it. */
function packages() {
  return ['installMinimal', 'installDeals', 'installLeads', 'installStandard', 'installEverything'].map(
    (command) => {
      const host = openHost();
      host.call(command);
      const { spreadsheet } = host;
      const daily = spreadsheet.getSheetByName('日次入力');
      const shown = spreadsheet.getSheetByName('ダッシュボード').getRange(6, 4);
      const times = Array.from({ length: ROUNDS }, (_, i) =>
        elapsed(() => {
          daily.getRange('D2').setValue(50 + i);
          shown.getValue();
        }),
      );
      const sheets = spreadsheet.getSheets().length;
      const calls = host.serviceCalls()[command].total;
      host.dispose();
      return { what: 'sheets', size: sheets, ms: median(times), calls };
    },
  );
}

/** Draws one line a thing that grows, both axes by powers of ten. */
async function draw(points) {
  const browser = await launchBrowser();
  const page = await browser.newPage();
  await page.setContent('<body></body>');
  await page.addScriptTag({ path: 'node_modules/d3/dist/d3.min.js' });
  await page.addScriptTag({ path: 'node_modules/@observablehq/plot/dist/plot.umd.min.js' });
  const { width, height } = await page.evaluate((marks) => {
    const { Plot } = globalThis;
    const [width, height] = [200, 200];
    const whats = [...new Set(marks.map(({ what }) => what))];
    const drawings = whats.map((what, i) => {
      const points = marks.filter((mark) => mark.what === what);
      const drawing = Plot.plot({
        ...{ width, height, marginLeft: 44, marginTop: 30, marginBottom: 40 },
        x: { type: 'log', label: what, ticks: points.map(({ size }) => size), tickFormat: 's' },
        y: { type: 'log', label: 'ms', ticks: 4, tickFormat: 's', grid: true, nice: true },
        marks: [
          Plot.line(points, { x: 'size', y: 'ms', stroke: '#1a73e8', strokeWidth: 2 }),
          Plot.dot(points, { x: 'size', y: 'ms', fill: '#1a73e8' }),
        ],
      });
      drawing.setAttribute('x', String(i * width));
      return drawing.outerHTML;
    });
    const size = { width: whats.length * width, height };
    const sized = `width="${size.width}" height="${height}"`;
    document.body.innerHTML = `<svg xmlns="http://www.w3.org/2000/svg" ${sized}>${drawings.join('')}</svg>`;
    document.body.style.margin = '0';
    return size;
  }, points);
  mkdirSync('docs/images', { recursive: true });
  writeFileSync('docs/images/growth.webp', await screenshot(page, { x: 0, y: 0, width, height }));
  await browser.close();
}

/** What grows with rows, members, months and sheets, as a table and a picture. */
export async function growth() {
  const points = [...(await passes()), ...packages()];
  await draw(points);
  const of = (what) => points.filter((point) => point.what === what);
  const [few, many] = [of('members')[0], of('members').at(-1)];
  return {
    title: 'Growth',
    text: [
      `One pass over ${USUAL.rows.toLocaleString('en')} rows of ${USUAL.members} members and ${USUAL.months} months, warm, while one of these grows; and an edit while the sheets become more.`,
      '',
      '![Milliseconds against rows, members, months and sheets](images/growth.webp)',
      '',
      table(
        ['', 'how many', 'ms', 'service calls to install'],
        points.map(({ what, size, ms, calls }) => [
          ...[what, size.toLocaleString('en'), ms.toFixed(1), calls === undefined ? '' : String(calls)],
        ]),
      ),
      '',
      'The pass has no knee: it grows with the rows. What ends first is the sheet itself: reading 100,000 rows of twelve columns takes some ten seconds at the published 118,000 cells a second, which is why closed months are read from their snapshots, and why the page データ says from 100,000 actions, or six members, that it is time for a CRM.',
    ].join('\n'),
    bars: [['100 members ÷ 2 members, the same rows: at most 4', many.ms / few.ms, 4]],
  };
}
