import type { ReactNode } from 'react';
import { orientationOf } from '../../engine/paper';
import type { Words } from '../words';
import type { PrintedCell, PrintedRow, PrintedSheet } from './printed-sheet';

/** What an A4 page holds between margins of 12 mm, in CSS pixels (96 an inch). */
const MARGIN_MM = 12;
const PAGE_WIDTH = {
  portrait: ((210 - 2 * MARGIN_MM) / 25.4) * 96,
  landscape: ((297 - 2 * MARGIN_MM) / 25.4) * 96,
};

/** A chart at the cell it is anchored to, both counted from 0, and the pixels from that cell's corner. */
export interface PrintedChart {
  readonly id: number;
  readonly row: number;
  readonly column: number;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly drawing: ReactNode;
}

interface PrintViewProps {
  readonly sheet: PrintedSheet;
  readonly charts: readonly PrintedChart[];
  readonly hasLines: boolean;
  readonly words: Words;
}

/** A sheet on A4, one page wide, as the saved workbook prints: wide ones across, frozen rows at the head of every page. */
export function PrintView({ sheet, charts, hasLines, words }: PrintViewProps) {
  const width = sheet.columns.reduce((sum, column) => sum + column.width, 0);
  const orientation = orientationOf(width);
  const right = Math.max(width, ...charts.map((chart) => leftOf(chart, sheet) + chart.width));
  const rows = (list: readonly PrintedRow[]) =>
    list.map((row) => (
      <tr key={row.row} className={row.isHeading ? 'heading' : undefined} style={{ height: row.height }}>
        {row.cells.map((cell) => (
          <Cell key={cell.column} cell={cell} charts={charts} />
        ))}
      </tr>
    ));
  return (
    <>
      <style>{`@page { size: A4 ${orientation}; margin: ${MARGIN_MM}mm; }`}</style>
      <div style={{ zoom: Math.min(1, PAGE_WIDTH[orientation] / right) }}>
        <table className={hasLines ? 'lined' : undefined} style={{ width }}>
          <colgroup>
            {sheet.columns.map(({ column, width }) => (
              <col key={column} style={{ width }} />
            ))}
          </colgroup>
          <thead>{rows(sheet.head)}</thead>
          {together(sheet.body, charts).map((part) => (
            <tbody key={part[0]?.row} className={part.length > 1 ? 'together' : undefined}>
              {rows(part)}
            </tbody>
          ))}
        </table>
        {sheet.left > 0 && <p>{words.notPrinted(sheet.left)}</p>}
      </div>
    </>
  );
}

function Cell({ cell, charts }: { readonly cell: PrintedCell; readonly charts: readonly PrintedChart[] }) {
  const own = charts.filter(({ row, column }) => row === cell.row && column === cell.column);
  const toLeft = cell.style.textAlign === 'right' && { marginLeft: -cell.spare };
  return (
    <td
      rowSpan={cell.rowSpan}
      colSpan={cell.colSpan}
      className={own.length > 0 ? 'anchor' : undefined}
      style={cell.style}
    >
      <div style={cell.spare > 0 ? { width: `calc(100% + ${cell.spare}px)`, ...toLeft } : undefined}>
        {cell.text}
      </div>
      {own.map(({ id, x, y, width, height, drawing }) => (
        <div key={id} className="printed-chart" style={{ left: x, top: y, width, height }}>
          {drawing}
        </div>
      ))}
    </td>
  );
}

/** Rows in parts no page break goes through: those a chart lies over, and every other one by itself. */
function together(rows: readonly PrintedRow[], charts: readonly PrintedChart[]): PrintedRow[][] {
  const parts: PrintedRow[][] = [];
  let left = 0;
  for (const row of rows) {
    const part = parts.at(-1);
    if (left > 0 && part) part.push(row);
    else parts.push([row]);
    const bottoms = charts.filter((chart) => chart.row === row.row).map(({ y, height }) => y + height);
    left = Math.max(left, ...bottoms) - row.height;
  }
  return parts;
}

const leftOf = ({ column, x }: PrintedChart, { columns }: PrintedSheet): number =>
  columns.reduce((sum, { column: at, width }) => (at < column ? sum + width : sum), x);
