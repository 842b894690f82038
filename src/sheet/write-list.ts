import type { Cell, ColumnKind } from '../core/tables/table';
import { guarded } from './entries';
import { type ListSheet, plainRow } from './list-sheet';
import { makeRoom } from './make-room';
import { sheetCell } from './plain-cells';
import { runsOf } from './runs-of';

/** Cells of a row that are to be others: what they were when somebody looked, and what they become. */
export interface RowChange {
  readonly row: number;
  readonly was: readonly Cell[];
  readonly to: readonly Cell[];
}

/** What is to be done to a list: rows put below its last one, and cells changed. Cells are one for each of `columns`. */
export interface ListEdit {
  readonly columns: readonly string[];
  readonly appended: readonly (readonly Cell[])[];
  readonly changed: readonly RowChange[];
}

/** A cell to write: its row, and its column from 1. */
interface Written {
  readonly row: number;
  readonly place: number;
  readonly kind: ColumnKind;
  readonly cell: Cell;
}

/** More runs of neighbours in a column than this are written as one piece with everything between them. */
const MOST_RUNS = 8;

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Column = ListSheet['columns'][number];

const columnsOf = ({ columns }: ListSheet, ids: readonly string[]): readonly (Column | undefined)[] =>
  ids.map((id) => columns.find((column) => column.id === id));

/** Whether every cell to be changed still is what it was when somebody looked. */
export function isUnchanged(
  list: ListSheet,
  { columns, changed }: ListEdit,
  clock: (cell: unknown) => number | null,
): boolean {
  const places = columnsOf(list, columns).map((column) => column ?? { place: 0 });
  return changed.every(({ row, was }) => {
    const now = plainRow(list.values, row, places, clock);
    return row > list.header && now.every((cell, i) => cell === was[i]);
  });
}

/** Writes an edit; the number of calls depends on the columns, never on the rows. */
export function writeEdit(list: ListSheet, { columns, appended, changed }: ListEdit): void {
  const places = columnsOf(list, columns);
  const cellsOf = (row: number, cells: readonly Cell[], was?: readonly Cell[]): readonly Written[] =>
    places.flatMap((column, i) => {
      const cell = cells[i] ?? '';
      return column && cell !== was?.[i] ? [{ row, place: column.place, kind: column.kind, cell }] : [];
    });
  writeCells(
    list,
    changed.flatMap(({ row, was, to }) => cellsOf(row, to, was)),
  );
  if (appended.length === 0) return;
  const first = list.last + 1;
  makeRoom(list.marked.sheet, first, appended.length);
  writeCells(
    list,
    appended.flatMap((cells, i) => cellsOf(first + i, cells)),
  );
}

/** Empties our cells of rows, whatever people keep in columns of their own. */
export function clearRows({ marked, columns }: ListSheet, rows: readonly number[]): void {
  if (rows.length === 0) return;
  const ranges = runsOf(rows, (row) => row).flatMap(({ first, count }) =>
    runsOf(columns, ({ place }) => place).map((run) =>
      marked.sheet.getRange(first, run.first, count, run.count).getA1Notation(),
    ),
  );
  marked.sheet.getRangeList(ranges).clearContent();
}

/**
 * Writes cells column by column. A text is guarded, which a cell of plain-text format would show: such cells are written
 * with the general format and given theirs back. A check that would refuse a value is taken off for that time: what a
 * file says is kept as it is, and the check marks it.
 */
function writeCells(list: ListSheet, cells: readonly Written[]): void {
  if (cells.length === 0) return;
  const { sheet } = list.marked;
  // Of the rows themselves: one that was inserted above has formats of its own.
  const { row } = cells[0] as Written;
  const ours = sheet.getRange(row, 1, 1, Math.max(...list.columns.map(({ place }) => place)));
  const formats = ours.getNumberFormats()[0] ?? [];
  const rules = ours.getDataValidations()[0] ?? [];

  for (const [place, written] of byPlace(cells)) {
    const rows = written.map((cell) => cell.row);
    const [first, last] = [Math.min(...rows.slice(0, 1)), rows[rows.length - 1] as number];
    const span = sheet.getRange(first, place, last - first + 1, 1);
    const rule = rules[place - 1];
    const isRefused = rule && !rule.getAllowInvalid() && written.some((cell) => !fits(cell, rule));
    const isPlainText = formats[place - 1] === '@';
    if (isRefused) span.clearDataValidations();
    if (isPlainText) span.setNumberFormat('General');
    writeColumn(sheet, list, written);
    if (isPlainText) span.setNumberFormat('@');
    if (isRefused) span.setDataValidation(rule);
  }
}

/** The cells by column, each column's in the order of their rows. */
function byPlace(cells: readonly Written[]): ReadonlyMap<number, readonly Written[]> {
  const found = new Map<number, Written[]>();
  for (const cell of cells) {
    const column = found.get(cell.place);
    if (column) column.push(cell);
    else found.set(cell.place, [cell]);
  }
  for (const column of found.values()) column.sort((a, b) => a.row - b.row);
  return found;
}

function writeColumn(sheet: Sheet, { values }: ListSheet, cells: readonly Written[]): void {
  const at = new Map(cells.map(({ row, kind, cell }) => [row, sheetCell(cell, kind)]));
  const { place } = cells[0] as Written;
  const runs = runsOf(cells, ({ row }) => row);
  const pieces =
    runs.length <= MOST_RUNS
      ? runs
      : [
          {
            first: (cells[0] as Written).row,
            count: (cells[cells.length - 1] as Written).row - (cells[0] as Written).row + 1,
          },
        ];
  for (const { first, count } of pieces) {
    const range = sheet.getRange(first, place, count, 1);
    const formulas = pieces === runs ? [] : range.getFormulas();
    range.setValues(
      Array.from({ length: count }, (_, i) => {
        const between = () => formulas[i]?.[0] || guarded(values[first + i - 1]?.[place - 1] ?? '');
        return [at.get(first + i) ?? between()];
      }),
    );
  }
}

/** Whether a cell passes a check that refuses what it does not know. */
function fits({ kind, cell }: Written, rule: GoogleAppsScript.Spreadsheet.DataValidation): boolean {
  if (cell === '') return true;
  const value = sheetCell(cell, kind);
  if (kind === 'choice') return (rule.getCriteriaValues()[0] as readonly unknown[]).includes(cell);
  return kind === 'check' ? typeof cell === 'boolean' : typeof value === 'number' && value >= 0;
}
