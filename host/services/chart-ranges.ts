import type { Context } from './context';
import { boxOf, Grid } from './grid';
import { HostRange } from './range';
import type { ChartData } from './services-state';

/** The ranges a chart reads, as a script sees them. */
export function chartRanges(context: Context, { ranges }: ChartData): GoogleAppsScript.Spreadsheet.Range[] {
  return ranges.map(({ sheetId, range }) => {
    const grid = new Grid(context, sheetId);
    return context.boundary.handOut(new HostRange(grid, boxOf(range, grid.size)));
  });
}
