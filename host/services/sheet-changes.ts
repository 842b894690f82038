import type { Context } from './context';
import { Grid } from './grid';
import { gridError } from './grid-error';
import { renumberMetadata } from './metadata-store';
import { allSheets, sheetNamed } from './sheet-list';

const LONGEST_NAME = 100;

function requireSheetName(context: Context, name: unknown, own?: Grid): string {
  const isName = typeof name === 'string' && name !== '' && name.length <= LONGEST_NAME;
  if (!isName) throw gridError(context.locale, 'sheetName');
  const other = sheetNamed(context, name);
  if (other && other.sheetId !== own?.sheetId) throw gridError(context.locale, 'sheetExists', name);
  return name;
}

/** The first of シート1, シート2, … (Sheet1, …) that is free. */
function freeName(context: Context): string {
  const stem = context.locale.startsWith('ja') ? 'シート' : 'Sheet';
  let number = allSheets(context).length + 1;
  while (sheetNamed(context, `${stem}${number}`)) number++;
  return `${stem}${number}`;
}

/** A free sheet number, as long as Google's but counted up, so that the same steps give the same ids. */
function freeSheetId(context: Context): string {
  const used = new Set(allSheets(context).map(({ sheetId }) => sheetId));
  let id = 1_000_000 + context.state.nextId++;
  while (used.has(String(id))) id = 1_000_000 + context.state.nextId++;
  return String(id);
}

/**
 * Inserts an empty sheet and opens it, as Sheets does.
 * @param index 0-based position; without it right of the open sheet
 */
export function insertSheet(context: Context, name: string | undefined, index: number | undefined): Grid {
  const { workbook } = context.engine;
  const sheetName = name === undefined ? freeName(context) : requireSheetName(context, name);
  const sheets = allSheets(context);
  const active = workbook.getActiveSheet().getSheetId();
  const place = index ?? sheets.findIndex(({ sheetId }) => sheetId === active) + 1;
  const id = freeSheetId(context);
  workbook.insertSheet(sheetName, { index: Math.min(place, sheets.length), sheet: { id } });
  const grid = new Grid(context, id);
  grid.facade.activate();
  return grid;
}

/** Deletes a sheet and what the services keep of it. @throws for the last one */
export function deleteSheet(grid: Grid): void {
  const { context, sheetId } = grid;
  if (allSheets(context).length <= 1) throw gridError(context.locale, 'lastSheet');
  context.engine.workbook.deleteSheet(sheetId);
}

/** Renames a sheet; formulas follow. @throws when the name is taken, empty or longer than 100 letters */
export function renameSheet(grid: Grid, name: string): void {
  requireSheetName(grid.context, name, grid);
  grid.facade.setName(name);
}

/** Copies a sheet to the end of the sheets, with everything on it; its developer metadata gets ids of its own. */
export function copySheet(grid: Grid): Grid {
  const { context } = grid;
  const { workbook } = context.engine;
  const copy = new Grid(context, workbook.duplicateSheet(grid.facade).getSheetId());
  const name = grid.worksheet.getName();
  const stem = context.locale.startsWith('ja') ? `${name} のコピー` : `Copy of ${name}`;
  let free = stem;
  for (let number = 2; sheetNamed(context, free); number++) free = `${stem} ${number}`;
  copy.facade.setName(free);
  workbook.moveSheet(copy.facade, allSheets(context).length - 1);
  renumberMetadata(context, copy.sheetId);
  return copy;
}
