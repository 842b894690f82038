import { nationalHolidays } from '../core/calendar/national-holidays';
import type { ChainKey } from '../core/kpi/chain';
import type { Language } from '../core/words/index';
import { wordsOf } from '../core/words/index';
import { PLAIN_CHART } from './blocks';
import type { Installed } from './installed';
import { type Layout, type Layouts, type Placement, placeTemplate } from './place';
import { resolveFormula, wordAt } from './references';
import type { Area, Dress, Entry, Place, PlacedRule } from './steps';
import type {
  Block,
  Cell,
  Content,
  ListBlock,
  Row,
  RowsBlock,
  Rule,
  SheetId,
  Template,
  WordRef,
} from './types';

/** What a set of templates depends on besides themselves. */
export interface CompileContext {
  readonly language: Language;
  readonly chain: ChainKey;
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
  readonly template: Template;
  readonly placement: Placement;
  readonly cells: readonly WantedCell[];
  readonly listEntries: readonly {
    readonly columnId: string;
    readonly place: Place;
    readonly entries: readonly Entry[];
  }[];
  readonly dress: Dress;
  /** `version:language:fingerprint`, the mark of a sheet brought to this template. */
  readonly mark: string;
}

/*
 * templates ──1 place──▶ layouts ──2 resolve──▶ cells ──3 dress──▶ looks, rules, charts ──4 fingerprint──▶ WantedSheet[]
 *
 * 1. Place every template: on the sheets that exist where people have put things, elsewhere in order.
 * 2. Resolve words, names and formulas of every block into entries at places.
 * 3. Gather everything that is not content.
 * 4. Tell by one short text what the sheet was made from, so that a later run knows it without looking at every cell.
 */
export function compile(
  templates: readonly Template[],
  context: CompileContext,
  installed: Installed,
): readonly WantedSheet[] {
  const words = wordsOf(context.language);
  const placements = new Map<SheetId, Placement>();
  const layouts = new Map<SheetId, Layout>();
  for (const template of templates) {
    const name = freeName(words.sheets[template.id], installed.takenNames, words.app);
    const placement = placeTemplate(template, installed.sheets.get(template.id), name);
    placements.set(template.id, placement);
    layouts.set(template.id, placement.layout);
  }
  const resolver = makeResolver(templates, context, layouts);
  return templates.map((template) => {
    const placement = placements.get(template.id) as Placement;
    return {
      template,
      placement,
      cells: cellsOf(template, placement.layout, resolver),
      listEntries: listEntriesOf(template, placement.layout, context, resolver),
      dress: dressOf(template, placement.layout, context, resolver),
      mark: `${template.version}:${context.language}:${shortHash(JSON.stringify([template, context.chain]))}`,
    };
  });
}

function freeName(name: string, taken: readonly string[], app: string): string {
  return taken.includes(name) ? `${name} ${app}` : name;
}

type Resolver = ReturnType<typeof makeResolver>;

/** Everything that turns names into words and places, bound to one set of layouts. */
function makeResolver(templates: readonly Template[], { language }: CompileContext, layouts: Layouts) {
  const words = wordsOf(language);
  const listHeaders = new Map<string, string>();
  for (const template of templates) {
    for (const block of template.blocks) {
      if (block.kind !== 'list') continue;
      for (const { column } of block.columns) listHeaders.set(`${template.id}.${column}`, block.header);
    }
  }
  const say = (ref: WordRef): string => wordAt(words, ref.word);
  const formula = (text: string, sheet: SheetId, row: string): string =>
    resolveFormula(text, { sheet, row }, layouts, words, listHeaders);

  return {
    words,
    say,
    formula,
    entry(content: Exclude<Content, null>, sheet: SheetId, row: string): Entry {
      if (typeof content === 'number') return { number: content };
      if (typeof content === 'string') return { text: content };
      return 'word' in content ? { text: say(content) } : { formula: formula(content.formula, sheet, row) };
    },
    rule(rule: Rule): PlacedRule {
      const message = say(rule.message);
      if (rule.kind === 'one-of') return { kind: rule.kind, values: rule.words.map(say), message };
      if (rule.kind !== 'listed') return { kind: rule.kind, message };
      const [sheet, column] = rule.in.split('.') as [SheetId, string];
      const layout = layouts.get(sheet) as Layout;
      const header = listHeaders.get(rule.in) as string;
      return { kind: 'listed', sheet, area: openArea(layout, header, column), message };
    },
  };
}

const rowsOf = (template: Template): readonly Row[] =>
  template.blocks.flatMap((block) => (block.kind === 'rows' ? block.rows : []));

const listsOf = (template: Template): readonly ListBlock[] =>
  template.blocks.filter((block): block is ListBlock => block.kind === 'list');

function placeOf(layout: Layout, row: string, column: string): Place {
  return { row: layout.rows.get(row) as number, column: layout.columns.get(column) as number };
}

/** Everything below a header, to the end of the sheet. */
function openArea(layout: Layout, header: string, column: string): Area {
  const { row, column: at } = placeOf(layout, header, column);
  return { row: row + 1, column: at, rows: null, columns: 1 };
}

/** The content of a sheet: its keys, its rows of cells, and the headers of its lists. */
function cellsOf(template: Template, layout: Layout, resolver: Resolver): readonly WantedCell[] {
  const cells: WantedCell[] = [];
  const put = (rowId: string, columnId: string, entry: Entry, ours = false) =>
    cells.push({ rowId, columnId, entry, ours, ...placeOf(layout, rowId, columnId) });

  for (const row of rowsOf(template)) {
    if (layout.columns.has('key')) put(row.id, 'key', { text: row.id });
    for (const [columnId, cell] of Object.entries(row.cells)) {
      if (cell.content === null) continue;
      put(row.id, columnId, resolver.entry(cell.content, template.id, row.id), isOurs(cell));
    }
  }
  for (const list of listsOf(template)) {
    for (const column of list.columns) put(list.header, column.column, { text: resolver.say(column.header) });
  }
  return cells;
}

