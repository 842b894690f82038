import { callKind } from './call-kinds';
import type { AuthModeName } from './execution';

/** What runs without any authorisation: the menu and the language it is in. */
const WITHOUT_AUTHORISATION: Record<string, readonly string[]> = {
  SpreadsheetApp: ['getUi'],
  Ui: ['createMenu', 'createAddonMenu'],
  Menu: ['addItem', 'addSeparator', 'addSubMenu', 'addToUi'],
  Session: ['getActiveUserLocale'],
  HtmlService: ['*'],
  HtmlOutput: ['*'],
  Logger: ['*'],
  ScriptApp: ['getScriptId'],
};

/** The services a custom function may use, as Google lists them; the spreadsheet's own it may only read. */
const IN_CUSTOM_FUNCTIONS: readonly string[] = [
  ...['CacheService', 'Cache', 'HtmlService', 'HtmlOutput', 'LockService', 'Lock', 'Logger'],
  ...['PropertiesService', 'Properties', 'Utilities'],
];
const READABLE_IN_CUSTOM_FUNCTIONS: readonly string[] = [
  ...['SpreadsheetApp', 'Spreadsheet', 'Sheet', 'Range', 'RangeList', 'NamedRange', 'Protection'],
  ...['EmbeddedChart', 'DeveloperMetadata', 'DeveloperMetadataFinder', 'DeveloperMetadataLocation'],
];

/** What a simple trigger may not do even where the add-on is enabled: open something, or make triggers. */
const NOT_IN_SIMPLE_TRIGGERS: Record<string, readonly string[]> = {
  Ui: ['showSidebar', 'showModalDialog', 'showModelessDialog', 'alert', 'prompt'],
  ScriptApp: ['newTrigger', 'getProjectTriggers', 'deleteTrigger'],
  Session: ['getEffectiveUser'],
  MailApp: ['sendEmail', 'getRemainingDailyQuota'],
};

/**
 * Whether a service call is allowed under an authorisation.
 * @example isPermitted('NONE', 'PropertiesService', 'getDocumentProperties') // false
 */
export function isPermitted(mode: AuthModeName, className: string, member: string): boolean {
  const names = (table: Record<string, readonly string[]>) => table[className] ?? [];
  if (mode === 'FULL') return true;
  if (mode === 'CUSTOM_FUNCTION') {
    if (IN_CUSTOM_FUNCTIONS.includes(className)) return true;
    const isRead = callKind(className, member) !== 'writes' && member !== 'getUi';
    return isRead && READABLE_IN_CUSTOM_FUNCTIONS.includes(className);
  }
  if (mode === 'LIMITED') return !names(NOT_IN_SIMPLE_TRIGGERS).includes(member);
  return names(WITHOUT_AUTHORISATION).some((name) => name === '*' || name === member);
}
