import { languageOf, wordsOf } from '../core/words/index';

/**
 * Adds the menu. It may run before the add-on is enabled in this file (AuthMode.NONE): nothing but the menu and the
 * user's locale may be touched here.
 */
export function onOpen(): void {
  const { menu, packages } = wordsOf(languageOf(Session.getActiveUserLocale()));
  const ui = SpreadsheetApp.getUi();
  const installs = ui
    .createMenu(menu.install)
    .addItem(packages.minimal, 'installMinimal')
    .addItem(packages.standard, 'installStandard')
    .addItem(packages.leads, 'installLeads')
    .addItem(packages.deals, 'installDeals')
    .addItem(packages.review, 'installReviews')
    .addItem(packages.all, 'installEverything');
  const care = ui
    .createMenu(menu.care)
    .addItem(menu.repair, 'repairTemplates')
    .addItem(menu.phase, 'changePhase')
    .addItem(menu.notices, 'applyNotices')
    .addItem(menu.selfTest, 'selfTest')
    .addItem(menu.uninstall, 'uninstallTemplates');
  ui.createAddonMenu()
    .addItem(menu.sidebar, 'openSidebar')
    .addItem(menu.plan, 'planBackwards')
    .addItem(menu.bottleneck, 'findBottleneck')
    .addItem(menu.data, 'openData')
    .addSeparator()
    .addItem(menu.close, 'closeMonth')
    .addItem(menu.reopen, 'reopenMonth')
    .addSeparator()
    .addSubMenu(installs)
    .addSubMenu(care)
    .addSeparator()
    .addItem(menu.help, 'openManual')
    .addToUi();
}

/** Runs once after installation from the store; the menu is all there is to do. */
export function onInstall(): void {
  onOpen();
}
