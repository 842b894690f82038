/**
 * `npm run torture`: faults at every service call, two people at once, and odd sheets, over the built add-on in the local
 * host. Prints how many cases of each part were tried and failed, and exits with 1 if any failed.
 *
 *   npm run torture                              all parts, over 100,000 cases
 *   npm run torture -- --cases 5000 --seed 7     fewer, and others
 *   npm run torture -- --part people             one part: faults, people or sheets
 *   npm run torture -- --part sheets --seed 7 --chunk 12    the cases of one chunk again, as a failure names them
 *   npm run torture -- --jobs 1                  in one process; by default as many as there are processors
 */
import { fork } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { cpus } from 'node:os';
import { dirname, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';
import { buildTargets } from '../../build.mjs';

const self = fileURLToPath(import.meta.url);
process.chdir(dirname(dirname(dirname(self))));

const BUNDLE = resolve('.build/torture.mjs');
/** Of so many cases, those two people make; the rest are odd sheets. Faults are as many as there are calls to fail. */
const SHARE_OF_PEOPLE = 0.1;
/** Below so many cases, a command is not failed at each of its calls. */
const FULL_RUN = 100_000;
/** A worker makes room for another one after so many chunks: what a spreadsheet leaves behind adds up. */
const CHUNKS_A_WORKER = 150;

/** What opens hosts, for `test/torture/book.ts`. */
function makerOf() {
  const require = createRequire(import.meta.url);
  const page = (name) => [name, readFileSync(`dist/${name}.html`, 'utf8')];
  const html = ['sidebar', 'data', 'templates-ja', 'templates-en', 'manual-ja', 'manual-en'].map(page);
  return {
    createNodeHost: require(resolve('.build/host-node.cjs')).createNodeHost,
    dist: { code: readFileSync('dist/Code.js', 'utf8'), html: Object.fromEntries(html) },
  };
}

/** The spreadsheets chunks begin from, kept in files: installing one takes longer than hundreds of cases. */
function startsIn(folder, { makeStart }, maker) {
  const known = new Map();
  return (name) => {
    const file = `${folder}/${name}.json`;
    if (!existsSync(file)) writeFileSync(file, JSON.stringify(makeStart(maker, name)));
    if (!known.has(name)) known.set(name, JSON.parse(readFileSync(file, 'utf8')));
    return known.get(name);
  };
}

async function work(folder) {
  const torture = await import(pathToFileURL(BUNDLE).href);
  const maker = makerOf();
  const starts = startsIn(folder, torture, maker);
  process.on('message', ({ part, chunk, seed, most }) => {
    const began = performance.now();
    try {
      const outcome = torture.PARTS[part].run(maker, starts, chunk, seed, most);
      process.send({ ...outcome, seconds: (performance.now() - began) / 1000 });
    } catch (error) {
      const told = `the torture itself broke off: ${error?.stack ?? error}`;
      process.send({ tried: 1, failures: [{ part, chunk, step: '', told }], seconds: 0 });
    }
  });
  process.send('ready');
}

async function main() {
  const { values } = parseArgs({
    options: {
      ...{ seed: { type: 'string', default: '1' }, cases: { type: 'string', default: String(FULL_RUN) } },
      ...{ part: { type: 'string' }, chunk: { type: 'string' }, jobs: { type: 'string' } },
    },
  });
  const [seed, cases] = [Number(values.seed), Number(values.cases)];
  await buildTargets(['addon', 'manual', 'host']);
  await build({
    ...{
      entryPoints: ['test/torture/index.ts'],
      bundle: true,
      platform: 'node',
      format: 'esm',
      outfile: BUNDLE,
    },
    logLevel: 'error',
  });
  const torture = await import(pathToFileURL(BUNDLE).href);
  const folder = resolve(`.build/torture-starts-${process.pid}`);
  mkdirSync(folder, { recursive: true });
  const starts = startsIn(folder, torture, makerOf());
  for (const name of torture.START_NAMES) starts(name);

  const most = cases >= FULL_RUN ? 1_000_000 : Math.max(1, Math.ceil(cases / 5000));
  const wanted = { faults: cases, people: cases * SHARE_OF_PEOPLE, sheets: cases * (1 - SHARE_OF_PEOPLE) };
  const queue = [];
  for (const [part, { chunks }] of Object.entries(torture.PARTS)) {
    if (values.part !== undefined && values.part !== part) continue;
    const count = chunks(wanted[part]);
    for (let chunk = 0; chunk < count; chunk++)
      if (values.chunk === undefined || Number(values.chunk) === chunk)
        queue.push({ part, chunk, seed, most });
  }
  const began = performance.now();
  const sums = await runAll(queue, Math.min(queue.length, Number(values.jobs ?? cpus().length)), folder);
  const seconds = (performance.now() - began) / 1000;
  let [tried, failed] = [0, 0];
  for (const [part, sum] of sums) {
    console.log(
      `${part}: ${sum.tried} cases tried, ${sum.failed} failed (${Math.round(sum.seconds)} s of work)`,
    );
    tried += sum.tried;
    failed += sum.failed;
  }
  console.log(`${tried} cases tried, ${failed} failed, seed ${seed}, ${Math.round(seconds)} s`);
  process.exitCode = failed > 0 ? 1 : 0;
}

/** Has workers do the chunks of a queue; tells failures as they come, and now and then how far it is. */
function runAll(queue, jobs, folder) {
  const sums = new Map();
  const total = queue.length;
  let [done, next, told] = [0, 0, performance.now()];
  return new Promise((resolveAll) => {
    if (total === 0) resolveAll(sums);
    const start = () => {
      const worker = fork(self, ['--worker', folder]);
      let current;
      let left = CHUNKS_A_WORKER;
      const give = () => {
        current = undefined;
        if (next >= total || left-- === 0) return worker.disconnect();
        current = queue[next++];
        worker.send(current);
      };
      worker.on('message', (outcome) => {
        if (outcome !== 'ready') take(current, outcome);
        give();
      });
      worker.on('exit', (code) => {
        if (current)
          take(current, { tried: 1, failures: [{ ...current, step: '', told: `exit ${code}` }], seconds: 0 });
        if (next < total) start();
      });
    };
    function take({ part, seed }, { tried, failures, seconds }) {
      const sum = sums.get(part) ?? { tried: 0, failed: 0, seconds: 0 };
      sums.set(part, {
        tried: sum.tried + tried,
        failed: sum.failed + failures.length,
        seconds: sum.seconds + seconds,
      });
      for (const { chunk, step, told: what } of failures)
        console.log(`FAILED --part ${part} --seed ${seed} --chunk ${chunk}: ${step}\n     ${what}`);
      done++;
      if (performance.now() - told > 30_000) {
        told = performance.now();
        const all = [...sums.values()].reduce((count, one) => count + one.tried, 0);
        console.error(`${done} of ${total} chunks, ${all} cases`);
      }
      if (done === total) resolveAll(sums);
    }
    for (let i = 0; i < jobs; i++) start();
  });
}

if (process.argv[2] === '--worker') await work(process.argv[3]);
else await main();
