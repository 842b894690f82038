type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Those every other sheet is calculated from. */
const MINIMAL = ['ダッシュボード', '日次入力', '目標', '設定', '履歴'];

/** Deletes all sheets but the minimal ones and those named, so that a test calculates no more than it looks at. */
export function keepSheets(spreadsheet: Spreadsheet, ...names: readonly string[]): void {
  const kept = [...MINIMAL, ...names];
  for (const sheet of spreadsheet.getSheets()) {
    if (!kept.includes(sheet.getName())) spreadsheet.deleteSheet(sheet);
  }
}
