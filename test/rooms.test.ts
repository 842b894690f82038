import { readdirSync, readFileSync } from 'node:fs';
import { basename, extname, join, normalize, resolve } from 'node:path';
import { transformSync } from 'esbuild';

const ROOT = resolve(__dirname, '..');

/** What a room may import: other rooms, rooms of which it may take types only, and npm packages. */
interface Room {
  readonly path: string;
  readonly rooms: readonly string[];
  readonly types?: readonly string[];
  /** Packages by name, with everything below them; 'any' where the room is not shipped to Apps Script. */
  readonly packages: readonly string[] | 'any';
}

/** Who may import whom. A file belongs to the first room whose path it begins with. */
const ROOMS: readonly Room[] = [
  { path: 'src/core/', rooms: [], packages: [] },
  { path: 'src/template/', rooms: ['src/core/'], packages: [] },
  { path: 'templates/', rooms: ['src/template/', 'src/core/'], packages: [] },
  { path: 'src/sheet/', rooms: ['src/template/', 'src/core/'], packages: [] },
  {
    path: 'src/commands/',
    rooms: ['src/core/', 'src/template/', 'templates/', 'src/sheet/'],
    types: ['src/sidebar/server/api'],
    packages: [],
  },
  { path: 'src/functions/', rooms: ['src/core/'], packages: [] },
  { path: 'src/manual/', rooms: ['src/template/', 'templates/', 'src/core/'], packages: 'any' },
  { path: 'src/files/', rooms: ['src/core/'], packages: ['papaparse'] },
  {
    path: 'src/sidebar/',
    rooms: ['src/core/', 'src/files/'],
    types: ['src/template/'],
    packages: ['preact'],
  },
  { path: 'src/main', rooms: ['src/commands/', 'src/functions/'], packages: [] },
  { path: 'host/', rooms: ['src/core', 'src/files/'], packages: 'any' },
];

/** Every file below a folder of the repository, its path written from the root with slashes. */
const filesBelow = (folder: string): string[] =>
  readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(ROOT.length + 1)
        .replaceAll('\\', '/'),
    );

const isCode = (path: string): boolean => ['.ts', '.tsx', '.mjs', '.cjs'].includes(extname(path));

const allFiles = ['src', 'templates', 'host', 'test'].flatMap(filesBelow);
const codeFiles = allFiles.filter(isCode);
const sourceFiles = codeFiles.filter((path) => !path.startsWith('test/'));

const textOf = (path: string): string => readFileSync(join(ROOT, path), 'utf8');

interface Import {
  readonly from: string;
  readonly to: string;
  readonly typesOnly: boolean;
}

