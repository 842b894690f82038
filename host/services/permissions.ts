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

/** What a simple trigger may not do even where the add-on is enabled: open something, or make triggers. */
const NOT_IN_SIMPLE_TRIGGERS: Record<string, readonly string[]> = {
  Ui: ['showSidebar', 'showModalDialog', 'showModelessDialog', 'alert', 'prompt'],
  ScriptApp: ['newTrigger', 'getProjectTriggers', 'deleteTrigger'],
  Session: ['getEffectiveUser'],
};

/**
 * Whether a service call is allowed under an authorisation.
 * @example isPermitted('NONE', 'PropertiesService', 'getDocumentProperties') // false
 */
export function isPermitted(mode: AuthModeName, className: string, member: string): boolean {
  const names = (table: Record<string, readonly string[]>) => table[className] ?? [];
  if (mode === 'FULL') return true;
  if (mode === 'LIMITED') return !names(NOT_IN_SIMPLE_TRIGGERS).includes(member);
  return names(WITHOUT_AUTHORISATION).some((name) => name === '*' || name === member);
}
