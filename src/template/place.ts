import type { InstalledSheet } from './installed';
import type { Said } from './say-words';
import type { Area, Place } from './steps';
import type { ListBlock, Row, SheetId, Template } from './types';

/** Where a template's columns and rows stand on its sheet, from 1. */
export interface Layout {
  readonly name: string;
  readonly columns: ReadonlyMap<string, number>;
  readonly rows: ReadonlyMap<string, number>;
}

export type Layouts = ReadonlyMap<SheetId, Layout>;

/** A layout, and what had to be put in to get there: ids, and the place each is inserted at, in order. */
export interface Placement {
  readonly layout: Layout;
  readonly newColumns: readonly Insertion[];
  readonly newRows: readonly Insertion[];
}

export interface Insertion {
  readonly id: string;
  readonly at: number;
}

export const rowsOf = (template: Said<Template>): readonly Said<Row>[] =>
  template.blocks.flatMap((block) => (block.kind === 'rows' ? block.rows : []));

export const listsOf = (template: Said<Template>): readonly Said<ListBlock>[] =>
  template.blocks.filter((block): block is Said<ListBlock> => block.kind === 'list');

export function placeOf(layout: Layout, row: string, column: string): Place {
  return { row: layout.rows.get(row) as number, column: layout.columns.get(column) as number };
}

/** Everything below a header, to the end of the sheet. */
export function openArea(layout: Layout, header: string, column: string): Area {
  const { row, column: at } = placeOf(layout, header, column);
  return { row: row + 1, column: at, rows: null, columns: 1 };
}

/** The names of a template's rows, top to bottom; a list below no other row brings its own header row. */
export function rowIds(template: Said<Template>): readonly string[] {
  const ids = new Set<string>();
  for (const block of template.blocks) {
    if (block.kind === 'rows') for (const row of block.rows) ids.add(row.id);
    if (block.kind === 'list') ids.add(block.header);
  }
  return [...ids];
}

/**
 * Places a template: where its columns and rows stand on the installed sheet, wherever people moved them, and for those
 * that are missing the place behind the one they follow in the template. On no sheet at all, everything in order.
 */
export function placeTemplate(
  template: Said<Template>,
  installed: InstalledSheet | undefined,
  name: string,
): Placement {
  const columnIds = template.columns.map((column) => column.id);
  const columns = placeIds(columnIds, installed?.columns ?? new Map());
  const rows = placeIds(rowIds(template), installed?.rows ?? new Map());
  return {
    layout: { name: installed?.name ?? name, columns: columns.places, rows: rows.places },
    newColumns: columns.insertions,
    newRows: rows.insertions,
  };
}

function placeIds(ids: readonly string[], found: ReadonlyMap<string, number>) {
  const places = new Map([...found].filter(([id]) => ids.includes(id)));
  const insertions: Insertion[] = [];
  let last = 0;
  for (const id of ids) {
    const place = places.get(id);
    if (place !== undefined) {
      last = place;
      continue;
    }
    const at = last + 1;
    for (const [other, where] of places) if (where >= at) places.set(other, where + 1);
    places.set(id, at);
    insertions.push({ id, at });
    last = at;
  }
  return { places, insertions };
}
