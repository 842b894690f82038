import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { table } from './table.mjs';

const KB = 1024;

/** How large what is shipped is, and how long the script takes to be there at every click. */
export function bundle() {
  const code = readFileSync('dist/Code.js');
  const evaluate = fileURLToPath(new URL('evaluate.mjs', import.meta.url));
  const told = (...flags) => JSON.parse(execFileSync(process.execPath, [...flags, evaluate]));
  const [usual, jitless] = [told(), told('--jitless')];
  const pages = ['sidebar', 'data'].map((name) => {
    const bytes = readFileSync(`dist/${name}.html`);
    return [name, bytes.length, gzipSync(bytes, { level: 9 }).length];
  });
  return {
    title: 'What is shipped',
    text: table(
      ['', 'KB', 'KB gzip', 'compile and run, ms', 'without JIT, ms'],
      [
        [
          '`Code.js`',
          (code.length / KB).toFixed(0),
          (gzipSync(code, { level: 9 }).length / KB).toFixed(0),
          usual.toFixed(1),
          jitless.toFixed(1),
        ],
        ...pages.map(([name, bytes, gzip]) => [
          `\`${name}.html\``,
          (bytes / KB).toFixed(0),
          (gzip / KB).toFixed(0),
          '',
          '',
        ]),
      ],
    ),
    bars: [
      ['`Code.js`: at most 150 KB', code.length / KB, 150],
      ['`Code.js`, compile and run in a fresh context: at most 8 ms', usual, 8],
      ['the same without JIT: at most 8 ms', jitless, 8],
      ...pages.flatMap(([name, bytes, gzip]) => [
        [`\`${name}.html\`: at most 360 KB`, bytes / KB, 360],
        [`\`${name}.html\`, compressed: at most 110 KB`, gzip / KB, 110],
      ]),
    ],
  };
}
