import { execFileSync } from 'node:child_process';
import { buildCore } from '../build-core.mjs';
import { median, ratio, table } from '../table.mjs';
import { contendersHome } from './contenders-home.mjs';

const ROUNDS = 3;
const ALL = ['floor', 'gyakusan', 'plain', 'd3', 'lodash', 'arquero', 'alasql', 'duckdb'];
const NAMES = {
  ...{ floor: 'a bare loop over the same cells', gyakusan: '**Gyakusan**', plain: 'plain JavaScript' },
  ...{ d3: 'd3-array', lodash: 'lodash', arquero: 'arquero', alasql: 'alasql', duckdb: 'DuckDB (node)' },
};

/** Rows → every total the dashboard needs, cold (the first run of a fresh process, as every script run is) and warm. */
export async function onePass(sizes) {
  const core = await buildCore();
  const run = contendersHome();
  const measure = (name, rows) => {
    const runs = Array.from({ length: ROUNDS }, () =>
      JSON.parse(execFileSync(process.execPath, ['--max-old-space-size=6000', run, name, rows, core])),
    );
    const of = (key) => median(runs.map((one) => one[key]));
    return { cold: of('cold'), warm: of('warm'), digest: runs[0].digest };
  };
  const bySize = new Map();
  for (const rows of sizes) {
    const measured = new Map();
    // The slowest are left out where they would take minutes; what they are at 100,000 tells enough.
    for (const name of rows > 100_000 ? ['floor', 'gyakusan', 'plain', 'duckdb'] : ALL)
      measured.set(name, measure(name, String(rows)));
    const digests = new Set([...measured.values()].map(({ digest }) => digest).filter(Boolean));
    if (digests.size !== 1) throw new Error(`the totals of ${rows} rows differ: ${[...digests].join(', ')}`);
    bySize.set(rows, measured);
  }
  const lines = [];
  for (const [rows, measured] of bySize) {
    const floor = measured.get('floor');
    lines.push(
      `### ${rows.toLocaleString('en')} rows × 12`,
      '',
      table(
        ['', 'cold ms', '× floor', 'warm ms', '× floor'],
        [...measured].map(([name, { cold, warm }]) => [
          ...[
            NAMES[name],
            cold.toFixed(1),
            ratio(cold, floor.cold),
            warm.toFixed(1),
            ratio(warm, floor.warm),
          ],
        ]),
      ),
      '',
    );
  }
  const at = bySize.get(100_000);
  const own = at.get('gyakusan');
  const others = [...at].filter(([name]) => name !== 'floor' && name !== 'gyakusan').map(([, one]) => one);
  const [coldBest, warmBest] = ['cold', 'warm'].map((key) => Math.min(...others.map((one) => one[key])));
  const [small, large] = [at, bySize.get(800_000)].map((measured) => measured?.get('gyakusan').warm);
  return {
    title: 'One pass over the rows',
    text: ['Every contender gave the same totals.', '', ...lines].join('\n'),
    bars: [
      ['100,000 rows, cold: at most 4 × the floor', own.cold / at.get('floor').cold, 4],
      ['100,000 rows, warm: at most 5 × the floor', own.warm / at.get('floor').warm, 5],
      ['100,000 rows, cold: a fifth of the best other at most', own.cold / coldBest, 0.2],
      ['100,000 rows, warm: a fifth of the best other at most', own.warm / warmBest, 0.2],
      ...(large ? [['800,000 ÷ 100,000 rows: at most 9', large / small, 9]] : []),
    ],
  };
}