/** What a file imports or hands on; relative paths are written from the root. */
function importsOf(from: string): Import[] {
  const text = textOf(from);
  const statements = [
    ...text.matchAll(/^(?:import|export)\s+([^'";]*?)\s*\bfrom\s*['"]([^'"]+)['"]/gm),
    ...text.matchAll(/^import()\s*['"]([^'"]+)['"]/gm),
    ...text.matchAll(/\b(?:import|require)()\(\s*['"]([^'"]+)['"]\s*\)/g),
  ];
  return statements.map(([, clause = '', specifier = '']) => ({
    from,
    to: specifier.startsWith('.') ? normalize(join(from, '..', specifier)).replaceAll('\\', '/') : specifier,
    typesOnly: takesTypesOnly(clause),
  }));
}

/** `type { A, B }` and `{ type A, type B }` take types only; a bare or mixed import does not. */
function takesTypesOnly(clause: string): boolean {
  if (/^type\b/.test(clause)) return true;
  const names =
    /^\{([^}]*)\}$/
      .exec(clause)?.[1]
      ?.split(',')
      .filter((name) => name.trim() !== '') ?? [];
  return names.length > 0 && names.every((name) => /^\s*type\s/.test(name));
}

const isOwn = (path: string): boolean => /^(src|templates|host|test)(\/|$)/.test(path);

function isAllowed(room: Room, { to, typesOnly }: Import): boolean {
  if (!isOwn(to)) {
    const { packages } = room;
    return packages === 'any' || packages.some((name) => to === name || to.startsWith(`${name}/`));
  }
  const mayReach = (path: string) => to.startsWith(path);
  if (mayReach(room.path) || room.rooms.some(mayReach)) return true;
  return typesOnly && (room.types ?? []).some(mayReach);
}

/**
 * The globals among `names` that a file uses as values. The compiler marks them, so that comments, texts, types,
 * properties and local variables of the same name are not taken for them.
 */
function globalsUsed(path: string, names: readonly string[]): string[] {
  const mark = (name: string) => `__uses_${name.replace('.', '_')}`;
  const { code } = transformSync(textOf(path), {
    loader: path.endsWith('.tsx') ? 'tsx' : 'ts',
    define: Object.fromEntries(names.map((name) => [name, mark(name)])),
  });
  return names.filter((name) => new RegExp(`\\b${mark(name)}\\b`).test(code));
}

/** Every use of one of `names`, as "file: name", in the files given. */
const usesIn = (paths: readonly string[], names: readonly string[]): string[] =>
  paths.flatMap((path) => globalsUsed(path, names).map((name) => `${path}: ${name}`));

const inRooms = (...rooms: readonly string[]): string[] =>
  sourceFiles.filter((path) => rooms.some((room) => path.startsWith(room)));

describe('the rooms', () => {
  it('hold every source file', () => {
    expect(sourceFiles.length).toBeGreaterThan(20);
    expect(sourceFiles.filter((path) => !ROOMS.some((room) => path.startsWith(room.path)))).toEqual([]);
  });

  it.each(ROOMS)('$path imports only what it may', (room) => {
    const imports = inRooms(room.path).flatMap(importsOf);
    const forbidden = imports.filter((one) => !isAllowed(room, one));
    expect(forbidden.map(({ from, to }) => `${from} imports ${to}`)).toEqual([]);
  });

  it('read no clock, no chance and no locale where everything is pure', () => {
    const pure = inRooms('src/core/', 'src/template/', 'templates/');
    expect(usesIn(pure, ['Date', 'Math.random', 'Intl'])).toEqual([]);
  });

  it('speak to Apps Script only from src/sheet and src/commands', () => {
    const services = [
      'SpreadsheetApp',
      'HtmlService',
      'LockService',
      'PropertiesService',
      'Session',
      'Utilities',
    ];
    const elsewhere = inRooms('src/', 'templates/').filter((path) => !/^src\/(sheet|commands)\//.test(path));
    expect(usesIn(elsewhere, services)).toEqual([]);
  });

  it('ask the network for nothing', () => {
    const shipped = inRooms('src/', 'templates/');
    expect(usesIn(shipped, ['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource', 'UrlFetchApp'])).toEqual(
      [],
    );
  });

  it('keep src/main to export lines', () => {
    const text = textOf('src/main.ts').replace(/\/\*[\s\S]*?\*\//g, '');
    expect(text.replace(/^export \{[\w,\s]+\} from '[^']+';$/gm, '').trim()).toBe('');
  });
});

describe('a file', () => {
  it('has a kebab-case name', () => {
    const kebab = /^[a-z0-9]+(-[a-z0-9]+)*(\.(test|config|d))?\.\w+$/;
    expect(allFiles.filter((path) => !kebab.test(basename(path)))).toEqual([]);
  });

  it('has a name that says something', () => {
    const empty = /(^|[-/.])(utils?|helpers?|common|service|manager)([-/.]|$)/;
    // LockService, CacheService … of Apps Script are called so by Google.
    const googles = /^host\/services\/[a-z]+-service\.ts$/;
    expect(allFiles.filter((path) => empty.test(path) && !googles.test(path))).toEqual([]);
  });

  it('has no default export, where no tool asks for one', () => {
    const asked = ['test/jest.config.mjs', 'test/stryker.config.mjs'];
    const withDefault = codeFiles.filter((path) =>
      /^export\s+default\b|\bas\s+default\b/m.test(textOf(path)),
    );
    expect(withDefault.filter((path) => !asked.includes(path))).toEqual([]);
  });

  it('has at most 300 lines, or says at its head why it is "long because …"', () => {
    const generated = ['src/core/calendar/holiday-table.ts'];
    const headComment = (text: string): string => /\/\*\*[\s\S]*?\*\//.exec(text)?.[0] ?? '';
    const long = codeFiles.filter((path) => textOf(path).trimEnd().split('\n').length > 300);
    expect(
      long.filter((path) => !generated.includes(path) && !headComment(textOf(path)).includes('long because')),
    ).toEqual([]);
  });
});
