/**
 * `npm run bench`: measures the product against what one would pick instead, side by side in one run, prints the tables and
 * writes them to docs/benchmarks.md. `npm run bench -- bundle calls` measures these parts only and writes nothing.
 *
 * Times are of this machine; the ratios are what is promised. Nothing in the tests asserts on time.
 */
import { writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildTargets } from '../../build.mjs';
import { table } from './table.mjs';

process.chdir(dirname(dirname(dirname(fileURLToPath(import.meta.url)))));

const PARTS = {
  pass: async () => (await import('./one-pass/one-pass.mjs')).onePass([10_000, 100_000, 800_000]),
  calls: async () => (await import('./calls.mjs')).serviceCalls([100, 10_000, 100_000]),
  bundle: async () => (await import('./bundle.mjs')).bundle(),
  formulas: async () => (await import('./formulas.mjs')).formulas([1_000, 10_000, 100_000]),
  office: async () => (await import('./office.mjs')).inOffice([1_000, 10_000, 100_000]),
  sidebar: async () => (await import('./sidebar.mjs')).sidebar(),
  import: async () => (await import('./import.mjs')).importRows(),
  host: async () => (await import('./host.mjs')).host(),
  growth: async () => (await import('./growth.mjs')).growth(),
};

const asked = process.argv.slice(2);
await buildTargets();

const sections = [];
const bars = [];
for (const [name, measure] of Object.entries(PARTS)) {
  if (asked.length > 0 && !asked.includes(name)) continue;
  const part = await measure();
  sections.push(`## ${part.title}\n\n${part.text}`);
  bars.push(...part.bars);
  console.log(`\n${sections[sections.length - 1]}`);
}
const isMet = ([, measured, most]) => measured <= most;
const verdicts = table(
  ['bar', 'measured', 'most', ''],
  bars.map((bar) => [
    bar[0],
    bar[1].toFixed(bar[1] < 10 ? 2 : 0),
    String(bar[2]),
    isMet(bar) ? 'met' : '**missed**',
  ]),
);
console.log(`\n${verdicts}`);
if (asked.length === 0) {
  const [cpu] = cpus();
  const machine = `${cpus().length} × ${cpu?.model.trim()}, ${Math.round(totalmem() / 2 ** 30)} GB, Node ${process.version}, ${process.platform}`;
  const head = `# Benchmarks\n\nWritten by \`npm run bench\` on ${machine}. Times are of that machine, medians of runs side by side; the ratios matter.`;
  writeFileSync('docs/benchmarks.md', `${[head, `## Bars\n\n${verdicts}`, ...sections].join('\n\n')}\n`);
}
process.exit(bars.every(isMet) ? 0 : 1);
