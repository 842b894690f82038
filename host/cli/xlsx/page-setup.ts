import { BooleanNumber, type IWorksheetData } from '@univerjs/core';
import type { PageSetup } from 'exceljs';
import { orientationOf } from '../../engine/paper';

/** Excel's number for A4. */
const A4 = 9;

/** How a sheet prints: on A4, one page wide, upright or across by its width; frozen rows head every page. */
export function pageSetup(sheet: Partial<IWorksheetData>): Partial<PageSetup> {
  const rows = sheet.freeze?.ySplit ?? 0;
  return {
    paperSize: A4,
    orientation: orientationOf(visibleWidth(sheet)),
    ...{ fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
    ...(rows > 0 && { printTitlesRow: `1:${rows}` }),
  };
}

/** Pixels from the sheet's left edge to the last column with something in it, hidden ones left out. */
function visibleWidth({ cellData, columnData, defaultColumnWidth = 100 }: Partial<IWorksheetData>): number {
  let columns = 0;
  for (const cells of Object.values(cellData ?? {})) {
    for (const [column, cell] of Object.entries(
      cells as Record<string, { v?: unknown; f?: unknown } | null>,
    )) {
      if (cell?.f || (cell?.v ?? '') !== '') columns = Math.max(columns, Number(column) + 1);
    }
  }
  const widths = Array.from({ length: columns }, (_, column) => {
    const { w = defaultColumnWidth, hd } = columnData?.[column] ?? {};
    return hd === BooleanNumber.TRUE ? 0 : w;
  });
  return widths.reduce((sum, width) => sum + width, 0);
}
