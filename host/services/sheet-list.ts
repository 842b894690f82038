import type { Context } from './context';
import { Grid } from './grid';

/** The spreadsheet's sheets from left to right. */
export function allSheets(context: Context): Grid[] {
  return context.engine.workbook.getSheets().map((sheet) => new Grid(context, sheet.getSheetId()));
}

/** The sheet with this name; Sheets tells names apart by every letter but not by case. */
export function sheetNamed(context: Context, name: string): Grid | undefined {
  const wanted = name.toLowerCase();
  return allSheets(context).find((grid) => grid.worksheet.getName().toLowerCase() === wanted);
}

/** The sheet the person looks at. */
export function activeSheet(context: Context): Grid {
  return new Grid(context, context.engine.workbook.getActiveSheet().getSheetId());
}

/**
 * A sheet's number, as `Sheet.getSheetId` gives it. The engine's ids are texts: one of digits is its own number, any
 * other is hashed (FNV-1a, 31 bits), so that it needs no place to be remembered in.
 */
export function sheetNumber(sheetId: string): number {
  if (/^\d{1,15}$/.test(sheetId)) return Number(sheetId);
  let hash = 0x811c9dc5;
  for (const letter of sheetId) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  return hash >>> 1;
}
