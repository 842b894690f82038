import type { ICellData, IStyleData, IWorksheetData } from '@univerjs/core';
import { WrapStrategy } from '@univerjs/core';

/** A line's height and a full character's width, of the font's size in points; half-width letters take about half. */
const LINE = 1.75;
const FULL = 1.36;
const HALF = 0.75;
const PADDING = 16;

const widthOf = (character: string): number => (/[ -~｡-ﾟ]/.test(character) ? HALF : FULL);

/** How many lines a text takes in so many pixels. */
function linesOf(text: string, size: number, width: number): number {
  return text.split('\n').reduce((lines, line) => {
    let wide = 0;
    for (const character of line) wide += widthOf(character) * size;
    return lines + Math.max(1, Math.ceil(wide / Math.max(1, width - PADDING)));
  }, 0);
}

/**
 * The height in pixels of a row nobody gave one, by the lines its wrapped texts take: Excel and others do not measure rows
 * when they open a file. Undefined where nothing is wrapped.
 */
export function fittedHeight(
  row: { readonly [column: number]: ICellData | null },
  { columnData, defaultColumnWidth = 88 }: Partial<IWorksheetData>,
  styleOf: (cell: ICellData) => IStyleData | null | undefined,
): number | undefined {
  const heights = Object.entries(row).flatMap(([column, cell]) => {
    const style = cell && styleOf(cell);
    if (!cell || style?.tb !== WrapStrategy.WRAP || typeof cell.v !== 'string') return [];
    const size = style.fs ?? 10;
    const width = columnData?.[Number(column)]?.w ?? defaultColumnWidth;
    return [linesOf(cell.v, size, width) * size * LINE + PADDING];
  });
  return heights.length > 0 ? Math.ceil(Math.max(...heights)) : undefined;
}