const isOurs = ({ role, content }: Cell): boolean =>
  role !== 'input' && typeof content === 'object' && content !== null && 'formula' in content;

/** What new lists start with. */
function listEntriesOf(template: Template, layout: Layout, context: CompileContext, { words }: Resolver) {
  return listsOf(template).flatMap((list) =>
    list.columns.flatMap(({ column, initial }) => {
      if (initial === undefined) return [];
      const { row, column: at } = openArea(layout, list.header, column);
      const entries =
        initial === 'national-holidays' ? holidayEntries(context.years) : wordEntries(words, initial.word);
      return [{ columnId: column, place: { row, column: at }, entries }];
    }),
  );
}

const holidayEntries = (years: readonly number[]): readonly Entry[] =>
  years.flatMap((year) => [...nationalHolidays(year)].map((day) => ({ day })));

/** The entries of a list in the catalogue, such as `template.channelDefaults`. */
function wordEntries(words: object, path: string): readonly Entry[] {
  let node: unknown = words;
  for (const part of path.split('.')) node = (node as { readonly [key: string]: unknown })[part];
  return (node as readonly string[]).map((text) => ({ text }));
}

/** Looks, rules, widths, charts: everything about a sheet that is not content. */
function dressOf(template: Template, layout: Layout, context: CompileContext, resolver: Resolver): Dress {
  const rows = rowsOf(template);
  const lists = listsOf(template);
  const columnAt = (id: string) => layout.columns.get(id) as number;
  const rowAt = (id: string) => layout.rows.get(id) as number;
  const note = (ref: WordRef | undefined) => (ref === undefined ? null : resolver.say(ref));

  return {
    tab: template.tab,
    widths: template.columns.map(({ id, width }) => ({ column: columnAt(id), width })),
    heights: rows.flatMap(({ id, height }) => (height === undefined ? [] : [{ row: rowAt(id), height }])),
    frozenRows: template.frozenRows ?? 0,
    hiddenColumns: template.columns.flatMap(({ id, hidden }) => (hidden ? [columnAt(id)] : [])),
    hiddenRows: rows.flatMap(({ id, only }) =>
      only !== undefined && only !== context.chain ? [rowAt(id)] : [],
    ),
    shownRows: rows.flatMap(({ id, only }) => (only === context.chain ? [rowAt(id)] : [])),
    cells: [
      ...rows.flatMap((row) =>
        Object.entries(row.cells).map(([columnId, cell]) => ({
          ...placeOf(layout, row.id, columnId),
          role: cell.role,
          format: cell.format ?? null,
          note: note(cell.note),
        })),
      ),
      ...lists.flatMap((list) =>
        list.columns.map((column) => ({
          ...placeOf(layout, list.header, column.column),
          role: 'head' as const,
          format: column.format ?? null,
          note: note(column.note),
        })),
      ),
    ],
    ruled: template.blocks.flatMap((block) =>
      block.kind === 'rows' && block.ruled ? [tableArea(block, layout)] : [],
    ),
    openColumns: lists.flatMap((list) =>
      list.columns.map(({ column, format, role }) => ({
        ...openArea(layout, list.header, column),
        format: format ?? null,
        role,
      })),
    ),
    rules: [
      ...rows.flatMap((row) =>
        Object.entries(row.cells).flatMap(([columnId, cell]) =>
          cell.rule === undefined
            ? []
            : [{ ...placeOf(layout, row.id, columnId), rows: 1, columns: 1, rule: resolver.rule(cell.rule) }],
        ),
      ),
      ...lists.flatMap((list) =>
        list.columns.flatMap(({ column, rule }) =>
          rule === undefined ? [] : [{ ...openArea(layout, list.header, column), rule: resolver.rule(rule) }],
        ),
      ),
    ],
    conditions: template.blocks.flatMap((block) =>
      block.kind === 'condition'
        ? [
            {
              ...rowSpan(layout, block.rows, block.column),
              starts: block.starts,
              tone: block.tone,
            },
          ]
        : [],
    ),
    charts: template.blocks.flatMap((block) => chartOf(block, layout, resolver)),
  };
}

function rowSpan(layout: Layout, [first, last]: readonly [string, string], column: string): Area {
  const from = placeOf(layout, first, column);
  return { ...from, rows: (layout.rows.get(last) as number) - from.row + 1, columns: 1 };
}

/** From the first row to the last, from the first column of the head to its last. */
function tableArea({ rows }: RowsBlock, layout: Layout): Area {
  const places = rows.flatMap(({ id, cells }) =>
    Object.keys(cells).map((column) => placeOf(layout, id, column)),
  );
  const lines = places.map(({ row }) => row);
  const columns = places.map(({ column }) => column);
  const [row, column] = [Math.min(...lines), Math.min(...columns)];
  return { row, column, rows: Math.max(...lines) - row + 1, columns: Math.max(...columns) - column + 1 };
}

function chartOf(block: Block, layout: Layout, { say }: Resolver): Dress['charts'] {
  if (block.kind !== 'chart') return [];
  const { kind: _, ...chart } = block;
  const ranges = block.ranges.map(({ rows, column }) => rowSpan(layout, rows, column));
  const at = placeOf(layout, block.at.row, block.at.column);
  return [{ ...PLAIN_CHART, ...chart, title: say(block.title), ranges, at }];
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
