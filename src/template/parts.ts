import type { Said } from './say-words';
import type { ListBlock, Row, Template } from './types';

export const rowsOf = (template: Said<Template>): readonly Said<Row>[] =>
  template.blocks.flatMap((block) => (block.kind === 'rows' ? block.rows : []));

export const listsOf = (template: Said<Template>): readonly Said<ListBlock>[] =>
  template.blocks.filter((block): block is Said<ListBlock> => block.kind === 'list');

/** The names of a template's rows, top to bottom; a list below no other row brings its own header row. */
export function rowIds(template: Said<Template>): readonly string[] {
  const ids = new Set<string>();
  for (const block of template.blocks) {
    if (block.kind === 'rows') for (const row of block.rows) ids.add(row.id);
    if (block.kind === 'list') ids.add(block.header);
  }
  return [...ids];
}
