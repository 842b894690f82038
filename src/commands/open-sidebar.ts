import type { Words } from '../core/words/index';
import type { View } from '../sidebar/server/api';
import { runCommand } from './run-command';

/** サイドバーを開く: with the view that was open last. */
export function openSidebar(): void {
  runCommand('sidebar', ({ words }) => showSidebar(words));
}

/** ボトルネックを調べる: opens the sidebar where it tells what happened, why, what it means and what to do next. */
export function findBottleneck(): void {
  runCommand('bottleneck', ({ words }) => showSidebar(words, 'bottleneck'));
}

/** Which view to open is said in the page itself, as a line at its end. */
function showSidebar({ sidebarTitle }: Words, view?: View): null {
  const page = HtmlService.createHtmlOutputFromFile('sidebar').setTitle(sidebarTitle);
  if (view) page.append(`<meta name="view" content="${view}">`);
  SpreadsheetApp.getUi().showSidebar(page);
  return null;
}
