/**
 * Builds everything that runs somewhere else than in the source tree.
 *
 *   src/core/calendar/holiday-table.ts                      national holidays, baked small   (target `holidays`)
 *   dist/                                                   what clasp pushes               (target `addon`)
 *     Code.js, sidebar.html, data.html, templates-ja.html, templates-en.html, appsscript.json
 *   docs/manual/{ja,en}/{sheets,items,kpis}.md              the reference of the manual      (target `manual`)
 *   dist/manual-{ja,en}.html                                the manual, one page a language
 *   .build/host-node.cjs                                    the local host for Node          (target `host`)
 *   .build/preview/                                         the preview page                 (target `preview`)
 *
 * `node build.mjs` builds all of them, `node build.mjs addon host` only those named. A target whose inputs have not
 * changed since its last build is left alone (`--force` builds it all the same). `--sizes` prints what each module takes.
 */
import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { nodeBundle } from './host/engine/node-bundle.mjs';
import { univerSync } from './host/engine/univer-sync.mjs';
import { buildManual } from './src/manual/build-manual.mjs';

const root = dirname(fileURLToPath(import.meta.url));
process.chdir(root);

/** Apps Script's V8 knows neither `#private` members nor static class fields: nothing newer than ES2019 leaves here. */
const APPS_SCRIPT_TARGET = 'es2019';

/** The names `src/main.ts` exports: the only functions a menu, a trigger or the sidebar may call. */
async function exportedNames() {
  const pass = await build({
    entryPoints: ['src/main.ts'],
    bundle: true,
    format: 'esm',
    write: false,
    metafile: true,
    outfile: 'main.js',
    logLevel: 'error',
  });
  return pass.metafile.outputs['main.js'].exports;
}

/** Bundles a piece of the source and runs it here: what it exports, and the files it was made from. */
export async function evaluate(contents) {
  const outfile = `.build/evaluate-${process.hrtime.bigint()}.mjs`;
  const pass = await build({
    stdin: { contents, resolveDir: root, loader: 'ts' },
    bundle: true,
    format: 'esm',
    charset: 'utf8',
    metafile: true,
    outfile,
    logLevel: 'error',
  });
  const inputs = Object.keys(pass.metafile.inputs).filter((path) => path !== '<stdin>');
  try {
    return { ...(await import(pathToFileURL(outfile).href)), inputs };
  } finally {
    rmSync(outfile);
  }
}

/** Names, parameters and JSDoc of the custom functions, which Sheets shows while a formula is typed. */
async function customFunctions() {
  const { functionHelp, inputs } = await evaluate(`export { functionHelp } from './src/functions/help';`);
  return { functions: functionHelp(), inputs };
}

/** The templates in both languages, each a file the script reads when it installs. */
async function buildTemplates() {
  const { buildLibrary, TEMPLATES, sheetWordsOf, inputs } = await evaluate(`
    export { buildLibrary } from './src/template/library';
    export { TEMPLATES } from './templates/index';
    export { sheetWordsOf } from './src/core/words/sheets/index';
  `);
  for (const language of ['ja', 'en']) {
    // Inside a script element nothing of it is taken for markup; `<` is written so that nothing ends the element.
    const json = JSON.stringify(buildLibrary(TEMPLATES, sheetWordsOf(language))).replaceAll('<', '\\u003c');
    writeFileSync(`dist/templates-${language}.html`, `<script type="application/json">${json}</script>\n`);
  }
  return inputs;
}

