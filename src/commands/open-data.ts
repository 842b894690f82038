import { runCommand } from './run-command';

/** データ: the page where files come in, rows are looked over, and files are taken out; the sheet stays within reach. */
export function openData(): void {
  runCommand('data', ({ words }) => {
    const page = HtmlService.createHtmlOutputFromFile('data').setWidth(760).setHeight(620);
    SpreadsheetApp.getUi().showModelessDialog(page, words.menu.data);
    return null;
  });
}
