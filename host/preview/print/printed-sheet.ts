import {
  CellValueType,
  HorizontalAlign,
  type IStyleData,
  type Worksheet,
  WrapStrategy,
} from '@univerjs/core';
import type { CSSProperties } from 'react';
import { cellCss } from './cell-css';

/** A cell on paper. Cells below a merged one are left out. */
export interface PrintedCell {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly rowSpan: number;
  readonly colSpan: number;
  readonly style: CSSProperties;
  /** Pixels of empty cells beside it that a longer text runs on over. */
  readonly spare: number;
}

/** A row with the height it has at least, in pixels; a heading stays with the row below it. */
export interface PrintedRow {
  readonly row: number;
  readonly height: number;
  readonly isHeading: boolean;
  readonly cells: readonly PrintedCell[];
}

/**
 * A sheet as it is printed: what is hidden is left out, frozen rows head every page.
 *
 * - `columns` – the width of each visible column, in pixels
 * - `left` – rows that were too many to print
 */
export interface PrintedSheet {
  readonly columns: readonly { readonly column: number; readonly width: number }[];
  readonly head: readonly PrintedRow[];
  readonly body: readonly PrintedRow[];
  readonly left: number;
}

/** Where something lies over the cells: from a cell's corner, how far down and how high, in pixels. */
interface Placed {
  readonly row: number;
  readonly column: number;
  readonly y: number;
  readonly height: number;
}

/** A list of this many rows is some hundred pages long; beyond it, a browser takes minutes to lay them out. */
const MOST_ROWS = 5000;

/**
 * Reads a sheet as it shows itself: values in their number formats, colours of conditional formats, sizes.
 *
 * @param charts what lies over the cells, each from the corner of one of them: the cells below are printed even if empty
 */
export function printedSheet(sheet: Worksheet, charts: readonly Placed[]): PrintedSheet {
  const last = lastCell(sheet, charts);
  const columns = upTo(last.column)
    .filter((column) => sheet.getColVisible(column))
    .map((column) => ({ column, width: sheet.getColumnWidth(column) }));
  const visible = upTo(last.row).filter((row) => sheet.getRowVisible(row));
  const frozen = sheet.getFreeze().ySplit;
  const rows = visible.slice(0, MOST_ROWS).map((row) => printedRow(sheet, row, columns));
  return {
    columns,
    head: rows.filter(({ row }) => row < frozen),
    body: rows.filter(({ row }) => row >= frozen),
    left: visible.length - rows.length,
  };
}

const upTo = (last: number): number[] => Array.from({ length: last + 1 }, (_, index) => index);

function lastCell(sheet: Worksheet, charts: readonly Placed[]) {
  const last = { row: -1, column: -1 };
  const reach = (row: number, column: number) => {
    last.row = Math.max(last.row, row);
    last.column = Math.max(last.column, column);
  };
  sheet.getCellMatrix().forValue((row, column, cell) => {
    if (cell?.f || (cell?.v ?? '') !== '') reach(row, column);
  });
  for (const { row, column, y, height } of charts) {
    let bottom = row;
    for (let left = y + height; left > 0 && bottom < sheet.getRowCount() - 1; bottom++) {
      left -= sheet.getRowVisible(bottom) ? sheet.getRowHeight(bottom) : 0;
    }
    reach(bottom, column);
  }
  return last;
}

function printedRow(sheet: Worksheet, row: number, columns: PrintedSheet['columns']): PrintedRow {
  const cells: PrintedCell[] = [];
  columns.forEach(({ column }, place) => {
    const { isMerged, isMergedMainCell, endRow, endColumn } = sheet.getCellInfoInMergeData(row, column);
    if (isMerged && !isMergedMainCell) return;
    const cell = sheet.getCell(row, column);
    const style = sheet.getComposedCellStyleByCellData(row, column, cell);
    cells.push({
      ...{ row, column, text: textOf(cell) },
      rowSpan: isMergedMainCell ? visibleBetween(row, endRow, (at) => sheet.getRowVisible(at)) : 1,
      colSpan: isMergedMainCell ? visibleBetween(column, endColumn, (at) => sheet.getColVisible(at)) : 1,
      style: cellCss(style, cell?.t === CellValueType.NUMBER),
      spare:
        !isMergedMainCell && typeof cell?.v === 'string' ? spareBeside(sheet, row, place, columns, style) : 0,
    });
  });
  const said = cells.filter(({ text }) => text !== '');
  const isHeading = said.length > 0 && said.every(({ style }) => style.fontWeight === 'bold');
  return { row, height: sheet.getRowHeight(row), isHeading, cells };
}

/** How wide the empty cells are that the text of a cell may run on over: to its left where it ends at the right. */
function spareBeside(
  sheet: Worksheet,
  row: number,
  place: number,
  columns: PrintedSheet['columns'],
  { tb, ht }: IStyleData,
): number {
  if (tb === WrapStrategy.WRAP || ht === HorizontalAlign.CENTER) return 0;
  const beside = ht === HorizontalAlign.RIGHT ? columns.slice(0, place).reverse() : columns.slice(place + 1);
  const taken = beside.findIndex(({ column }) => textOf(sheet.getCell(row, column)) !== '');
  return beside.slice(0, taken < 0 ? undefined : taken).reduce((sum, { width }) => sum + width, 0);
}

const visibleBetween = (first: number, last: number, isVisible: (at: number) => boolean): number =>
  upTo(last - first).filter((at) => isVisible(first + at)).length;

function textOf(cell: ReturnType<Worksheet['getCell']>): string {
  if (cell?.t === CellValueType.BOOLEAN) return cell.v === 1 || cell.v === true ? '☑' : '☐';
  return String(cell?.v ?? '');
}
