export type { AuthModeName, ServiceCalls } from './execution';
export { forbiddenGlobals, type Realm, STANDARD_GLOBALS } from './realm';
export type { ChartData, ChartPosition, ProtectionData, ServicesState, SheetArea } from './services-state';
export type { ButtonName, ButtonSetName, HtmlPage, MenuEntry, UiPort } from './ui-port';
