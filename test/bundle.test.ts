import { readFileSync } from 'node:fs';
import { createContext, runInContext } from 'node:vm';
import { gzipSync } from 'node:zlib';
import { build, transform } from 'esbuild';

const code = readFileSync('dist/Code.js', 'utf8');

async function exportsOfMain(): Promise<readonly string[]> {
  const pass = await build({
    entryPoints: ['src/main.ts'],
    bundle: true,
    format: 'esm',
    write: false,
    metafile: true,
    outfile: 'm.js',
  });
  return (pass.metafile.outputs['m.js'] as { exports: string[] }).exports;
}

/** The globals a script adds to an empty realm. */
function globalsOf(script: string): readonly string[] {
  const realm = createContext({});
  const before = new Set(runInContext('Object.getOwnPropertyNames(globalThis)', realm) as string[]);
  runInContext(script, realm);
  return (runInContext('Object.getOwnPropertyNames(globalThis)', realm) as string[]).filter(
    (name) => !before.has(name),
  );
}

describe('dist/Code.js', () => {
  it('is evaluated without any service being there: nothing runs at the top level', () => {
    expect(() => globalsOf(code)).not.toThrow();
  });

  it('adds the exports of main.ts and the one namespace behind them, nothing else', async () => {
    expect([...globalsOf(code)].sort()).toEqual(['addon', ...(await exportsOfMain())].sort());
  });

  it('holds no syntax Apps Script cannot parse', async () => {
    // esbuild leaves a script alone that needs no lowering to ES2019; `#private` and static fields would be rewritten.
    const { code: lowered } = await transform(code, { target: 'es2019' });
    const { code: same } = await transform(code, { target: 'esnext' });
    expect(lowered).toBe(same);
  });

  it('asks the network for nothing', () => {
    // The name of a permission looks like an address and is none.
    expect(code).not.toMatch(
      /UrlFetchApp|XMLHttpRequest|\bfetch\(|https?:\/\/(?!www\.googleapis\.com\/auth\/)/,
    );
  });
});

describe('dist/sidebar.html', () => {
  it('names no address it could load something from', () => {
    const page = readFileSync('dist/sidebar.html', 'utf8');
    expect(page).not.toMatch(/<(script|link|img|iframe)[^>]+(src|href)=/);
  });
});

describe('the budget', () => {
  const KB = 1024;
  /** The largest modules of a bundle, so that a failure names who is to blame. */
  const largest = (file: string): string =>
    (JSON.parse(readFileSync(`.build/sizes-${file}.json`, 'utf8')) as [string, number][])
      .slice(0, 10)
      .map(([path, bytes]) => `${bytes} ${path}`)
      .join('\n');

  it.each([
    ['Code.js', 150, null],
    ['sidebar.html', 360, 110],
    ['data.html', 360, 110],
  ])('holds: %s is at most %d KB, and compressed %d', (file, most, compressed) => {
    const bytes = readFileSync(`dist/${file}`);
    const zipped = gzipSync(bytes, { level: 9 }).length;
    const told = { kb: bytes.length / KB, zipped: zipped / KB, largest: largest(file) };
    expect(told).toEqual({
      kb: bytes.length <= most * KB ? told.kb : `at most ${most}`,
      zipped: compressed === null || zipped <= compressed * KB ? told.zipped : `at most ${compressed}`,
      largest: told.largest,
    });
  });
});
