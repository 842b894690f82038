import { runCommand } from './run-command';

/** サイドバーを開く. */
export function openSidebar(): void {
  runCommand('sidebar', ({ words }) => {
    const page = HtmlService.createHtmlOutputFromFile('sidebar').setTitle(words.sidebarTitle);
    SpreadsheetApp.getUi().showSidebar(page);
    return null;
  });
}
