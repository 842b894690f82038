/** The files of `dist/`: all of them, and no other, are the add-on. */
const EXPECTED = [
  ...['Code.js', 'appsscript.json', 'sidebar.html', 'data.html'],
  ...['manual-ja.html', 'manual-en.html', 'templates-ja.html', 'templates-en.html'],
];

/**
 * Whether `clasp push` would push exactly the add-on: it takes the scripts, pages and manifest below the `rootDir` of
 * `.clasp.json` (https://github.com/google/clasp), and Apps Script tells files apart by their name without its ending.
 *
 * @param clasp the text of `.clasp.json`
 * @param files what is in `dist/`, folders included
 */
export function pushFaults(clasp: string, files: readonly string[]): readonly string[] {
  const { rootDir } = JSON.parse(clasp) as { readonly rootDir?: string };
  const bare = files.map((file) => file.replace(/\.\w+$/, ''));
  return [
    ...(rootDir === 'dist' ? [] : ['.clasp.json has to say "rootDir": "dist", else sources would be pushed']),
    ...EXPECTED.filter((file) => !files.includes(file)).map((file) => `${file} is missing in dist/`),
    ...files.filter((file) => !EXPECTED.includes(file)).map((file) => `${file} does not belong into dist/`),
    ...bare.filter((name, i) => bare.indexOf(name) < i).map((name) => `two files are called ${name}`),
  ];
}
