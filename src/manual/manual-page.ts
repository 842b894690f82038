import type { Language } from '../core/words/index';
import { contentsOf } from './contents-of';
import { MANUAL_WORDS } from './manual-words';
import { pageAnchor, renderPage } from './render-page';

/**
 * What the manual is made of.
 *
 * - `files` – the pages in Markdown, by name; README.md is the index
 * - `style` – the style sheet
 * - `picture` – the address of a picture by its path from a page, or null to leave it out
 */
export interface ManualParts {
  readonly language: Language;
  readonly files: { readonly [file: string]: string };
  readonly style: string;
  readonly picture: (path: string) => string | null;
}

/** Focus goes along with a jump, also in a frame whose address is not its own. */
const JUMP = `document.addEventListener('click',function(e){var a=e.target.closest('a[href^="#"]');if(!a)return;var t=document.getElementById(decodeURIComponent(a.hash.slice(1)));if(!t)return;e.preventDefault();t.scrollIntoView();t.focus({preventScroll:true})})`;

/** The whole manual in a language as one page: a table of contents beside the pages, nothing that is loaded. */
export function manualPage({ language, files, style, picture }: ManualParts): string {
  const words = MANUAL_WORDS[language];
  const { title, introduction, groups } = contentsOf(fileOf('README.md'));
  const nav = groups.map(
    (group) => `<p>${group.title}</p>
<ul>
${group.pages.map((page) => `<li><a href="#${pageAnchor(page.file)}">${page.title}</a></li>`).join('\n')}
</ul>`,
  );
  const articles = groups.flatMap(({ pages }) =>
    pages.map(
      ({ file }) => `<article>
${renderPage({ file, text: fileOf(file), picture })}<p class="up"><a href="#contents">${words.up}</a></p>
</article>`,
    ),
  );
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style>${style}</style>
</head>
<body>
<nav id="contents" tabindex="-1" aria-label="${words.contents}">
${nav.join('\n')}
</nav>
<main>
<h1>${title}</h1>
${renderPage({ file: 'README.md', text: introduction, picture })}${articles.join('\n')}
</main>
<script>${JUMP}</script>
</body>
</html>
`;

  function fileOf(name: string): string {
    const text = files[name];
    if (text === undefined) throw new Error(`manualPage requires ${name}, which the index lists`);
    return text;
  }
}
