import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { unzipSync } from 'fflate';

const ROOT = resolve(__dirname, '..');

/** What an expression over the exports of release.mjs gives, in a process of its own: they are modules for Node. */
const told = (expression: string): string =>
  execFileSync(
    process.execPath,
    [
      '--input-type=module',
      '-e',
      `import { changesOf, packRelease } from './release.mjs'; process.stdout.write(${expression});`,
    ],
    { cwd: ROOT, encoding: 'utf8', maxBuffer: 2 ** 28, stdio: ['ignore', 'pipe', 'pipe'] },
  );

describe('packRelease', () => {
  it('packs what is pushed to Google and its licences, as they are, and the same bytes each time', () => {
    const packed = told("Buffer.from(packRelease('.')).toString('base64')");
    const files = unzipSync(new Uint8Array(Buffer.from(packed, 'base64')));
    const dist = readdirSync(join(ROOT, 'dist')).map((name) => `dist/${name}`);
    expect(Object.keys(files).sort()).toEqual(
      [...dist, 'CHANGELOG.md', 'LICENSE', 'docs/licences.md'].sort(),
    );
    for (const [name, bytes] of Object.entries(files)) {
      expect([name, Buffer.from(bytes).equals(readFileSync(join(ROOT, name)))]).toEqual([name, true]);
    }
    expect(told("Buffer.from(packRelease('.')).toString('base64')")).toBe(packed);
  });
});

describe('changesOf', () => {
  it('finds what the changelog says of the version of package.json', () => {
    const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
    const changes = told(
      `changesOf('${version}', (await import('node:fs')).readFileSync('CHANGELOG.md', 'utf8'))`,
    );
    expect(changes).toContain('- ');
    expect(changes).not.toContain('## ');
  });

  it.each([
    ['9.9.9', '## 0.1.0 – 2026-01-01\n\n- First.'],
    ['0.1.0', '## 0.1.0 – 2026-01-01\n\n## 0.0.1\n\n- First.'],
    ['0.1', '## 0.1.0 – 2026-01-01\n\n- First.'],
  ])('refuses %s where nothing is said of it', (version, changelog) => {
    expect(() => told(`changesOf('${version}', ${JSON.stringify(changelog)})`)).toThrow(
      `CHANGELOG.md says nothing of ${version}`,
    );
  });
});
