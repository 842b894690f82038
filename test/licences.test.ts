import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(__dirname, '..');
const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');

/** Licences under which a part of a work may be handed on with one under MIT. */
const COMPATIBLE = ['MIT', 'ISC', '0BSD', 'BSD-2-Clause', 'BSD-3-Clause'];
/** Packages of which data is in the bundles, though no module of theirs. */
const BAKED = ['@holiday-jp/holiday_jp'];
/** Where modules of this project begin; the paths of all others begin with their package. */
const OWN = /^(src|templates|host)\/|^</;

interface Package {
  readonly version: string;
  readonly license: string;
}

/** The packages whose modules are in the scripts and pages, by what the bundler wrote down. */
function shippedPackages(): readonly string[] {
  const modules = ['Code.js', 'sidebar.html', 'data.html'].flatMap(
    (file) => JSON.parse(read(`.build/sizes-${file}.json`)) as readonly (readonly [string, number])[],
  );
  const names = modules
    .filter(([path, bytes]) => bytes > 0 && !OWN.test(path))
    .map(([path]) => /^(@[^/]+\/)?[^/]+/.exec(path)?.[0] ?? path);
  return [...new Set([...names, ...BAKED])].sort();
}

describe('docs/licences.md', () => {
  beforeAll(() => {
    execFileSync(process.execPath, ['build.mjs', 'addon'], { cwd: ROOT, stdio: 'inherit' });
  });

  const page = read('docs/licences.md');
  const rows = [...page.matchAll(/^\| ([\w@/-]+) \| (\d[\w.-]*) \| ([\w.-]+) \|/gm)].map(
    ([, name = '', version, license]) => ({ name, version, license }),
  );

  it('lists exactly the packages that are shipped, in the versions that are installed', () => {
    const shipped = shippedPackages().map((name) => {
      const { version, license } = JSON.parse(read(`node_modules/${name}/package.json`)) as Package;
      return { name, version, license };
    });
    expect([...rows].sort((a, b) => (a.name < b.name ? -1 : 1))).toEqual(shipped);
    expect(shipped.length).toBeGreaterThan(1);
  });

  it('lists no licence but those that go with MIT', () => {
    expect(rows.filter(({ license = '' }) => !COMPATIBLE.includes(license))).toEqual([]);
  });

  it('holds the notice of each of them, which has to go along', () => {
    for (const { name } of rows) expect(page).toContain(read(`node_modules/${name}/LICENSE`).trim());
  });
});
