import { CellAlertManagerService } from '@univerjs/preset-sheets-core';
import { type Engine, errorReason } from '../engine';

/**
 * Shows what a function said when the pointer rests on its error, as Sheets does; otherwise the grid only tells what
 * such an error means in general.
 */
export function showErrorReasons({ univer, workbook }: Engine): void {
  const alerts = univer.__getInjector().get(CellAlertManagerService);
  const show = alerts.showAlert.bind(alerts);
  alerts.showAlert = (alert) => {
    const { row, col, subUnitId } = alert.location;
    const reason = errorReason(
      workbook.getSheetBySheetId(subUnitId)?.getSheet().getCellRaw(row, col) ?? null,
    );
    show(reason === undefined ? alert : { ...alert, message: reason });
  };
}
