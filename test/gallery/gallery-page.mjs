/** The page of each language in docs/gallery. */
export const PAGES = { ja: 'index.html', en: 'en.html' };

const WORDS = {
  ja: {
    title: 'シート一覧',
    lead: 'Gyakusan（逆算）で設置できるシートです。数字はすべて架空のチームのものです。',
    packages: 'パッケージ',
    version: 'バージョン',
    filled: '入力した例',
    empty: '設置した直後',
    other: ['en', 'English'],
  },
  en: {
    title: 'All sheets',
    lead: 'The sheets Gyakusan installs. All figures are of a made-up team.',
    packages: 'Packages',
    version: 'Version',
    filled: 'Filled in, an example',
    empty: 'As installed',
    other: ['ja', '日本語'],
  },
};

const STYLE = `
:root { color-scheme: light dark; --quiet: light-dark(#5f6368, #a4abb3); --line: light-dark(#dadce0, #3d444d); }
body { max-width: 1100px; margin: 0 auto; padding: 24px 16px 80px; line-height: 1.7;
  font-family: system-ui, "Hiragino Sans", "Yu Gothic UI", Meiryo, "Noto Sans JP", "Noto Sans CJK JP", sans-serif; }
h1 { margin: 0; } h2 { margin: 0; padding-top: 40px; }
p { margin: 4px 0; } .quiet, summary { color: var(--quiet); font-size: 14px; }
nav { display: flex; flex-wrap: wrap; gap: 4px 14px; margin: 16px 0; }
a { color: light-dark(#0b7a4b, #4cc38a); }
img { display: block; max-width: 100%; height: auto; margin: 10px 0; border: 1px solid var(--line); border-radius: 4px; }
summary { cursor: pointer; }`;

/**
 * The page that shows all sheets: what each is for, the packages it comes with, its version, and its pictures.
 *
 * @param pictures by sheet and state, such as `daily filled`
 */
export function galleryPage(language, { TEMPLATES, PACKAGES, words, pictures }) {
  const say = WORDS[language];
  const [otherLanguage, otherName] = say.other;
  const name = (id) => escaped(words.sheets[id]);
  const packagesOf = (id) =>
    Object.keys(PACKAGES)
      .filter((key) => PACKAGES[key] === 'all' || PACKAGES[key].includes(id))
      .map((key) => escaped(words.packages[key]))
      .join(language === 'ja' ? '、' : ', ');
  const image = (id, state) => {
    const { file, width, height } = pictures.get(`${id} ${state}`);
    const alt = `${name(id)}: ${say[state]}`;
    return `<img src="${file}" width="${width}" height="${height}" loading="lazy" alt="${alt}">`;
  };
  const sections = TEMPLATES.map(
    ({ id, version }) => `
<section id="${id}">
<h2>${name(id)}</h2>
<p>${escaped(words.insight?.start.about[id] ?? '')}</p>
<p class="quiet">${say.packages}: ${packagesOf(id)} · ${say.version} ${version}</p>
${image(id, 'filled')}
<details><summary>${say.empty}</summary>${image(id, 'empty')}</details>
</section>`,
  );
  return `<!doctype html>
<html lang="${language}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${say.title} – Gyakusan</title>
<style>${STYLE}</style>
<h1>${say.title}</h1>
<p>${say.lead} <a href="${PAGES[otherLanguage]}" lang="${otherLanguage}">${otherName}</a></p>
<nav>${TEMPLATES.map(({ id }) => `<a href="#${id}">${name(id)}</a>`).join('\n')}</nav>
${sections.join('\n')}
</html>
`;
}

const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
