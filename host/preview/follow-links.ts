import type { Engine } from '../engine';

/** A link to a sheet of the same spreadsheet, as a formula: `=HYPERLINK("#gid=12","目標")`. */
const SHEET_LINK = /^=HYPERLINK\("#gid=(\d+)"/i;

/** Opens the sheet a clicked cell links to. */
export function followLinks({ api, workbook }: Engine): void {
  api.addEvent(api.Event.CellClicked, ({ worksheet, row, column }) => {
    const id = SHEET_LINK.exec(worksheet.getRange(row, column).getFormula())?.[1];
    const sheet = id === undefined ? null : workbook.getSheetBySheetId(id);
    if (sheet) workbook.setActiveSheet(sheet);
  });
}
