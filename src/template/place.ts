import type { InstalledSheet } from './installed';
import { listsOf, rowIds } from './parts';
import { recogniseRows } from './recognise-rows';
import type { Said } from './say-words';
import type { Area, Place } from './steps';
import type { Column, SheetId, Template } from './types';

/** Where a template's columns and rows stand on its sheet, from 1. */
export interface Layout {
  readonly name: string;
  readonly columns: ReadonlyMap<string, number>;
  readonly rows: ReadonlyMap<string, number>;
}

export type Layouts = ReadonlyMap<SheetId, Layout>;

/**
 * A layout, and what has to be put in to get there.
 *
 * - `before` – where everything stands before anything is put in; what is not there yet stands nowhere, at NaN
 * - `newColumns`, `newRows` – what is to be put in or, where the line is there already, to be written for the first time
 * - `keyless` – rows that were found by what stands in them: their key is to be written again
 */
export interface Placement {
  readonly layout: Layout;
  readonly before: Layout;
  readonly newColumns: readonly Insertion[];
  readonly newRows: readonly Insertion[];
  readonly keyless: ReadonlySet<string>;
}

/** A line that is new, and where it is put in when its turn comes; one that `isThere` needs no room made for it. */
export interface Insertion {
  readonly id: string;
  readonly at: number;
  readonly isThere: boolean;
}

export function placeOf(layout: Layout, row: string, column: string): Place {
  return { row: layout.rows.get(row) as number, column: layout.columns.get(column) as number };
}

/** Everything below a header, to the end of the sheet. */
export function openArea(layout: Layout, header: string, column: string): Area {
  const { row, column: at } = placeOf(layout, header, column);
  return { row: row + 1, column: at, rows: null, columns: 1 };
}

/**
 * Places a template: where its columns and rows stand on the installed sheet, wherever people moved them, and for those
 * that are missing the place behind the one they follow in the template. On no sheet at all, everything in order.
 *
 * A run that stopped half-way may have put lines in and not come to name or write them: there, lines without content are
 * taken instead of new ones.
 */
export function placeTemplate(
  template: Said<Template>,
  installed: InstalledSheet | undefined,
  name: string,
): Placement {
  const columnIds = template.columns.map((column) => column.id);
  const ids = rowIds(template);
  if (!installed) {
    const [columns, rows] = [inOrder(columnIds), inOrder(ids)];
    return {
      layout: { name, columns: placesOf(columns), rows: placesOf(rows) },
      before: { name, columns: nowhere(columnIds), rows: nowhere(ids) },
      ...{ newColumns: columns, newRows: rows, keyless: new Set() },
    };
  }
  const { blank } = installed;
  const missing = ids.filter((id) => !installed.rows.has(id));
  const recognised = recogniseRows(template, installed, missing);
  const found = new Map([...installed.rows, ...recognised]);
  const columns = placeIds(columnIds, installed.columns, blank.columns);
  // Where no column of ours is left, the cells of every row are still free.
  const rows = areAllNew(template.columns, columns.insertions)
    ? { places: placesOf(inOrder(ids)), insertions: inOrder(ids) }
    : placeIds(ids, found, blank.rows);
  return {
    layout: { name: installed.name, columns: columns.places, rows: rows.places },
    before: {
      name: installed.name,
      columns: new Map([...nowhere(columnIds), ...installed.columns]),
      rows: new Map([...nowhere(ids), ...found, ...pushedLists(template, rows)]),
    },
    ...{ newColumns: columns.insertions, newRows: rows.insertions, keyless: new Set(recognised.keys()) },
  };
}

/**
 * The headers of open lists below which a row is put in. What refers to such a list would be pushed down with its first
 * row, so nothing that stands there now will do: these headers, too, count as standing nowhere.
 */
function pushedLists(
  template: Said<Template>,
  {
    places,
    insertions,
  }: { readonly places: ReadonlyMap<string, number>; readonly insertions: readonly Insertion[] },
): readonly (readonly [id: string, place: number])[] {
  const pushed = new Set(insertions.flatMap(({ at, isThere }) => (isThere ? [] : [at - 1])));
  return listsOf(template).flatMap(({ header }) =>
    pushed.has(places.get(header) as number) ? [[header, Number.NaN] as const] : [],
  );
}

/** Whether every column of a sheet in use has to be put in, because people deleted all of them. */
export const areAllNew = (columns: readonly Column[], newColumns: readonly Insertion[]): boolean =>
  newColumns.length === columns.length && newColumns.every(({ isThere }) => !isThere);

const inOrder = (ids: readonly string[]): readonly Insertion[] =>
  ids.map((id, i) => ({ id, at: i + 1, isThere: true }));

const placesOf = (insertions: readonly Insertion[]): ReadonlyMap<string, number> =>
  new Map(insertions.map(({ id, at }) => [id, at]));

const nowhere = (ids: readonly string[]): ReadonlyMap<string, number> =>
  new Map(ids.map((id) => [id, Number.NaN]));

function placeIds(ids: readonly string[], found: ReadonlyMap<string, number>, blank: ReadonlySet<number>) {
  const places = new Map([...found].filter(([id]) => ids.includes(id)));
  const insertions: Insertion[] = [];
  let free = blank;
  let last = 0;
  for (const id of ids) {
    const place = places.get(id);
    if (place !== undefined) {
      if (free.has(place)) insertions.push({ id, at: place, isThere: true });
      last = place;
      continue;
    }
    const at = last + 1;
    const isThere = free.has(at) && ![...places.values()].includes(at);
    if (!isThere) {
      for (const [other, where] of places) if (where >= at) places.set(other, where + 1);
      free = new Set([...free].map((line) => (line >= at ? line + 1 : line)));
    }
    places.set(id, at);
    insertions.push({ id, at, isThere });
    last = at;
  }
  return { places, insertions };
}
