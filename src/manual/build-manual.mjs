import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';

/** A built manual with all its pictures may be this long, in bytes; the pictures that would be too much are left out. */
const MOST_BYTES = 1_500_000;

/** What an element for a picture takes besides its address. */
const IMAGE_BYTES = 500;

/**
 * The manual: the reference is written from the catalogues and templates, beside the pages people write, and all of them
 * become one page a language.
 *
 * @param evaluate bundles a piece of the source and runs it
 * @returns the files it was made from, and those that were written
 */
export async function buildManual(evaluate) {
  const { manualPage, referencePages, inputs } = await evaluate(`
    export { manualPage } from './src/manual/manual-page';
    export { referencePages } from './src/manual/reference/reference-pages';
  `);
  const styles = await bundleStyle();
  const read = new Set([...inputs, ...styles.inputs]);
  const outputs = [];
  for (const language of ['ja', 'en']) {
    const folder = `docs/manual/${language}`;
    for (const [name, text] of Object.entries(referencePages(language))) {
      writeFileSync(`${folder}/${name}`, text);
      outputs.push(`${folder}/${name}`);
    }
    const names = readdirSync(folder).filter((name) => name.endsWith('.md'));
    const files = Object.fromEntries(names.map((name) => [name, readFileSync(`${folder}/${name}`, 'utf8')]));
    for (const name of names) read.add(`${folder}/${name}`);
    const parts = { language, files, style: styles.text };
    let left = MOST_BYTES - Buffer.byteLength(manualPage({ ...parts, picture: () => null }));
    const picture = (path) => {
      const file = join(folder, path);
      read.add(file);
      if (!existsSync(file)) return null;
      const address = `data:image/webp;base64,${readFileSync(file, 'base64')}`;
      const bytes = address.length + IMAGE_BYTES;
      if (bytes > left) return null;
      left -= bytes;
      return address;
    };
    writeFileSync(`dist/manual-${language}.html`, manualPage({ ...parts, picture }));
    outputs.push(`dist/manual-${language}.html`);
  }
  return { inputs: [...read].filter((path) => !outputs.includes(path)), outputs };
}

async function bundleStyle() {
  const { outputFiles, metafile } = await build({
    entryPoints: ['src/manual/manual.css'],
    bundle: true,
    minify: true,
    metafile: true,
    write: false,
    outfile: 'manual.css',
    logLevel: 'error',
  });
  return { text: outputFiles[0].text.trim(), inputs: Object.keys(metafile.inputs) };
}
