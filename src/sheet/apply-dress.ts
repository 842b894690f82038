import type { Dress } from '../template/steps';
import type { SheetId } from '../template/types';
import { arrangeLines, type Readiness } from './arrange-lines';
import { drawCharts } from './draw-charts';
import { paintCells, paintOpenColumns, ruleTables, wrapAreas } from './paint-cells';
import { colourCells, setRules } from './set-rules';
import { warnOffFormulas } from './warn-off-formulas';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * Gives a sheet its looks, checks and charts, laid over what people have there. Every call is a wait of a fifth of a
 * second for whoever installs, so all of it is done in bulk, and on a new sheet nothing is said that is so anyway.
 *
 * @param isUnfinished whether an earlier run stopped while it changed the sheet
 */
export function applyDress(
  sheet: Sheet,
  dress: Dress,
  readiness: Readiness,
  isUnfinished: boolean,
  sheetOf: (id: SheetId) => Sheet,
): void {
  // A list's header may have been moved above rows of ours: what the list's columns have there, the rows have the say in.
  if (readiness !== 'new') paintOpenColumns(sheet, dress, readiness);
  paintCells(sheet, dress, readiness);
  wrapAreas(sheet, dress);
  ruleTables(sheet, dress);
  if (readiness === 'new') paintOpenColumns(sheet, dress, readiness);
  setRules(sheet, dress, readiness, sheetOf);
  colourCells(sheet, dress, readiness);
  if (readiness !== 'in-use' && dress.tab !== null) sheet.setTabColor(dress.tab);
  arrangeLines(sheet, dress, readiness);
  warnOffFormulas(sheet, dress, readiness, isUnfinished);
  drawCharts(sheet, dress, readiness);
}
