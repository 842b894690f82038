import { ICommandService } from '@univerjs/core';
import { AutoHeightController } from '@univerjs/preset-sheets-core';
import type { Engine } from '../engine';

/**
 * Makes the rows of the open sheet as high as their texts need, as Sheets does: a spreadsheet that was filled without a
 * screen has not measured them. Rows somebody gave a height keep it.
 */
export function fitRows({ univer, workbook }: Engine): void {
  const sheet = workbook.getActiveSheet();
  const range = { startRow: 0, endRow: sheet.getLastRow(), startColumn: 0, endColumn: sheet.getLastColumn() };
  if (range.endRow < 0 || range.endColumn < 0) return;
  const injector = univer.__getInjector();
  const { redos } = injector
    .get(AutoHeightController)
    .getUndoRedoParamsOfAutoHeight([range], sheet.getSheetId());
  const commands = injector.get(ICommandService);
  // Nothing anybody would want to undo.
  for (const { id, params } of redos) commands.syncExecuteCommand(id, params, { onlyLocal: true });
}
