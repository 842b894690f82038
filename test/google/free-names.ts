import { transformSync } from 'esbuild';

/** A name as it stands in the code, or behind a dot. */
const MARK = '__free_';
/** `{ flush, getUi: ui } = SpreadsheetApp` */
const TAKEN_APART = /\{([\w\s:,$]+)\}\s*=\s*__free_(\w+)\b(?!\s*[.?([])/g;

/**
 * The names among `names` that a script uses without having made them, with what it takes of each: for
 * `SpreadsheetApp.flush()` that is `flush`. The compiler finds them, so that texts, properties and variables of the same
 * name are not taken for them.
 *
 * @returns by name, in no particular order of members; `''` stands for a use without a dot
 * @example freeNames('Logger.log(1)', ['Logger']) // Map { 'Logger' => Set { 'log' } }
 */
export function freeNames(code: string, names: readonly string[]): ReadonlyMap<string, ReadonlySet<string>> {
  const { code: marked } = transformSync(code, {
    define: Object.fromEntries(names.map((name) => [name, MARK + name])),
    charset: 'utf8',
  });
  const found = new Map<string, Set<string>>();
  const note = (name: string, member: string) =>
    found.set(name, (found.get(name) ?? new Set<string>()).add(member));
  const rest = marked.replace(TAKEN_APART, (_, parts: string, name: string) => {
    for (const part of parts.split(',')) note(name, part.split(':')[0]?.trim() ?? '');
    return '';
  });
  for (const [, name, member = ''] of rest.matchAll(/__free_(\w+)(?:\??\.(\w+))?/g))
    note(name as string, member);
  return found;
}
