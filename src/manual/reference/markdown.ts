/** A text as a cell of a table: its lines below each other, no bar taken for the end of the cell. */
const cellText = (text: string): string =>
  text
    .trim()
    .replace(/\s*\n+\s*/g, '<br>')
    .replaceAll('|', '\\|');

/** A table in Markdown: `markdownTable(['a'], [['1']])` is `| a |`, `| --- |`, `| 1 |`, a line each. */
export function markdownTable(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.map(cellText).join(' | ')} |`;
  return [line(header), line(header.map(() => '---')), ...rows.map(line)].join('\n');
}

/**
 * The anchor of a heading, as GitHub makes it: small letters, hyphens for blanks, no punctuation.
 *
 * @example headingAnchor('KPI一覧') // 'kpi一覧'
 */
export const headingAnchor = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}\s_-]/gu, '')
    .trim()
    .replaceAll(' ', '-');

/** A page of Markdown from its parts, a blank line between them. */
export const markdownPage = (parts: readonly string[]): string => `${parts.join('\n\n')}\n`;
