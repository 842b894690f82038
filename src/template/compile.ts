import { nationalHolidays } from '../core/calendar/national-holidays';
import type { ChainKey } from '../core/kpi/chain';
import type { Phase } from '../core/kpi/phase';
import { type Language, wordsOf } from '../core/words/index';
import { dressOf } from './dress';
import type { Installed } from './installed';
import { listsOf, rowsOf } from './parts';
import { type Layout, type Layouts, openArea, type Placement, placeOf, placeTemplate } from './place';
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

/**
 * A cell as it is wanted.
 *
 * - `ours` – a formula that repair puts back; all others are written once
 * - `before` – where it stands before anything is put in, and what it has to hold there to be as wanted
 */
export interface WantedCell extends Place {
  readonly rowId: string;
  readonly columnId: string;
  readonly entry: Entry;
  readonly ours: boolean;
  readonly before: Place & { readonly entry: Entry };
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
  /** The mark of a sheet brought to this template: see `sheet-mark.ts`. */
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
  const earlier = new Map<SheetId, Layout>();
  for (const template of templates) {
    const { id } = template;
    const name = installed.unmarked.get(id) ?? freeName(names.sheets[id], installed.takenNames, names.app);
    const placement = placeTemplate(template, installed.sheets.get(id), name);
    placements.set(id, placement);
    layouts.set(id, placement.layout);
    earlier.set(id, placement.before);
  }
  const listHeaders = listHeadersOf(templates);
  return templates.map((template) => {
    const placement = placements.get(template.id) as Placement;
    return {
      template,
      placement,
      cells: cellsOf(template, layouts, earlier, listHeaders),
      listEntries: listEntriesOf(template, placement.layout, context.years),
      dress: dressOf(template, layouts, listHeaders, context),
      mark: `${template.version}:${context.language}:${context.phase}:${shortHash(JSON.stringify([template, context.chain]))}`,
    };
  });
}

/** `設定`, else `設定 Gyakusan（逆算）`, else that with a number; a spreadsheet does not tell names apart by case. */
function freeName(name: string, taken: readonly string[], app: string): string {
  const isTaken = (wanted: string) => taken.some((other) => other.toLowerCase() === wanted.toLowerCase());
  let free = name;
  for (let n = 1; isTaken(free); n++) free = n === 1 ? `${name} ${app}` : `${name} ${app} ${n}`;
  return free;
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
  earlier: Layouts,
  listHeaders: ReadonlyMap<string, string>,
): readonly WantedCell[] {
  const [layout, old] = [layouts, earlier].map((all) => all.get(template.id)) as [Layout, Layout];
  const cells: WantedCell[] = [];
  const put = (rowId: string, columnId: string, entryIn: (all: Layouts) => Entry, ours = false) => {
    const before = { ...placeOf(old, rowId, columnId), entry: entryIn(earlier) };
    cells.push({
      ...{ rowId, columnId, ours, before },
      ...placeOf(layout, rowId, columnId),
      entry: entryIn(layouts),
    });
  };
  const entryOf = (content: Exclude<Said<Content>, null>, row: string, all: Layouts): Entry => {
    if (typeof content === 'number') return { number: content };
    if (typeof content === 'string') return { text: content };
    if ('link' in content) return all.has(content.link) ? content : { text: content.text };
    return { formula: resolveFormula(content.formula, { sheet: template.id, row }, all, listHeaders) };
  };
  for (const row of rowsOf(template)) {
    if (layout.columns.has('key')) put(row.id, 'key', () => ({ text: row.id }));
    for (const [columnId, cell] of Object.entries(row.cells)) {
      const { content } = cell;
      if (content !== null) put(row.id, columnId, (all) => entryOf(content, row.id, all), isOurs(cell));
    }
  }
  for (const list of listsOf(template)) {
    for (const { column, header } of list.columns) put(list.header, column, () => ({ text: header }));
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
