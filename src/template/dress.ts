import type { CompileContext } from './compile';
import { listsOf, rowsOf } from './parts';
import { type Layout, type Layouts, openArea, placeOf } from './place';
import type { Said } from './say-words';
import type { Area, Dress, PlacedRule } from './steps';
import type { Block, Cell, Row, RowsBlock, Rule, SheetId, Template } from './types';

/** Looks, rules, widths, charts: everything about a sheet that is not content. */
export function dressOf(
  template: Said<Template>,
  layouts: Layouts,
  listHeaders: ReadonlyMap<string, string>,
  { chain, phase }: Pick<CompileContext, 'chain' | 'phase'>,
): Dress {
  const layout = layouts.get(template.id) as Layout;
  const rows = rowsOf(template);
  const lists = listsOf(template);
  const cells = rows.flatMap((row) =>
    Object.entries(row.cells).map(([column, cell]) => ({ place: placeOf(layout, row.id, column), cell })),
  );
  const columns = lists.flatMap((list) => list.columns.map((column) => ({ header: list.header, column })));
  const columnAt = (id: string) => layout.columns.get(id) as number;
  const rowAt = (id: string) => layout.rows.get(id) as number;
  const isShown = ({ only, phases }: Said<Row>) =>
    (only === undefined || only === chain) && (phases === undefined || phases.includes(phase));
  const conditional = rows.filter(({ only, phases }) => only !== undefined || phases !== undefined);
  const placed = (rule: Said<Rule>) => placedRule(rule, layouts, listHeaders);

  return {
    tab: template.tab ?? null,
    widths: template.columns.map(({ id, width }) => ({ column: columnAt(id), width })),
    heights: rows.flatMap(({ id, height }) => (height === undefined ? [] : [{ row: rowAt(id), height }])),
    frozenRows: template.frozenRows ?? 0,
    frozenColumns: template.frozenColumns ?? 0,
    hiddenColumns: template.columns.flatMap(({ id, hidden }) => (hidden ? [columnAt(id)] : [])),
    phaseColumns: template.columns.flatMap(({ id, phases }) =>
      phases === undefined ? [] : [{ column: columnAt(id), isShown: phases.includes(phase) }],
    ),
    hiddenRows: conditional.filter((row) => !isShown(row)).map(({ id }) => rowAt(id)),
    shownRows: conditional.filter(isShown).map(({ id }) => rowAt(id)),
    cells: [
      ...cells.map(({ place, cell: { role, format = null, note = null } }) => ({
        ...place,
        ...{ role, format, note },
      })),
      ...columns.map(({ header, column: { column, format = null, note = null } }) => ({
        ...placeOf(layout, header, column),
        ...{ role: 'head' as const, format, note },
      })),
    ],
    ruled: template.blocks.flatMap((block) =>
      block.kind === 'rows' && block.ruled ? [tableArea(block, layout)] : [],
    ),
    openColumns: columns.map(({ header, column: { column, format = null, role } }) => ({
      ...openArea(layout, header, column),
      ...{ format, role },
    })),
    rules: [
      ...cells.flatMap(({ place, cell: { rule } }) =>
        rule === undefined ? [] : [{ ...place, rows: 1, columns: 1, rule: placed(rule) }],
      ),
      ...columns.flatMap(({ header, column: { column, rule } }) =>
        rule === undefined ? [] : [{ ...openArea(layout, header, column), rule: placed(rule) }],
      ),
    ],
    conditions: template.blocks.flatMap((block) => {
      if (block.kind !== 'condition') return [];
      const { rows: where, column, when, unless, tone } = block;
      const area = 'below' in where ? openArea(layout, where.below, column) : rowSpan(layout, where, column);
      const placed = unless && { unless: { ...unless, column: columnAt(unless.column) } };
      return [{ ...area, when, tone, ...placed }];
    }),
    charts: template.blocks.flatMap((block) => chartOf(block, layout)),
    isLog: !layout.columns.has('key'),
    typed: cells.flatMap(({ place, cell }) => (isTyped(cell) ? [{ ...place, rows: 1, columns: 1 }] : [])),
  };
}

/** Whether a cell is people's or a command's to fill, so that nobody is warned off it. */
const isTyped = ({ role, content }: Said<Cell>): boolean =>
  role === 'input' || role === 'area' || (role !== 'head' && content === null);

function placedRule(
  rule: Said<Rule>,
  layouts: Layouts,
  listHeaders: ReadonlyMap<string, string>,
): PlacedRule {
  const { message } = rule;
  if (rule.kind === 'one-of') return { kind: rule.kind, values: rule.choices, message };
  if (rule.kind !== 'listed') return { kind: rule.kind, message };
  const [sheet, column] = rule.in.split('.') as [SheetId, string];
  const layout = layouts.get(sheet) as Layout;
  const header = listHeaders.get(rule.in) as string;
  return { kind: 'listed', sheet, area: openArea(layout, header, column), message };
}

function rowSpan(layout: Layout, [first, last]: readonly [string, string], column: string): Area {
  // Sorting may have turned the two round.
  const rows = [first, last].map((id) => layout.rows.get(id) as number);
  const row = Math.min(...rows);
  return { row, column: layout.columns.get(column) as number, rows: Math.max(...rows) - row + 1, columns: 1 };
}

/** From the first row to the last, from the first column of the head to its last. */
function tableArea({ rows }: Said<RowsBlock>, layout: Layout): Area {
  const places = rows.flatMap(({ id, cells }) =>
    Object.keys(cells).map((column) => placeOf(layout, id, column)),
  );
  const lines = places.map(({ row }) => row);
  const columns = places.map(({ column }) => column);
  const [row, column] = [Math.min(...lines), Math.min(...columns)];
  return { row, column, rows: Math.max(...lines) - row + 1, columns: Math.max(...columns) - column + 1 };
}

/** What is so of every chart that does not say otherwise. */
const PLAIN_CHART = {
  header: false,
  legend: false,
  stacked: false,
  percent: false,
  from: 0,
  to: null,
  axis: true,
} as const;

function chartOf(block: Said<Block>, layout: Layout): Dress['charts'] {
  if (block.kind !== 'chart') return [];
  const { kind: _, ...chart } = block;
  const ranges = block.ranges.map(({ rows, column }) => rowSpan(layout, rows, column));
  const at = placeOf(layout, block.at.row, block.at.column);
  return [{ ...PLAIN_CHART, ...chart, ranges, at }];
}
