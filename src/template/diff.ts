import type { WantedCell, WantedSheet } from './compile';
import type { Installed, InstalledSheet } from './installed';
import type { Placement } from './place';
import type { Entry, Step } from './steps';

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
  const work = wanted.map((sheet, index) => sheetWork(sheet, index, installed, thorough));
  const sheets = wanted.map(({ template }) => template.id);
  const isNoted = sheets.every((sheet) => installed.noted.includes(sheet));
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

function sheetWork(wanted: WantedSheet, index: number, installed: Installed, thorough: boolean): SheetWork {
  const { template, placement, mark, dress } = wanted;
  const sheet = template.id;
  const found = installed.sheets.get(sheet);
  const unfinishedMark = mark.slice(0, mark.lastIndexOf(':') + 1);
  const unfinished = found === undefined || found.mark.endsWith(':');
  const structure = structureSteps(wanted, found);
  const content = contentSteps(wanted, installed, unfinished);
  const dressed = structure.length === 0 && found?.mark === mark;
  const inPhase = unfinished || phaseOf(found.mark) === phaseOf(mark);
  const begin: readonly Step[] =
    found && structure.length > 0 ? [{ kind: 'mark-sheet', sheet, mark: unfinishedMark }] : [];
  return {
    structure: found
      ? [...begin, ...structure]
      : [
          { kind: 'insert-sheet', sheet, name: placement.layout.name, index },
          { kind: 'mark-sheet', sheet, mark: unfinishedMark },
          ...structure,
        ],
    content,
    finish: [
      ...(dressed && !thorough
        ? []
        : [{ kind: 'dress', sheet, dress, fresh: freshLines(placement) } as const]),
      ...(inPhase || dress.phaseColumns.length === 0
        ? []
        : [{ kind: 'show-phase', sheet, columns: dress.phaseColumns } as const]),
      ...(dressed ? [] : [{ kind: 'mark-sheet', sheet, mark } as const]),
    ],
  };
}

const freshLines = ({ newRows, newColumns }: Placement) => ({
  rows: newRows.map(({ at }) => at),
  columns: newColumns.map(({ at }) => at),
});

/** The phase a sheet's columns were last shown for: the third part of its mark. */
const phaseOf = (mark: string): string | undefined => mark.split(':')[2];

/** Columns and rows that are missing. A new sheet has room for all of them: there they are only marked. */
function structureSteps(
  { template, placement }: WantedSheet,
  found: InstalledSheet | undefined,
): readonly Step[] {
  const sheet = template.id;
  const header = template.blocks.find((block) => block.kind === 'list');
  const isLog = !placement.layout.columns.has('key');
  return [
    ...placement.newColumns.flatMap(({ id, at }): readonly Step[] => [
      ...(found && found.columns.size > 0 ? [{ kind: 'insert-column', sheet, before: at } as const] : []),
      { kind: 'mark-column', sheet, column: at, id },
    ]),
    ...placement.newRows.flatMap(({ id, at }): readonly Step[] => [
      ...(found && found.rows.size > 0 ? [{ kind: 'insert-row', sheet, before: at } as const] : []),
      ...(isLog && header?.header === id ? [{ kind: 'mark-header', sheet, row: at, id } as const] : []),
    ]),
  ];
}

/**
 * What is to be written: everything in new rows and columns, and in old ones the formulas of ours that are gone or
 * altered. A sheet whose install stopped half-way is written again where it is still empty of our formulas.
 */
function contentSteps(wanted: WantedSheet, installed: Installed, unfinished: boolean): readonly Step[] {
  const { template, placement, cells, listEntries } = wanted;
  const found = installed.sheets.get(template.id);
  const newRows = new Set(placement.newRows.map(({ id }) => id));
  const newColumns = new Set(placement.newColumns.map(({ id }) => id));
  // A stop between marking columns and writing them leaves a sheet that looks known but is empty.
  const unwritten = unfinished && (newRows.size > 0 || !placement.layout.columns.has('key'));
  const isNew = (cell: WantedCell) => unwritten || newRows.has(cell.rowId) || newColumns.has(cell.columnId);
  // Without its keys nobody knows which row is which: they are put back, and nothing people typed is touched.
  const keysLost = found !== undefined && !unfinished && found.rows.size === 0 && newColumns.has('key');
  if (keysLost) {
    const keys = asRuns(cells.filter((cell) => cell.columnId === 'key'));
    return keys.map((block) => ({ kind: 'write', sheet: template.id, ...block }) as const);
  }
  const missing = cells.filter((cell) => isNew(cell) || (cell.ours && !holdsFormula(cell, found, installed)));
  const lists = listEntries.filter(({ columnId }) => unwritten || newColumns.has(columnId));
  const sheet = template.id;
  const blocks = unwritten ? [asOneBlock(missing)] : asRuns(missing);
  return [
    ...blocks
      .filter((block) => block.entries.length > 0)
      .map((block) => ({ kind: 'write', sheet, ...block }) as const),
    ...lists.map(
      ({ place, entries }) => ({ kind: 'write', sheet, place, entries: entries.map((e) => [e]) }) as const,
    ),
  ];
}

function holdsFormula(
  { row, column, entry }: WantedCell,
  found: InstalledSheet | undefined,
  { sheets }: Installed,
): boolean {
  const text = found?.formulas[row - 1]?.[column - 1] ?? '';
  if ('formula' in entry) return plainFormula(text) === plainFormula(entry.formula);
  // The text of a link whose sheet is not installed is no formula; it is written once.
  if (!('link' in entry)) return true;
  const gid = sheets.get(entry.link)?.gid;
  return gid !== undefined && plainFormula(text) === plainFormula(linkFormula(gid, entry.text));
}

/** A formula that opens a sheet, told by its number, so that it may be renamed. */
export const linkFormula = (gid: number, text: string): string =>
  `=HYPERLINK("#gid=${gid}","${text.replace(/"/g, '""')}")`;

/** A formula without what a spreadsheet may change by itself: quotes around sheet names, spaces, case. */
const plainFormula = (formula: string): string => formula.replace(/['\s]/g, '').toUpperCase();

interface WriteBlock {
  readonly place: { readonly row: number; readonly column: number };
  readonly entries: readonly (readonly (Entry | null)[])[];
}

/** On a new sheet everything is written at once: one rectangle, empty where nothing is wanted. */
function asOneBlock(cells: readonly WantedCell[]): WriteBlock {
  if (cells.length === 0) return { place: { row: 1, column: 1 }, entries: [] };
  const rows = Math.max(...cells.map((cell) => cell.row));
  const columns = Math.max(...cells.map((cell) => cell.column));
  const entries: (Entry | null)[][] = Array.from({ length: rows }, () =>
    new Array<Entry | null>(columns).fill(null),
  );
  for (const cell of cells) (entries[cell.row - 1] as (Entry | null)[])[cell.column - 1] = cell.entry;
  return { place: { row: 1, column: 1 }, entries };
}

/** On a sheet in use nothing but the cells themselves is touched: one block a run of neighbours in a row. */
function asRuns(cells: readonly WantedCell[]): readonly WriteBlock[] {
  const sorted = [...cells].sort((a, b) => a.row - b.row || a.column - b.column);
  const runs: { place: { row: number; column: number }; entries: Entry[][] }[] = [];
  for (const cell of sorted) {
    const run = runs[runs.length - 1];
    const line = run?.entries[0];
    if (run && line && run.place.row === cell.row && run.place.column + line.length === cell.column) {
      line.push(cell.entry);
    } else runs.push({ place: { row: cell.row, column: cell.column }, entries: [[cell.entry]] });
  }
  return runs;
}