/** Writes down what each module takes of a bundle, largest first: `npm run build -- --sizes` and the tests of the budgets tell. */
function keepSizes(file, { outputs }) {
  const [{ inputs }] = Object.values(outputs).filter(({ entryPoint }) => entryPoint);
  const modules = Object.entries(inputs)
    .map(([path, { bytesInOutput }]) => [path.replace(/^.*node_modules\//, ''), bytesInOutput])
    .sort(([, a], [, b]) => b - a);
  writeFileSync(`.build/sizes-${file}.json`, JSON.stringify(modules));
}

/** One IIFE in `addon`, and one ordinary top-level function for each export of `src/main.ts`; nothing else is global. */
async function buildCode() {
  const names = await exportedNames();
  const help = await customFunctions();
  const globals = names.map((name) => {
    const { comment, parameters } = help.functions.find((one) => one.name === name) ?? {};
    const list = parameters?.join(',') ?? '...a';
    return `${comment ? `${comment}\n` : ''}function ${name}(${list}){return addon.${name}(${list})}`;
  });
  const result = await build({
    entryPoints: ['src/main.ts'],
    bundle: true,
    format: 'iife',
    globalName: 'addon',
    target: APPS_SCRIPT_TARGET,
    charset: 'utf8',
    legalComments: 'none',
    minify: true,
    metafile: true,
    outfile: 'dist/Code.js',
    footer: { js: globals.join('\n') },
    logLevel: 'error',
  });
  keepSizes('Code.js', result.metafile);
  return [...Object.keys(result.metafile.inputs), ...help.inputs];
}

/** The pages the add-on shows, by the name of their file. */
const PAGES = { sidebar: 'src/sidebar/index.tsx', data: 'src/sidebar/data/index.tsx' };

/** A page: script and style inlined, so that it is one file and asks the network for nothing. */
async function buildPage(name) {
  const result = await build({
    entryPoints: [PAGES[name]],
    bundle: true,
    format: 'iife',
    target: 'es2020',
    charset: 'utf8',
    legalComments: 'none',
    minify: true,
    jsx: 'automatic',
    jsxImportSource: 'preact',
    define: { 'process.env.NODE_ENV': '"production"' },
    metafile: true,
    write: false,
    outfile: `${name}.js`,
    logLevel: 'error',
  });
  const text = (extension) => result.outputFiles.find((file) => file.path.endsWith(extension))?.text ?? '';
  const page = readFileSync('src/sidebar/page.html', 'utf8')
    .replace('/* style */', () => text('.css').trim())
    .replace('/* script */', () => text('.js').trim().replaceAll('</script', '<\\/script'));
  writeFileSync(`dist/${name}.html`, page);
  keepSizes(`${name}.html`, result.metafile);
  return [...Object.keys(result.metafile.inputs), 'src/sidebar/page.html'];
}

/** National holidays of 1970–2050: one character a holiday, how many days after the one before; one string a year. */
async function bakeHolidays() {
  const { holidays } = (await import('@holiday-jp/holiday_jp')).default;
  const years = {};
  for (const day of Object.keys(holidays).sort()) {
    const [year] = day.split('-');
    const dayOfYear = (Date.parse(day) - Date.parse(`${year}-01-01`)) / 86400000;
    years[year] ??= { last: 0, text: '' };
    const code = dayOfYear - years[year].last + FIRST_CODE;
    years[year].text += String.fromCharCode(code > LAST_CODE ? code + CONTROL_CODES : code);
    years[year].last = dayOfYear;
  }
  // As the formatter quotes them; a quotation mark is none of the characters.
  const quoted = (text) =>
    text.includes("'") ? JSON.stringify(text) : `'${JSON.stringify(text).slice(1, -1)}'`;
  const lines = Object.values(years).map(({ text }) => `  ${quoted(text)},`);
  writeFileSync(
    'src/core/calendar/holiday-table.ts',
    [
      '/**',
      ' * National holidays of 1970 and each year after: one character a holiday, its code less 35 (beyond 126: less 69)',
      ' * the days since the one before, the first counted from 1 January. Small, since the script is evaluated at every click.',
      ' * Written by `node build.mjs holidays` from @holiday-jp/holiday_jp (MIT); not edited by hand.',
      ' */',
      'export const HOLIDAY_TABLE: readonly string[] = [',
      ...lines,
      '];',
      '',
    ].join('\n'),
  );
  return { inputs: [], outputs: ['src/core/calendar/holiday-table.ts'] };
}

/** From behind the quotation mark to the last of ASCII; what is beyond leaves out the control characters there. */
const FIRST_CODE = 35;
const LAST_CODE = 126;
const CONTROL_CODES = 34;

const targets = {
  holidays: bakeHolidays,

  async addon() {
    mkdirSync('dist', { recursive: true });
    const inputs = [
      ...(await buildCode()),
      ...(await Promise.all(Object.keys(PAGES).map(buildPage))).flat(),
      ...(await buildTemplates()),
      'appsscript.json',
    ];
    writeFileSync('dist/appsscript.json', readFileSync('appsscript.json'));
    const pages = [...Object.keys(PAGES), 'templates-ja', 'templates-en'].map((name) => `${name}.html`);
    const names = ['Code.js', ...pages, 'appsscript.json'];
    return { inputs, outputs: names.map((name) => `dist/${name}`) };
  },

  async manual() {
    mkdirSync('dist', { recursive: true });
    return buildManual(evaluate);
  },

  async host() {
    const result = await build({
      ...nodeBundle,
      entryPoints: ['host/index.ts'],
      metafile: true,
      outfile: '.build/host-node.cjs',
    });
    return { inputs: Object.keys(result.metafile.inputs), outputs: ['.build/host-node.cjs'] };
  },

  async preview() {
    const result = await build({
      entryPoints: ['host/preview/page.tsx'],
      bundle: true,
      platform: 'browser',
      format: 'iife',
      target: 'es2022',
      jsx: 'automatic',
      minify: true,
      legalComments: 'none',
      define: { 'process.env.NODE_ENV': '"production"' },
      loader: { '.woff2': 'dataurl', '.ttf': 'dataurl', '.svg': 'dataurl' },
      plugins: [univerSync],
      metafile: true,
      outfile: '.build/preview/page.js',
      logLevel: 'error',
    });
    writeFileSync('.build/preview/index.html', readFileSync('host/preview/index.html'));
    return {
      inputs: [...Object.keys(result.metafile.inputs), 'host/preview/index.html'],
      outputs: ['.build/preview/page.js', '.build/preview/page.css', '.build/preview/index.html'],
    };
  },
};

/** How things are built: no bundle lists these among its inputs, and all depend on them. */
const RECIPES = [
  'build.mjs',
  'host/engine/node-bundle.mjs',
  'host/engine/univer-sync.mjs',
  'src/manual/build-manual.mjs',
  'package-lock.json',
];

/** What a target was built from, told by size and time; packages are told by the lock file alone. */
function fingerprint(inputs) {
  const own = inputs
    .map((path) => path.replace(/^[\w-]+:/, ''))
    .filter((path) => !path.includes('node_modules'));
  const files = [...new Set([...own, ...RECIPES])].sort();
  return files.map((path) => {
    const file = existsSync(path) ? statSync(path) : undefined;
    return `${path} ${file?.size} ${file?.mtimeMs}`;
  });
}

function isFresh(stamp) {
  if (!existsSync(stamp)) return false;
  const { inputs, outputs, was } = JSON.parse(readFileSync(stamp, 'utf8'));
  return outputs.every((path) => existsSync(path)) && fingerprint(inputs).join() === was.join();
}

/** Builds the targets named (all when none is), skipping those that are fresh; says one line for each it builds. */
export async function buildTargets(
  names = Object.keys(targets),
  { force = false, say = console.error } = {},
) {
  mkdirSync('.build', { recursive: true });
  for (const name of names) {
    const stamp = `.build/${name}.json`;
    if (!force && isFresh(stamp)) continue;
    const { inputs, outputs } = await targets[name]();
    const paths = inputs.map((path) => relative(root, path));
    writeFileSync(stamp, JSON.stringify({ inputs: paths, outputs, was: fingerprint(paths) }));
    const sizes = outputs.map((path) => `${path} ${Math.ceil(statSync(path).size / 1024)} KB`);
    say(`built ${sizes.join(', ')}`);
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const words = process.argv.slice(2);
  const names = words.filter((word) => !word.startsWith('--'));
  await buildTargets(names.length > 0 ? names : undefined, { force: words.includes('--force') });
  if (words.includes('--sizes')) {
    for (const file of ['Code.js', ...Object.keys(PAGES).map((name) => `${name}.html`)]) {
      console.log(`\n${file}`);
      for (const [path, bytes] of JSON.parse(readFileSync(`.build/sizes-${file}.json`, 'utf8')).slice(0, 25))
        console.log(`${String(bytes).padStart(8)}  ${path}`);
    }
  }
}
