import { DEFAULT_STYLES, type IStyleData, type IWorksheetData, VerticalAlign } from '@univerjs/core';

/** A cell nobody has styled in Google Sheets: Arial 10, 3 pixels above the lower edge and from the sides. */
const PLAIN_CELL = {
  ff: 'Arial',
  fs: 10,
  vt: VerticalAlign.BOTTOM,
  pd: { t: 2, r: 3, b: 3, l: 3 },
} satisfies IStyleData;

/** What a new sheet is in Google Sheets, where Univer's own would differ: 1000 × 26 cells of 100 × 21 pixels. */
export const NEW_SHEET: Partial<IWorksheetData> = {
  rowCount: 1000,
  columnCount: 26,
  defaultColumnWidth: 100,
  defaultRowHeight: 21,
  defaultStyle: PLAIN_CELL,
};

/** For the parts of Univer that don't ask for their sheet's default style, such as drop-downs and the toolbar. */
export function setPlainCell(): void {
  Object.assign(DEFAULT_STYLES, PLAIN_CELL);
}
