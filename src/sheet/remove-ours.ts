import type { SheetId } from '../template/types';
import { MARK_KEY, type Marks } from './marks';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/**
 * Takes everything of ours out of a spreadsheet. Formulas of the sheets that stay become the values they show, before
 * anything they refer to is deleted; what a formula cannot be replaced by without loss, such as a date, keeps its format.
 *
 * @param remove the sheets to delete; all others of ours stay as plain sheets
 */
export function removeOurs(spreadsheet: Spreadsheet, { sheets }: Marks, remove: readonly SheetId[]): void {
  for (const [id, { sheet }] of sheets) {
    if (remove.includes(id)) continue;
    const range = sheet.getDataRange();
    range.copyTo(range, { contentsOnly: true });
    for (const protection of [
      ...sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET),
      ...sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE),
    ]) {
      if (protection.isWarningOnly()) protection.remove();
    }
  }
  const left = spreadsheet.createDeveloperMetadataFinder().withKey(MARK_KEY).find();
  // A spreadsheet cannot be without a sheet.
  if (spreadsheet.getSheets().length === remove.length) spreadsheet.insertSheet();
  for (const [id, { sheet }] of sheets) if (remove.includes(id)) spreadsheet.deleteSheet(sheet);
  for (const metadata of left) if (!isGone(metadata, sheets, remove)) metadata.remove();
}

/** Whether a mark went with its sheet. */
function isGone(
  metadata: GoogleAppsScript.Spreadsheet.DeveloperMetadata,
  sheets: Marks['sheets'],
  remove: readonly SheetId[],
): boolean {
  const name = (metadata.getValue() ?? '').split(' ')[1] ?? '';
  const id = name.split('.')[0] as SheetId;
  return sheets.has(id) && remove.includes(id);
}
