import type { Language } from '../core/words/index';
import { runCommand } from './run-command';

/** Shows a page of the add-on as a window under its name in the menu; the sheet stays within reach. */
export function showPage(name: 'data' | 'help', fileOf: (language: Language) => string): void {
  runCommand(name, ({ language, words }) => {
    const page = HtmlService.createHtmlOutputFromFile(fileOf(language)).setWidth(760).setHeight(620);
    SpreadsheetApp.getUi().showModelessDialog(page, words.menu[name]);
    return null;
  });
}
