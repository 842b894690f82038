/**
 * `npm run gallery`: takes a picture of every sheet from the running preview page, in Japanese and English, filled by the
 * made-up team and as installed, and writes the pages that show them (docs/gallery) and the pictures of the README and
 * the manual (docs/images): all of it as the product is now.
 *
 *   templates ──▶ sheets, packages, versions ─────────────┐
 *   npm start ──▶ preview page ──▶ a picture of each sheet ┴─▶ docs/gallery/{ja,en}/*.webp, index.html, en.html
 *                              └─▶ and of each view ───────▶ docs/images/{ja,en}/{sidebar,data}-*.webp
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { buildTargets, evaluate } from '../../build.mjs';
import chromiumFinder from '../find-chromium.cjs';
import { galleryPage, PAGES } from './gallery-page.mjs';
import { openPreview } from './open-preview.mjs';
import { picture, pictureOfSheet } from './pictures.mjs';
import { startPreview } from './start-preview.mjs';
import { picturesOfData, picturesOfViews } from './views.mjs';

process.chdir(dirname(dirname(dirname(fileURLToPath(import.meta.url)))));

/** A day in the middle of a month, so that progress and landing have something to say. */
const AS_OF = '2026-03-18';

/** Sheets the README and the manual show as a person sees them, the first with the sidebar. */
const SHOWN = ['dashboard', 'targets', 'daily', 'settings'];

const { TEMPLATES, PACKAGES, VIEWS, sheetWordsOf, wordsOf } = await evaluate(`
  export { TEMPLATES } from './templates/index';
  export { PACKAGES } from './templates/packages';
  export { VIEWS } from './src/sidebar/frame/views';
  export { wordsOf } from './src/core/words/index';
  export { sheetWordsOf } from './src/core/words/sheets/index';
`);
const preview = await startPreview(AS_OF);
const browser = await chromium.launch({
  executablePath: chromiumFinder.ensureChromium(),
  args: ['--no-sandbox', '--disable-gpu'],
});
try {
  rmSync('docs/gallery', { recursive: true, force: true });
  for (const language of ['ja', 'en']) {
    const { sheets } = sheetWordsOf(language);
    const folder = `docs/gallery/${language}`;
    mkdirSync(folder, { recursive: true });
    const pictures = new Map();
    for (const state of ['filled', 'empty']) {
      const page = await openPreview(browser, preview, { asOf: AS_OF, language, state });
      for (const { id } of TEMPLATES) {
        const file = `${language}/${id}${state === 'empty' ? '-empty' : ''}.webp`;
        const { bytes, width, height } = await pictureOfSheet(page, sheets[id]);
        writeFileSync(`docs/gallery/${file}`, bytes);
        pictures.set(`${id} ${state}`, { file, width, height });
      }
      await page.context().close();
    }
    const page = await openPreview(browser, preview, {
      ...{ asOf: AS_OF, language, state: 'filled', sidebar: true },
      viewport: { width: 1440, height: 2400 },
    });
    mkdirSync(`docs/images/${language}`, { recursive: true });
    for (const [view, bytes] of await picturesOfViews(page, VIEWS))
      writeFileSync(`docs/images/${language}/sidebar-${view}.webp`, bytes);
    for (const [tab, bytes] of await picturesOfData(page, wordsOf(language).menu.data))
      writeFileSync(`docs/images/${language}/data-${tab}.webp`, bytes);
    await page.context().close();
    const html = galleryPage(language, { TEMPLATES, PACKAGES, words: sheetWordsOf(language), pictures });
    writeFileSync(`docs/gallery/${PAGES[language]}`, html);
  }

  mkdirSync('docs/images', { recursive: true });
  const page = await openPreview(browser, preview, {
    ...{ asOf: AS_OF, language: 'ja', state: 'filled' },
    sidebar: true,
  });
  for (const id of SHOWN)
    writeFileSync(`docs/images/${id}.webp`, await picture(page, sheetWordsOf('ja').sheets[id]));
  await buildTargets(['manual']);
  console.log(`${TEMPLATES.length} sheets: docs/gallery, docs/images`);
} finally {
  await browser.close();
  preview.close();
}
