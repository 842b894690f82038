import type { WantedCell, WantedSheet } from './compile';
import type { Installed, InstalledSheet } from './installed';
import { plainFormula } from './plain-formula';
import type { Entry, Step } from './steps';

type Write = Extract<Step, { readonly kind: 'write' }>;
type WriteBlock = Pick<Write, 'place' | 'entries'>;
type Placed = Pick<WantedCell, 'row' | 'column' | 'entry'>;

/**
 * What is to be written: everything in new rows and columns, and in old ones the formulas of ours that are gone or
 * altered, and keys that are gone.
 *
 * Each new column and each new row is written in one go, so that it is either blank or complete wherever a run stops. The
 * keys come last: until then, rows are known by what stands in them.
 */
export function contentSteps(wanted: WantedSheet, installed: Installed): readonly Write[] {
  const { template, placement } = wanted;
  const { newColumns, newRows, keyless } = placement;
  const found = installed.sheets.get(template.id);
  const newIds = new Set(newColumns.map(({ id }) => id));
  const newRowIds = new Set(newRows.map(({ id }) => id));
  const cells = [...wanted.cells, ...listCells(wanted)];
  const isKey = ({ columnId }: WantedCell): boolean => columnId === 'key';
  const isNewColumn = ({ columnId }: WantedCell): boolean => newIds.has(columnId);
  const isNewRow = ({ rowId }: WantedCell): boolean => newRowIds.has(rowId);

  const blocks: readonly (WriteBlock | null)[] =
    newColumns.length === template.columns.length && newRows.every(({ isThere }) => isThere)
      ? [asBlock(cells)]
      : [
          ...newColumns
            .filter(({ id }) => id !== 'key')
            .map(({ id }) => asBlock(cells.filter(({ columnId }) => columnId === id))),
          ...newRows.map(({ id }) => {
            const row = cells.filter((cell) => isNewRow(cell) && cell.rowId === id);
            return row.every(isNewColumn)
              ? null
              : asBlock(row.filter((cell) => !(isKey(cell) && isNewColumn(cell))));
          }),
          ...asRuns(
            cells.filter(
              (cell) =>
                !isNewColumn(cell) &&
                !isNewRow(cell) &&
                ((cell.ours && !holdsFormula(cell, found, installed)) ||
                  (isKey(cell) && keyless.has(cell.rowId))),
            ),
          ),
          asBlock(cells.filter((cell) => isKey(cell) && isNewColumn(cell))),
        ];
  return blocks.flatMap((block) => (block ? [{ kind: 'write', sheet: template.id, ...block }] : []));
}

/** What new lists start with, cell by cell; it belongs to its column, not to the row of the header. */
function listCells({ listEntries }: WantedSheet): readonly WantedCell[] {
  return listEntries.flatMap(({ columnId, place, entries }) =>
    entries.map((entry, i) => ({
      ...{ columnId, rowId: '', entry, ours: false },
      ...{ row: place.row + i, column: place.column },
      before: { row: Number.NaN, column: Number.NaN, entry },
    })),
  );
}

function holdsFormula(
  { before: { row, column, entry } }: WantedCell,
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

/** The rectangle around cells that are all new, empty where nothing is wanted. */
function asBlock(cells: readonly Placed[]): WriteBlock | null {
  if (cells.length === 0) return null;
  const [rows, columns] = [cells.map(({ row }) => row), cells.map(({ column }) => column)];
  const place = { row: Math.min(...rows), column: Math.min(...columns) };
  const width = Math.max(...columns) - place.column + 1;
  const entries = Array.from({ length: Math.max(...rows) - place.row + 1 }, () =>
    new Array<Entry | null>(width).fill(null),
  );
  for (const { row, column, entry } of cells) {
    (entries[row - place.row] as (Entry | null)[])[column - place.column] = entry;
  }
  return { place, entries };
}

/** On a sheet in use nothing but the cells themselves is touched: one block a run of neighbours in a row. */
function asRuns(cells: readonly Placed[]): readonly WriteBlock[] {
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
