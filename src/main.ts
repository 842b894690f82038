export { addImprovement } from './commands/add-improvement';
export { applyNotices } from './commands/apply-notices';
export { changePhase } from './commands/change-phase';
export { closeMonth } from './commands/close-month';
export { getOverview } from './commands/get-overview';
export { installFromSidebar, planInstall } from './commands/install-from-sidebar';
export {
  installDeals,
  installEverything,
  installLeads,
  installMinimal,
  installReviews,
  installStandard,
} from './commands/install-templates';
export { keepReview } from './commands/keep-review';
export { onClock } from './commands/on-clock';
export { onEdit } from './commands/on-edit';
export { onInstall, onOpen } from './commands/on-open';
export { openData } from './commands/open-data';
export { openManual } from './commands/open-manual';
export { openSheet } from './commands/open-sheet';
export { findBottleneck, openSidebar } from './commands/open-sidebar';
export { planBackwards } from './commands/plan-backwards';
export { readTables } from './commands/read-tables';
export { readDay, recordDay } from './commands/record-day';
export { reopenMonth } from './commands/reopen-month';
export { repairTemplates } from './commands/repair-templates';
export { saveSettings } from './commands/save-settings';
export { saveTargets } from './commands/save-targets';
export { selfTest } from './commands/self-test';
export { uninstallTemplates } from './commands/uninstall-templates';
export { undoImport, writeTables } from './commands/write-tables';
export { GYAKUSAN_BUSINESS_DAYS } from './functions/gyakusan-business-days';
export { GYAKUSAN_INTERVAL } from './functions/gyakusan-interval';
export { GYAKUSAN_LANDING } from './functions/gyakusan-landing';
export { GYAKUSAN_PROBABILITY } from './functions/gyakusan-probability';
export { GYAKUSAN_REQUIRED } from './functions/gyakusan-required';
export { GYAKUSAN_TRIALS } from './functions/gyakusan-trials';
