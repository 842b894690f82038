import type { IMutationInfo, IRange } from '@univerjs/core';
import { adjustRangeOnMutation, type MutationsAffectRange, RemoveSheetMutation } from '@univerjs/sheets';
import type { Context } from './context';
import { Grid } from './grid';
import type { ChartData, ChartPosition, SheetArea } from './services-state';

/** Moves one range along with a change of its sheet; null when all of its cells are gone. */
type Follow = (sheetId: string, range: IRange) => IRange | null;

/** Beyond the last row and column of any sheet. */
const FAR = 1e7;

/**
 * Keeps the places the services remember (of charts, what they read, and protections) on their cells while rows and columns are
 * inserted, deleted and moved, by scripts, by hand or by undoing, and forgets what lay on a deleted sheet.
 *
 * @returns a function that ends it
 */
export function followChanges(context: Context): () => void {
  const { workbook } = context.engine;
  const listener = workbook.onCommandExecuted((command) => {
    const params = command.params as { unitId?: string; subUnitId?: string } | undefined;
    if (!command.id.startsWith('sheet.mutation.') || params?.unitId !== workbook.getId()) return;
    const mutation = command as IMutationInfo<MutationsAffectRange>;
    if (command.id === RemoveSheetMutation.id) forgetSheet(context, String(params.subUnitId));
    applyChange(context, (sheetId, range) => {
      if (sheetId !== params.subUnitId) return range;
      return adjustRangeOnMutation(range, mutation) ?? null;
    });
  });
  return () => listener.dispose();
}

function applyChange(context: Context, follow: Follow): void {
  const { state } = context;
  const changedSheets = new Set<string>();
  state.charts = state.charts.map((chart) => {
    const ranges = chart.ranges.flatMap((area) => followed(area, follow) ?? []);
    const position = followedAnchor(context, chart, follow);
    const same = ranges.length === chart.ranges.length && ranges.every((area, i) => area === chart.ranges[i]);
    if (same && position === chart.position) return chart;
    changedSheets.add(chart.sheetId);
    return { ...chart, ranges, position };
  });
  state.protections = state.protections.flatMap((protection) => {
    const { sheetId } = protection;
    const range = protection.range && follow(sheetId, protection.range);
    // A protected range whose cells are all gone protects nothing, least of all its whole sheet.
    if (protection.range && !range) return [];
    const unprotected = protection.unprotected.flatMap((open) => follow(sheetId, open) ?? []);
    return [{ ...protection, range, unprotected }];
  });
  for (const sheetId of changedSheets) context.ui.chartsChanged(sheetId);
}

/** The chart's anchor; where its cell is gone, the next one to the right and below, as far as there is one. */
function followedAnchor(context: Context, { sheetId, position }: ChartData, follow: Follow): ChartPosition {
  const startRow = position.row - 1;
  const startColumn = position.column - 1;
  const cell = { startRow, endRow: startRow, startColumn, endColumn: startColumn };
  const found = follow(sheetId, cell);
  // A line of cells that begins with a deleted one begins with the next then. One line for each direction, since the
  // engine takes a whole row or column only from ranges no longer than it.
  const down = found ?? follow(sheetId, { ...cell, endRow: FAR });
  const right = found ?? follow(sheetId, { ...cell, endColumn: FAR });
  const { size } = new Grid(context, sheetId);
  const row = Math.min((down?.startRow ?? startRow) + 1, size.rows);
  const column = Math.min((right?.startColumn ?? startColumn) + 1, size.columns);
  return row === position.row && column === position.column ? position : { ...position, row, column };
}

function followed(area: SheetArea, follow: Follow): SheetArea | null {
  const range = follow(area.sheetId, area.range);
  if (range === null) return null;
  return sameRange(range, area.range) ? area : { ...area, range };
}

function sameRange(a: IRange, b: IRange): boolean {
  const rows = a.startRow === b.startRow && a.endRow === b.endRow;
  return rows && a.startColumn === b.startColumn && a.endColumn === b.endColumn;
}

function forgetSheet(context: Context, sheetId: string): void {
  const { state } = context;
  state.charts = state.charts.filter((chart) => chart.sheetId !== sheetId);
  state.protections = state.protections.filter((protection) => protection.sheetId !== sheetId);
}
