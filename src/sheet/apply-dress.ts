import type { Dress } from '../template/steps';
import type { SheetId } from '../template/types';
import { arrangeLines, type Readiness } from './arrange-lines';
import { drawCharts } from './draw-charts';
import { paintCells, paintOpenColumns, ruleTables } from './paint-cells';
import { colourByText, setRules } from './set-rules';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * Gives a sheet its looks, checks and charts, laid over what people have there. Every call is a wait of a fifth of a
 * second for whoever installs, so all of it is done in bulk, and on a new sheet nothing is said that is so anyway.
 */
export function applyDress(
  sheet: Sheet,
  dress: Dress,
  readiness: Readiness,
  sheetOf: (id: SheetId) => Sheet,
): void {
  const isNew = readiness === 'new';
  paintCells(sheet, dress, isNew);
  ruleTables(sheet, dress);
  paintOpenColumns(sheet, dress, isNew);
  setRules(sheet, dress, isNew, sheetOf);
  colourByText(sheet, dress, isNew);
  sheet.setTabColor(dress.tab);
  arrangeLines(sheet, dress, readiness);
  drawCharts(sheet, dress, isNew);
}
