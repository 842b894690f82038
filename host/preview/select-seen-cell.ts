import type { Engine } from '../engine';

/**
 * Selects the first visible cell of the open sheet when the selected one is hidden, as a sheet's first cell may be:
 * otherwise the bar above the grid shows what was meant to be hidden.
 */
export function selectSeenCell({ workbook }: Engine): void {
  const sheet = workbook.getActiveSheet();
  const worksheet = sheet.getSheet();
  const { startRow = 0, startColumn = 0 } = sheet.getActiveRange()?.getRange() ?? {};
  let row = startRow;
  while (row < worksheet.getRowCount() && !worksheet.getRowVisible(row)) row++;
  let column = startColumn;
  while (column < worksheet.getColumnCount() && !worksheet.getColVisible(column)) column++;
  const isMoved = row !== startRow || column !== startColumn;
  const isInside = row < worksheet.getRowCount() && column < worksheet.getColumnCount();
  if (isMoved && isInside) sheet.getRange(row, column).activate();
}
