/** One contender in a process of its own: `node run.mjs <name> <rows> <core>` prints cold and warm times and the totals' digest. */
import { createHash } from 'node:crypto';
import { CONTENDERS } from './contenders.mjs';
import { rowsOf } from './rows.mjs';

const WARM = 7;
const [, , name, count, core] = process.argv;
const rows = rowsOf(Number(count));
const run = await CONTENDERS[name](core);

const time = async () => {
  const start = process.hrtime.bigint();
  const result = await run(rows);
  return { ms: Number(process.hrtime.bigint() - start) / 1e6, result };
};
const first = await time();
const warm = [];
for (let i = 0; i < WARM; i++) warm.push((await time()).ms);
warm.sort((a, b) => a - b);

const result = run.told ? run.told(first.result) : first.result;
const text =
  name === 'floor'
    ? ''
    : Object.keys(result)
        .sort()
        .map((group) => [
          group,
          [...result[group]]
            .map(([key, sums]) => `${key}:${sums.join()}`)
            .sort()
            .join(';'),
        ])
        .join('|');
const digest = text && createHash('sha256').update(text).digest('hex').slice(0, 12);
console.log(JSON.stringify({ cold: first.ms, warm: warm[(WARM - 1) / 2], digest }));
