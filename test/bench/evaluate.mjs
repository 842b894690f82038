/** Compiles and runs `dist/Code.js` in fresh contexts; prints the median of the milliseconds. */
import { readFileSync } from 'node:fs';
import { createContext, Script } from 'node:vm';

const RUNS = 31;
const code = readFileSync('dist/Code.js', 'utf8');
const times = [];
for (let i = 0; i < RUNS; i++) {
  const context = createContext({});
  // Another text each time: V8 keeps what it compiled.
  const text = `${code}\n//${i}`;
  const start = process.hrtime.bigint();
  new Script(text).runInContext(context);
  times.push(Number(process.hrtime.bigint() - start) / 1e6);
}
times.sort((a, b) => a - b);
console.log(JSON.stringify(times[(RUNS - 1) / 2]));
