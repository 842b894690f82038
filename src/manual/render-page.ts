import { Marked, type RendererObject } from 'marked';
import { headingAnchor } from './reference/markdown';

/** A page of the manual, and what its pictures are: `picture` gives the address of one, or null to leave it out. */
export interface PageToRender {
  readonly file: string;
  readonly text: string;
  readonly picture: (path: string) => string | null;
}

/** The anchor of a page, or of a heading of it, in the one document: `pageAnchor('plan.md', '使う率')` is `plan-使う率`. */
export function pageAnchor(file: string, heading?: string): string {
  const page = file.replace(/\.md$/, '');
  return heading === undefined ? page : `${page}-${headingAnchor(heading)}`;
}

const quoted = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

/** A page as HTML: headings one level lower, links between pages as links to anchors, pictures put in. */
export function renderPage({ file, text, picture }: PageToRender): string {
  const renderer: RendererObject = {
    heading({ tokens, depth, text: heading }) {
      const id = depth === 1 ? pageAnchor(file) : pageAnchor(file, heading);
      return `<h${depth + 1} id="${quoted(id)}" tabindex="-1">${this.parser.parseInline(tokens)}</h${depth + 1}>\n`;
    },
    link({ href, tokens }) {
      const inner = this.parser.parseInline(tokens);
      if (/^https?:/.test(href))
        return `<a href="${quoted(href)}" target="_blank" rel="noopener">${inner}</a>`;
      const [, page = '', heading] = /^([a-z-]*(?:\.md)?)(?:#(.+))?$/.exec(href) ?? [];
      if (page !== '' || heading)
        return `<a href="#${quoted(pageAnchor(page === '' ? file : page, heading))}">${inner}</a>`;
      // A picture of its own, or a file beside the manual: neither is at hand here.
      return /\.webp$/.test(href) ? '' : inner;
    },
    image({ href, text: alt }) {
      const address = picture(href);
      return address === null ? '' : `<img src="${address}" alt="${quoted(alt)}">`;
    },
    paragraph({ tokens }) {
      const inner = this.parser.parseInline(tokens).trim();
      const kind = /^(<img [^>]*>\s*)+$/.test(inner) ? ' class="pictures"' : '';
      return inner === '' ? '' : `<p${kind}>${inner}</p>\n`;
    },
  };
  return new Marked({ renderer }).parse(text, { async: false });
}
