import type { IMutationInfo, IRange } from '@univerjs/core';
import { adjustRangeOnMutation, type MutationsAffectRange, RemoveSheetMutation } from '@univerjs/sheets';
import type { Context } from './context';
import type { SheetArea } from './services-state';

/** Moves one range along with a change of its sheet; null when all of its cells are gone. */
type Follow = (sheetId: string, range: IRange) => IRange | null;

/**
 * Keeps the ranges the services remember (of charts and protections) on their cells while rows and columns are
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
    applyChange(context, (sheetId, range) => {
      if (sheetId !== params.subUnitId) return range;
      return adjustRangeOnMutation(range, mutation) ?? null;
    });
    if (command.id === RemoveSheetMutation.id) forgetSheet(context, String(params.subUnitId));
  });
  return () => listener.dispose();
}

function applyChange(context: Context, follow: Follow): void {
  const { state } = context;
  const changedSheets = new Set<string>();
  state.charts = state.charts.map((chart) => {
    const ranges = chart.ranges.flatMap((area) => followed(area, follow) ?? []);
    const same = ranges.length === chart.ranges.length && ranges.every((area, i) => area === chart.ranges[i]);
    if (same) return chart;
    changedSheets.add(chart.sheetId);
    return { ...chart, ranges };
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
