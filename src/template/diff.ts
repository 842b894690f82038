import type { WantedSheet } from './compile';
import { contentSteps } from './content-steps';
import type { Installed, InstalledSheet } from './installed';
import { areAllNew, type Insertion } from './place';
import { buildingMark, changingMark, lastMark, stateOf } from './sheet-mark';
import type { Step } from './steps';
import type { SheetId } from './types';

/**
 * What is still to do so that the spreadsheet is as wanted: nothing, when it is.
 *
 * @param thorough dresses sheets that are up to date too, in case people broke a format, a choice or a colour rule
 *
 * The order makes every half-way stop harmless. Sheets, columns and rows come first, so that every name a formula uses
 * exists; then content; then looks; the final mark comes last, so that a run which stopped is known as unfinished and
 * the next one goes on where it stopped.
 */
export function diff(
  wanted: readonly WantedSheet[],
  installed: Installed,
  thorough = false,
): readonly Step[] {
  const sheets = wanted.map(({ template }) => template.id);
  const isNoted = sheets.every((sheet) => installed.noted.includes(sheet));
  const structures = wanted.map((sheet) => structureSteps(sheet, installed.sheets.get(sheet.template.id)));
  // Choices taken from a list have to be laid again where the list was put back.
  const rebuilt = new Set(sheets.filter((_, i) => (structures[i] as readonly Step[]).length > 0));
  const work = wanted.map((sheet, index) => {
    const structure = structures[index] as readonly Step[];
    const mustDress = thorough || choosesFrom(sheet, rebuilt);
    return sheetWork(sheet, index, installed, structure, mustDress);
  });
  return [
    ...(isNoted ? [] : [{ kind: 'note-sheets', sheets } as const]),
    ...work.flatMap(({ structure }) => structure),
    ...work.flatMap(({ content }) => content),
    ...work.flatMap(({ finish }) => finish),
  ];
}

interface SheetWork {
  readonly structure: readonly Step[];
  readonly content: readonly Step[];
  readonly finish: readonly Step[];
}

function sheetWork(
  wanted: WantedSheet,
  index: number,
  installed: Installed,
  structure: readonly Step[],
  mustDress: boolean,
): SheetWork {
  const { template, placement, mark, dress } = wanted;
  const sheet = template.id;
  const found = installed.sheets.get(sheet);
  const content = contentSteps(wanted, installed);
  const end: readonly Step[] = [
    { kind: 'dress', sheet, dress },
    ...shownLines(wanted, found),
    { kind: 'mark-sheet', sheet, mark },
  ];
  if (!found) {
    const isThere = installed.unmarked.has(sheet);
    const begin: readonly Step[] = [
      { kind: 'insert-sheet', sheet, name: placement.layout.name, index, isThere },
      { kind: 'mark-sheet', sheet, mark: buildingMark(mark) },
    ];
    return { structure: [...begin, ...structure], content, finish: end };
  }
  if (structure.length === 0 && found.mark === mark && !mustDress) return { structure, content, finish: [] };
  const begin: readonly Step[] =
    stateOf(found.mark) === 'done' ? [{ kind: 'mark-sheet', sheet, mark: changingMark(found.mark) }] : [];
  const room = Math.max(...dress.openColumns.map(({ row }) => row), 1);
  return {
    structure: [...begin, ...structure, { kind: 'make-room', sheet, rows: room }],
    content,
    finish: end,
  };
}

const choosesFrom = ({ dress }: WantedSheet, sheets: ReadonlySet<SheetId>): boolean =>
  dress.rules.some(({ rule }) => rule.kind === 'listed' && sheets.has(rule.sheet));

/** What 設定 decides to show, when it, or the template, is another one than the sheet was last brought to. */
function shownLines(
  { template, mark, dress }: WantedSheet,
  found: InstalledSheet | undefined,
): readonly Step[] {
  const { phaseColumns, shownRows, hiddenRows } = dress;
  if (!found || stateOf(found.mark) === 'building' || lastMark(found.mark) === mark) return [];
  if (phaseColumns.length + shownRows.length + hiddenRows.length === 0) return [];
  return [{ kind: 'show-lines', sheet: template.id, columns: phaseColumns, shownRows, hiddenRows }];
}

/** Columns and rows that are missing. A new sheet has room for all of them: there they are only marked. */
function structureSteps(
  { template, placement, dress }: WantedSheet,
  found: InstalledSheet | undefined,
): readonly Step[] {
  const sheet = template.id;
  const { newColumns, newRows, layout } = placement;
  const isNew = found === undefined || stateOf(found.mark) === 'building';
  const header = template.blocks.find((block) => block.kind === 'list')?.header;
  const hidden = [
    ...dress.hiddenColumns,
    ...dress.phaseColumns.flatMap(({ column, isShown }) => (isShown ? [] : [column])),
  ];
  const widthOf = new Map(dress.widths.map(({ column, width }) => [column, width]));
  const columns = newColumns.flatMap(({ id, at, isThere }): readonly Step[] => {
    const place = layout.columns.get(id) as number;
    const [width, isHidden] = [widthOf.get(place) as number, hidden.includes(place)];
    return [
      ...(isNew && isThere
        ? []
        : [{ kind: 'insert-column', sheet, before: at, isThere, width, isHidden } as const]),
      ...(found?.columns.has(id) ? [] : [{ kind: 'mark-column', sheet, column: at, id } as const]),
    ];
  });
  // Where no column of ours was left, the cells of every row are free in the new ones.
  const rows =
    (isNew && newRows.every(({ isThere }) => isThere)) || areAllNew(template.columns, newColumns)
      ? []
      : newRows;
  const places = new Set(rows.map(({ id }) => layout.rows.get(id)));
  const heights = dress.heights.filter(({ row }) => places.has(row));
  const hiddenRows = dress.hiddenRows.filter((row) => places.has(row));
  return [
    ...columns,
    ...together(rows).map((run) => ({ kind: 'insert-rows', sheet, ...run }) as const),
    ...(heights.length + hiddenRows.length === 0
      ? []
      : [{ kind: 'arrange-rows', sheet, heights, hiddenRows } as const]),
    ...newRows.flatMap(({ id, at }): readonly Step[] =>
      dress.isLog && id === header && !found?.rows.has(id)
        ? [{ kind: 'mark-header', sheet, row: at, id }]
        : [],
    ),
  ];
}

/** Rows that are put in one below the other, in one go. */
function together(rows: readonly Insertion[]) {
  const runs: { before: number; count: number; isThere: boolean }[] = [];
  for (const { at, isThere } of rows) {
    const last = runs[runs.length - 1];
    if (last && last.isThere === isThere && last.before + last.count === at) last.count++;
    else runs.push({ before: at, count: 1, isThere });
  }
  return runs;
}
