import { languageOf, wordsOf } from '../core/words/index';

/**
 * Adds the menu. It may run before the add-on is enabled in this file (AuthMode.NONE): nothing but the menu and the
 * user's locale may be touched here.
 */
export function onOpen(): void {
  const { menu } = wordsOf(languageOf(Session.getActiveUserLocale()));
  SpreadsheetApp.getUi()
    .createAddonMenu()
    .addItem(menu.sidebar, 'openSidebar')
    .addItem(menu.plan, 'planBackwards')
    .addItem(menu.bottleneck, 'findBottleneck')
    .addSeparator()
    .addItem(menu.close, 'closeMonth')
    .addItem(menu.reopen, 'reopenMonth')
    .addSeparator()
    .addItem(menu.install, 'installTemplates')
    .addItem(menu.repair, 'repairTemplates')
    .addToUi();
}

/** Runs once after installation from the store; the menu is all there is to do. */
export function onInstall(): void {
  onOpen();
}
