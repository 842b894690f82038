import { MEASURES } from '../../core/kpi/measures';
import type { Said } from '../../template/say-words';
import type { ListBlock, ListColumn, Row, RowsBlock, Rule, Template } from '../../template/types';
import { markdownPage, markdownTable } from './markdown';
import type { ReferenceSource } from './reference-source';

type Sheet = Said<Template>;

/** 列と項目: sheet by sheet, what goes into its columns and fields, and what they tell. */
export function itemsPage(source: ReferenceSource): string {
  const { say, library } = source;
  return markdownPage([
    `# ${say.items.title}`,
    say.items.lead,
    ...library.templates.flatMap((sheet) => sheetParts(sheet, source)),
  ]);
}

function sheetParts(sheet: Sheet, source: ReferenceSource): readonly string[] {
  const { language, words, about, say } = source;
  const name = words.sheets[sheet.id];
  const columns = sheet.blocks
    .filter((block) => block.kind === 'list')
    .flatMap((list) => columnRows(list, sheet, source));
  const items = itemRows(sheet, source);
  const lead = leadOf(sheet);
  return [
    `## ${name}`,
    lead === '' || lead.startsWith(about[sheet.id]) ? `${about[sheet.id]}${say.items.stop}` : lead,
    `[${say.items.picture(name)}](../../gallery/${language}/${sheet.id}.webp)`,
    ...(sheet.id === 'kpis' ? [say.items.kpis] : []),
    ...(items.length > 0 ? [markdownTable([say.items.item, say.items.note], items)] : []),
    ...(columns.length > 0
      ? [markdownTable([say.items.column, say.items.entry, say.items.note], columns)]
      : []),
  ];
}

/** The line below a sheet's title that says what it is for. */
function leadOf(sheet: Sheet): string {
  const row = rowsOf(sheet).find(({ id }) => id === 'lead');
  return row ? textOf(Object.values(row.cells)[0]?.content) : '';
}

const rowsOf = (sheet: Sheet): readonly Said<Row>[] =>
  sheet.blocks.filter((block): block is Said<RowsBlock> => block.kind === 'rows').flatMap(({ rows }) => rows);

/** What a cell says from the beginning; nothing where that is calculated. */
const textOf = (content: unknown): string => (typeof content === 'string' ? content : '');

/** The fields of a form: a label with the one remark beside it, and every header that has a note. */
function itemRows(
  sheet: Sheet,
  { words }: ReferenceSource,
): readonly (readonly [item: string, note: string])[] {
  const found = new Map<string, Set<string>>();
  const add = (item: string, note: string) => {
    if (item === '' || note === '' || note === '—') return;
    found.set(item, (found.get(item) ?? new Set()).add(note));
  };
  let heads: Said<Row>['cells'] = {};
  for (const { id, cells, phases } of rowsOf(sheet)) {
    const all = Object.entries(cells);
    if (id.startsWith('head.')) heads = cells;
    else if (all.length === 0) heads = {};
    const label = textOf(all.find(([, { role }]) => role === 'label')?.[1].content);
    for (const [, { content, note = '', role }] of all)
      add(role === 'input' ? label : textOf(content) || label, note);
    const [remark, ...others] = all.filter(([, { role }]) => role === 'note');
    if (remark === undefined || others.length > 0 || phases) continue;
    const [column, { content }] = remark;
    // Below a header of numbers a remark tells nothing of them.
    if (heads[column]?.format !== undefined) continue;
    const head = textOf(heads[column]?.content);
    const isTold = head === '' || head === words.template.note;
    add(label, isTold || textOf(content) === '—' ? textOf(content) : `${head}: ${textOf(content)}`);
  }
  return [...found].map(([item, notes]) => [item, [...notes].join('\n')]);
}

/** The columns of an open list: name, what to enter, and what it tells. */
function columnRows(
  { columns }: Said<ListBlock>,
  sheet: Sheet,
  { say, words, terms, library }: ReferenceSource,
): readonly (readonly string[])[] {
  return columns.map((column) => {
    const meaning = MEASURES.find((measure) => measure === column.column && column.role === 'input');
    const { hidden, phases } = sheet.columns.find(({ id }) => id === column.column) ?? {};
    const remarks = [
      column.note ?? '',
      meaning && sheet.id === 'daily' ? terms.measures[meaning] : '',
      ...(hidden && column.column !== 'batch' ? [say.items.hidden] : []),
      ...(phases
        ? [say.items.phases(phases.map((phase) => words.fields.phases[phase]).join(say.comma))]
        : []),
    ];
    return [
      column.header,
      entryOf(column, { say, library }),
      remarks.filter((text) => text !== '').join('\n'),
    ];
  });
}

/** What goes into a column: what may be chosen or typed there. */
function entryOf(
  { role, rule, format, column }: Said<ListColumn>,
  { say, library }: Pick<ReferenceSource, 'say' | 'library'>,
): string {
  const { kinds, listed, oneOf } = say.items;
  if (column === 'batch' || column === 'stageLog') return kinds.own;
  if (rule) return ruleText(rule);
  return role === 'plain'
    ? kinds.own
    : format === undefined || format === 'text'
      ? kinds.text
      : formatText(format);

  function ruleText(rule: Said<Rule>): string {
    if (rule.kind === 'one-of') return oneOf(rule.choices.join(say.comma));
    if (rule.kind === 'listed') return listed(listName(rule.in));
    if (format === 'dayTime' || format === 'yen' || format === 'month') return kinds[format];
    return kinds[rule.kind];
  }

  function formatText(format: NonNullable<ListColumn['format']>): string {
    return format in kinds ? kinds[format as keyof typeof kinds] : kinds.text;
  }

  /** `settings.members` by the name of that list. */
  function listName(path: string): string {
    const [sheet, list] = path.split('.');
    const lists = library.templates
      .filter(({ id }) => id === sheet)
      .flatMap(({ blocks }) => blocks)
      .filter((block): block is Said<ListBlock> => block.kind === 'list');
    const header = lists.flatMap(({ columns }) => columns).find((one) => one.column === list)?.header;
    if (header === undefined) throw new Error(`listName requires a list of a sheet, and "${path}" is none`);
    return header;
  }
}
