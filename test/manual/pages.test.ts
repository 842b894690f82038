import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { dataWordsOf } from '../../src/core/words/data-words';
import { pageWordsOf } from '../../src/core/words/page-words';
import { sheetWordsOf } from '../../src/core/words/sheets/index';
import { contentsOf } from '../../src/manual/contents-of';
import { headingAnchor } from '../../src/manual/reference/markdown';
import { referencePages } from '../../src/manual/reference/reference-pages';
import { VIEWS } from '../../src/sidebar/frame/views';
import { isOnlyCalculated } from '../../src/template/only-calculated';
import { TEMPLATES } from '../../templates/index';
import { saidTemplates } from '../template/said-templates';
import { folderOf, LANGUAGES, ROOT, readManual } from './read-manual';

/** What `npm run gallery` writes: it may be taken later than the page that shows it is written. */
const TAKEN: ReadonlySet<string> = new Set([
  ...LANGUAGES.flatMap((language) => [
    ...VIEWS.map((view) => `docs/images/${language}/sidebar-${view}.webp`),
    ...['import', 'check', 'export'].map((tab) => `docs/images/${language}/data-${tab}.webp`),
    ...TEMPLATES.map(({ id }) => `docs/gallery/${language}/${id}.webp`),
  ]),
  ...['dashboard', 'targets', 'daily', 'settings'].map((id) => `docs/images/${id}.webp`),
]);

/** What Google or another program calls so, and names of examples. */
const NOT_OURS = {
  ja: /^(拡張機能|Apps Script|プロジェクトの設定|はい|ファイル|印刷|変更履歴|幅に合わせる|横向き|実行数|CSV UTF-8|English|\+1|○行を取り込む|週次 2026-03-16)$/,
  en: /^(\+1|CSV UTF-8|日本語|Week 2026-03-16|Nobody looks at it)$/,
};

const QUOTED = { ja: /「((?:『[^』]*』|[^「」])+)」/g, en: /“([^“”]+)”/g };

/** Every text of the product in a language; what it fills in is written as `…`. */
function textsOf(node: unknown): readonly string[] {
  if (typeof node === 'string') return [node];
  if (typeof node === 'function') return [node(...Array.from({ length: node.length }, () => '…'))];
  return typeof node === 'object' && node !== null ? Object.values(node).flatMap(textsOf) : [];
}

const bare = (text: string): string => text.replaceAll(/[「」『』“”"（）()]/g, '').toLowerCase();

const linksOf = (text: string) =>
  [...text.matchAll(/(!?)\[[^\]]*\]\(([^)]+)\)/g)].map(([, mark, to = '']) => ({
    isPicture: mark === '!',
    to,
  }));

const headingsOf = (text: string) =>
  [...text.matchAll(/^#{1,4} (.+)$/gm)].map(([, heading = '']) => headingAnchor(heading));

describe('the manual', () => {
  const [ja, en] = LANGUAGES.map(readManual);

  it('has the same pages in Japanese and English, with as many sections', () => {
    const shape = (files: typeof ja) =>
      files?.map(({ name, text }) => [name, headingsOf(text).length, linksOf(text).length]);
    expect(ja?.length).toBeGreaterThan(15);
    expect(shape(en)).toEqual(shape(ja));
  });

  it.each(LANGUAGES)('lists every page in its index, under its title: %s', (language) => {
    const files = new Map(readManual(language).map(({ name, text }) => [name, text]));
    const pages = contentsOf(files.get('README.md') ?? '').groups.flatMap((group) => group.pages);
    expect([...pages.map(({ file }) => file), 'README.md'].sort()).toEqual([...files.keys()]);
    for (const { title, file } of pages) expect(files.get(file)).toMatch(`# ${title}\n`);
  });

  it.each(LANGUAGES)('is made of short pages: %s', (language) => {
    const written = readManual(language).filter(({ name }) => !(name in referencePages(language)));
    const lengths = written.map(({ name, text }) => [name, text.trimEnd().split('\n').length] as const);
    expect(lengths.filter(([, lines]) => lines < 20 || lines > 70)).toEqual([]);
  });

  it.each(LANGUAGES)('links to pages, sections and pictures that are there: %s', (language) => {
    const files = readManual(language);
    const folder = folderOf(language);
    const broken = files.flatMap(({ name, text }) =>
      linksOf(text)
        .filter(({ to }) => !/^https:/.test(to))
        .filter(({ to }) => {
          const [path = '', anchor] = to.split('#');
          const page = path === '' ? text : files.find((file) => file.name === path)?.text;
          if (page !== undefined) return anchor !== undefined && !headingsOf(page).includes(anchor);
          const file = join(folder, path);
          return !TAKEN.has(file) && !existsSync(join(ROOT, file));
        })
        .map(({ to }) => `${name}: ${to}`),
    );
    expect(broken).toEqual([]);
  });

  it.each(LANGUAGES)('says of each picture what it shows: %s', (language) => {
    for (const { text } of readManual(language)) expect(text).not.toMatch(/!\[\s*\]/);
  });

  it.each(LANGUAGES)('names every item of the menu: %s', (language) => {
    const text = readManual(language)
      .map((file) => file.text)
      .join('\n');
    const items = Object.values(pageWordsOf(language).menu);
    expect(items.filter((item) => !text.includes(item))).toEqual([]);
  });

  it.each(LANGUAGES)('tells administrators which sheets uninstalling deletes: %s', (language) => {
    const { sheets } = sheetWordsOf(language);
    const text = readManual(language).find(({ name }) => name === 'administrators.md')?.text ?? '';
    const told = /[（(]((?:はじめに|Start)[、,].*?)[）)]/.exec(text)?.[1]?.split(/、|, /);
    const gone = saidTemplates(language).filter(isOnlyCalculated);
    expect(told).toEqual(gone.map(({ id }) => sheets[id]));
  });

  it.each(LANGUAGES)('quotes the product as it speaks: %s', (language) => {
    const texts = [pageWordsOf, dataWordsOf, sheetWordsOf].flatMap((wordsOf) => textsOf(wordsOf(language)));
    const said = texts.map(bare).join('\n');
    const wrong = readManual(language).flatMap(({ name, text }) =>
      [...text.matchAll(QUOTED[language])]
        .map(([, quoted = '']) => quoted)
        .filter((quoted) => !NOT_OURS[language].test(quoted) && !said.includes(bare(quoted)))
        .map((quoted) => `${name}: ${quoted}`),
    );
    expect(wrong).toEqual([]);
  });
});

describe('the repository', () => {
  it('links to nothing that is gone', () => {
    for (const language of LANGUAGES)
      expect(existsSync(join(ROOT, folderOf(language), 'README.md'))).toBe(true);
    expect(existsSync(join(ROOT, 'docs/はじめに.md'))).toBe(false);
  });
});
