import type { Engine } from './engine';

/**
 * Runs an edit of rows, columns or cells that shifts others, with its sheet active, and makes the sheet that was
 * active so again.
 *
 * Univer's commands for deleting and moving rows and columns change the cells of the sheet they are asked for, but
 * what hangs on those cells (formulas of other sheets, validations, conditional formats, notes) they change as if the
 * edit had happened on the active sheet. On any other sheet every such edit must go through here.
 *
 * @param sheetId the sheet to be edited
 * @example withActiveSheet(engine, sheet.getSheetId(), () => sheet.deleteRow(3))
 */
export function withActiveSheet<T>(engine: Engine, sheetId: string, edit: () => T): T {
  const { workbook } = engine;
  const before = workbook.getActiveSheet().getSheetId();
  if (before === sheetId) return edit();
  workbook.setActiveSheet(sheetId);
  try {
    return edit();
  } finally {
    if (workbook.getSheetBySheetId(before)) workbook.setActiveSheet(before);
  }
}
