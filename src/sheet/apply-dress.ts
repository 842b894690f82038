import type { Step } from '../template/steps';
import type { SheetId } from '../template/types';
import { arrangeLines, type Readiness } from './arrange-lines';
import { drawCharts } from './draw-charts';
import type { Freshness } from './lay-over';
import { paintCells, paintOpenColumns, ruleTables, wrapAreas } from './paint-cells';
import { colourCells, setRules } from './set-rules';
import { warnOffFormulas } from './warn-off-formulas';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * Gives a sheet its looks, checks and charts, laid over what people have there. Every call is a wait of a fifth of a
 * second for whoever installs, so all of it is done in bulk, and on a new sheet nothing is said that is so anyway.
 */
export function applyDress(
  sheet: Sheet,
  { dress, fresh }: Extract<Step, { readonly kind: 'dress' }>,
  readiness: Readiness,
  sheetOf: (id: SheetId) => Sheet,
): void {
  const isNew = readiness === 'new';
  const freshness: Freshness = {
    isNew,
    isFresh: ({ row, column }) =>
      readiness !== 'in-use' || fresh.rows.includes(row) || fresh.columns.includes(column),
  };
  paintCells(sheet, dress, freshness);
  wrapAreas(sheet, dress, freshness);
  ruleTables(sheet, dress);
  paintOpenColumns(sheet, dress, freshness);
  setRules(sheet, dress, freshness, sheetOf);
  colourCells(sheet, dress, isNew);
  if (readiness !== 'in-use' && dress.tab !== null) sheet.setTabColor(dress.tab);
  arrangeLines(sheet, dress, readiness);
  warnOffFormulas(sheet, dress, readiness);
  drawCharts(sheet, dress, isNew);
}
