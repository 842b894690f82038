import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(__dirname, '..');
const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');

/** The lines of a list in the part of the page that has claims; a claim may go on in lines that are set in. */
function claimsOf(page: string): readonly string[] {
  const [, claims = ''] =
    /## What is defended, and how\n([\s\S]*?)\n## What is not defended/.exec(page) ?? [];
  return claims
    .replace(/\n {2,}/g, ' ')
    .split('\n')
    .filter((line) => line.startsWith('- '));
}

/** The tests a text names: `test/a.test.ts` “what it says”. */
const testsIn = (text: string): readonly { readonly file: string; readonly name: string }[] =>
  [...text.matchAll(/`(test\/[\w/.-]+\.test\.tsx?)` “([^”]+)”/g)].map(([, file = '', name = '']) => ({
    file,
    name,
  }));

describe('docs/security.md', () => {
  const page = read('docs/security.md');

  it('names a test for every claim', () => {
    const claims = claimsOf(page);
    expect(claims.length).toBeGreaterThan(15);
    expect(claims.filter((claim) => testsIn(claim).length === 0)).toEqual([]);
  });

  it('names only tests that are there, by the words they are called by', () => {
    const named = claimsOf(page).flatMap(testsIn);
    const missing = named.filter(
      ({ file, name }) => !existsSync(join(ROOT, file)) || !read(file).includes(name),
    );
    expect(missing).toEqual([]);
  });

  const asked = (
    JSON.parse(read('appsscript.json')) as { readonly oauthScopes: readonly string[] }
  ).oauthScopes.map((scope) => scope.replace('https://www.googleapis.com/auth/', ''));
  const explained = (text: string) => [...text.matchAll(/^\| `([\w.]+)` \|/gm)].map(([, scope]) => scope);

  it('explains every permission the manifest asks for, and no other', () => {
    expect(explained(page)).toEqual(asked);
  });

  it.each(['ja', 'en'])('explains the same ones in the privacy policy (%s)', (language) => {
    expect(explained(read(`docs/marketplace/${language}/privacy.md`))).toEqual(asked);
  });
});
