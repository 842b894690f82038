import { HostCacheService } from './cache-service';
import { HostCharts } from './charts';
import type { Context } from './context';
import { HostHtmlService } from './html-service';
import { HostLockService } from './lock-service';
import { HostLogger } from './logger';
import { HostMailApp } from './mail-app';
import { HostPropertiesService } from './properties-service';
import { HostScriptApp } from './script-app';
import { HostSession } from './session';
import { HostSpreadsheetApp } from './spreadsheet-app';
import { HostUtilities } from './utilities';

/** Every Apps Script service there is here, by its global name, as the handles scripts get. */
export function createServices(context: Context) {
  const { boundary } = context;
  return {
    SpreadsheetApp: boundary.handOut(new HostSpreadsheetApp(context)),
    HtmlService: boundary.handOut(new HostHtmlService(context)),
    PropertiesService: boundary.handOut(new HostPropertiesService(context)),
    CacheService: boundary.handOut(new HostCacheService(context)),
    LockService: boundary.handOut(new HostLockService(context)),
    Utilities: boundary.handOut(new HostUtilities(context)),
    Session: boundary.handOut(new HostSession(context)),
    ScriptApp: boundary.handOut(new HostScriptApp(context)),
    MailApp: boundary.handOut(new HostMailApp(context)),
    Logger: boundary.handOut(new HostLogger(context)),
    Charts: boundary.handOut(new HostCharts(context)),
  };
}
