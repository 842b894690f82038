/** The index of the manual: its title and introduction, and its pages in groups, as README.md lists them. */
export interface Contents {
  readonly title: string;
  readonly introduction: string;
  readonly groups: readonly {
    readonly title: string;
    readonly pages: readonly { readonly title: string; readonly file: string }[];
  }[];
}

/**
 * Reads the index of a manual: a title, an introduction, and under each heading a list of links to pages.
 *
 * @example contentsOf('# A\n\nB\n\n## C\n\n- [D](d.md): e\n').groups[0].pages // [{ title: 'D', file: 'd.md' }]
 */
export function contentsOf(readme: string): Contents {
  const [opening = '', ...sections] = readme.split(/^## /m);
  return {
    title: /^# (.+)$/m.exec(opening)?.[1] ?? '',
    introduction: opening.replace(/^# .+$/m, '').trim(),
    groups: sections.map((section) => ({
      title: section.slice(0, section.indexOf('\n')).trim(),
      pages: [...section.matchAll(/^- \[([^\]]+)\]\(([a-z-]+\.md)\)/gm)].map(([, title = '', file = '']) => ({
        title,
        file,
      })),
    })),
  };
}
