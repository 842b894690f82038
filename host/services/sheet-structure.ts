import type { FWorksheet } from '@univerjs/sheets/lib/facade';
import { withActiveSheet } from '../engine';
import type { Grid } from './grid';
import { gridError } from './grid-error';
import { requireEditable } from './protection-check';

/** Which lines of a sheet: rows or columns, the first (1-based) and how many. */
export interface Lines {
  readonly kind: 'rows' | 'columns';
  readonly first: number;
  readonly count: number;
}

/** Throws unless there is at least one line and, for existing lines, all of them are in the sheet. */
export function requireLines(grid: Grid, { kind, first, count }: Lines): void {
  requireCount(grid, kind, count);
  const isInside = Number.isInteger(first) && first >= 1 && first + count - 1 <= grid.size[kind];
  if (!isInside) throw gridError(grid.context.locale, 'outside');
}

function requireCount(grid: Grid, kind: Lines['kind'], count: number): void {
  if (Number.isInteger(count) && count >= 1) return;
  throw gridError(grid.context.locale, kind === 'rows' ? 'noRows' : 'noColumns');
}

/** An edit of the sheet's lines, after which references to its cells are right on every sheet. */
function editLines(grid: Grid, edit: (facade: FWorksheet) => void): void {
  requireEditable(grid.context, grid.sheetId, null);
  withActiveSheet(grid.context.engine, grid.sheetId, () => edit(grid.facade));
}

/**
 * Inserts empty lines before or after a line and gives them its formats.
 * @param at the line (1-based) they are inserted beside
 */
export function insertLines(
  grid: Grid,
  kind: Lines['kind'],
  side: 'before' | 'after',
  at: number,
  count: number,
): void {
  requireCount(grid, kind, count);
  requireLines(grid, { kind, first: at, count: 1 });
  editLines(grid, (facade) => {
    if (kind === 'rows') {
      if (side === 'before') facade.insertRowsBefore(at - 1, count);
      else facade.insertRowsAfter(at - 1, count);
    } else if (side === 'before') facade.insertColumnsBefore(at - 1, count);
    else facade.insertColumnsAfter(at - 1, count);
  });
}

/** Deletes lines. @throws when none would be left, or none that is not frozen */
export function deleteLines(grid: Grid, lines: Lines): void {
  requireLines(grid, lines);
  const { kind, first, count } = lines;
  const { facade } = grid;
  const total = grid.size[kind];
  if (count >= total) throw gridError(grid.context.locale, kind === 'rows' ? 'allRows' : 'allColumns');
  const frozen = kind === 'rows' ? facade.getFrozenRows() : facade.getFrozenColumns();
  if (frozen > 0 && first <= frozen + 1 && first + count - 1 >= total)
    throw gridError(grid.context.locale, 'frozen');
  editLines(grid, () => {
    if (kind === 'rows') facade.deleteRows(first - 1, count);
    else facade.deleteColumns(first - 1, count);
  });
}

/** Moves lines before the line that is at `destination` (1-based) now; formulas and metadata follow. */
export function moveLines(grid: Grid, lines: Lines, destination: number): void {
  requireLines(grid, lines);
  const { kind, first, count } = lines;
  const { rows, columns } = grid.size;
  const staysPut = destination >= first && destination <= first + count;
  if (staysPut) return;
  editLines(grid, (facade) => {
    if (kind === 'rows') facade.moveRows(facade.getRange(first - 1, 0, count, columns), destination - 1);
    else facade.moveColumns(facade.getRange(0, first - 1, rows, count), destination - 1);
  });
}

/** Whether the person hid a line. */
export function isHidden(grid: Grid, kind: Lines['kind'], line: number): boolean {
  requireLines(grid, { kind, first: line, count: 1 });
  const { worksheet } = grid;
  return kind === 'rows' ? !worksheet.getRowRawVisible(line - 1) : !worksheet.getColVisible(line - 1);
}

/** Hides lines or shows them again. */
export function setHidden(grid: Grid, { kind, first, count }: Lines, hidden: boolean): void {
  requireLines(grid, { kind, first, count });
  const { facade } = grid;
  if (kind === 'rows') {
    if (hidden) facade.hideRows(first - 1, count);
    else facade.showRows(first - 1, count);
  } else if (hidden) facade.hideColumns(first - 1, count);
  else facade.showColumns(first - 1, count);
}
