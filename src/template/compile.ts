import { nationalHolidays } from '../core/calendar/national-holidays';
import type { ChainKey } from '../core/kpi/chain';
import type { Phase } from '../core/kpi/phase';
import { type Language, wordsOf } from '../core/words/index';
import { dressOf } from './dress';
import type { Installed } from './installed';
import {
  type Layout,
  type Layouts,
  listsOf,
  openArea,
  type Placement,
  placeOf,
  placeTemplate,
  rowsOf,
} from './place';
import { resolveFormula } from './references';
import type { Said } from './say-words';
import type { Dress, Entry, Place } from './steps';
import type { Cell, Content, SheetId, Template } from './types';

/** What a set of templates depends on besides themselves. */
export interface CompileContext {
  readonly language: Language;
  readonly chain: ChainKey;
  readonly phase: Phase;
  /** Years (all four digits) whose national holidays are written into a new holiday list. */
  readonly years: readonly number[];
}

/** A cell as it is wanted. `ours` is a formula that repair puts back; all others are written once. */
export interface WantedCell extends Place {
  readonly rowId: string;
  readonly columnId: string;
  readonly entry: Entry;
  readonly ours: boolean;
}

/** A sheet as it is wanted, every name resolved to a place. */
export interface WantedSheet {
  readonly template: Said<Template>;
  readonly placement: Placement;
  readonly cells: readonly WantedCell[];
  readonly listEntries: readonly {
    readonly columnId: string;
    readonly place: Place;
    readonly entries: readonly Entry[];
  }[];
  readonly dress: Dress;
  /** `version:language:phase:fingerprint`, the mark of a sheet brought to this template. */
  readonly mark: string;
}

/*
 * templates ──1 place──▶ layouts ──2 resolve──▶ cells ──3 dress──▶ looks, rules, charts ──4 fingerprint──▶ WantedSheet[]
 *
 * 1. Place every template: on the sheets that exist where people have put things, elsewhere in order.
 * 2. Resolve names and formulas of every block into entries at places.
 * 3. Gather everything that is not content.
 * 4. Tell by one short text what the sheet was made from, so that a later run knows it without looking at every cell.
 */
export function compile(
  templates: readonly Said<Template>[],
  context: CompileContext,
  installed: Installed,
): readonly WantedSheet[] {
  const names = wordsOf(context.language);
  const placements = new Map<SheetId, Placement>();
  const layouts = new Map<SheetId, Layout>();
  for (const template of templates) {
    const name = freeName(names.sheets[template.id], installed.takenNames, names.app);
    const placement = placeTemplate(template, installed.sheets.get(template.id), name);
    placements.set(template.id, placement);
    layouts.set(template.id, placement.layout);
  }
  const listHeaders = listHeadersOf(templates);
  return templates.map((template) => {
    const placement = placements.get(template.id) as Placement;
    return {
      template,
      placement,
      cells: cellsOf(template, layouts, listHeaders),
      listEntries: listEntriesOf(template, placement.layout, context.years),
      dress: dressOf(template, layouts, listHeaders, context),
      mark: `${template.version}:${context.language}:${context.phase}:${shortHash(JSON.stringify([template, context.chain]))}`,
    };
  });
}

function freeName(name: string, taken: readonly string[], app: string): string {
  return taken.includes(name) ? `${name} ${app}` : name;
}

/** The header row of every open list's column: `settings.members` is in the list below `head.fields`. */
function listHeadersOf(templates: readonly Said<Template>[]): ReadonlyMap<string, string> {
  return new Map(
    templates.flatMap((template) =>
      listsOf(template).flatMap(({ columns, header }) =>
        columns.map(({ column }) => [`${template.id}.${column}`, header] as const),
      ),
    ),
  );
}

/** The content of a sheet: its keys, its rows of cells, and the headers of its lists. */
function cellsOf(
  template: Said<Template>,
  layouts: Layouts,
  listHeaders: ReadonlyMap<string, string>,
): readonly WantedCell[] {
  const layout = layouts.get(template.id) as Layout;
  const cells: WantedCell[] = [];
  const put = (rowId: string, columnId: string, entry: Entry, ours = false) =>
    cells.push({ rowId, columnId, entry, ours, ...placeOf(layout, rowId, columnId) });

  const entryOf = (content: Exclude<Said<Content>, null>, row: string): Entry => {
    if (typeof content === 'number') return { number: content };
    if (typeof content === 'string') return { text: content };
    if ('link' in content) return layouts.has(content.link) ? content : { text: content.text };
    return { formula: resolveFormula(content.formula, { sheet: template.id, row }, layouts, listHeaders) };
  };
  for (const row of rowsOf(template)) {
    if (layout.columns.has('key')) put(row.id, 'key', { text: row.id });
    for (const [columnId, cell] of Object.entries(row.cells)) {
      if (cell.content !== null) put(row.id, columnId, entryOf(cell.content, row.id), isOurs(cell));
    }
  }
  for (const list of listsOf(template)) {
    for (const { column, header } of list.columns) put(list.header, column, { text: header });
  }
  return cells;
}

const isOurs = ({ role, content }: Said<Cell>): boolean =>
  role !== 'input' && role !== 'area' && typeof content === 'object' && content !== null;

/** What new lists start with. */
function listEntriesOf(template: Said<Template>, layout: Layout, years: readonly number[]) {
  return listsOf(template).flatMap(({ columns, header }) =>
    columns.flatMap(({ column, initial }) => {
      if (initial === undefined) return [];
      const { row, column: at } = openArea(layout, header, column);
      const entries: readonly Entry[] =
        initial === 'national-holidays'
          ? years.flatMap((year) => [...nationalHolidays(year)].map((day) => ({ day })))
          : initial.map((text) => ({ text }));
      return [{ columnId: column, place: { row, column: at }, entries }];
    }),
  );
}

/** FNV-1a, 32 bits, in base 36: short enough for a mark, and different whenever the text is, for our purpose. */
function shortHash(text: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) {
    hash ^= text.charCodeAt(i);
    hash = Math.imul(hash, 0x01000193);
  }
  return (hash >>> 0).toString(36);
}
