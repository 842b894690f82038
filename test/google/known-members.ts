import { freeNames } from './free-names';
import { serviceTypes } from './google-types';

/**
 * What reaches beyond the one open spreadsheet, or shares it, and so does not work under `spreadsheets.currentonly` or
 * has no business here: https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet-app and …/spreadsheet
 */
const BEYOND_THIS_FILE: readonly RegExp[] = [
  /\bSpreadsheetApp\.(open|create|enableAllDataSourcesExecution|enableBigQueryExecution)\(/,
  /\.(openById|openByUrl|openFile|setActiveSpreadsheet)\(/,
  /\.(insertSheetWithDataSourceTable|createDataSourceTable|createDataSourcePivotTable|getDataSources)\(/,
  /\.(addEditors?|removeEditor|addViewers?|removeViewer|setAnonymousAccess|setSharing)\(/,
];

/** Services the script asks for members that Google's types do not know. */
export function serviceFaults(code: string): readonly string[] {
  const types = serviceTypes();
  return [...freeNames(code, [...types.keys()])].flatMap(([service, members]) =>
    [...members].flatMap((member) => {
      if (member === '')
        return [`${service} is handed on as a value: what is asked of it cannot be looked up`];
      return types.get(service)?.has(member) ? [] : [`${service}.${member} is not in Google's types`];
    }),
  );
}

/** Calls that need more than the permission for the open spreadsheet. */
export function currentOnlyFaults(code: string): readonly string[] {
  return BEYOND_THIS_FILE.flatMap((pattern) => {
    const [call] = pattern.exec(code) ?? [];
    return call ? [`${call}…) reaches beyond the open spreadsheet`] : [];
  });
}

/** Casts that would hide a method from the compiler, which otherwise holds every call against Google's types. */
const CASTS_WITH_A_REASON = [
  // Asking for single scopes came in 2025; the published types know only the call without them.
  'ScriptApp as unknown as AsksForScopes',
];

/** Services that a source file takes out of the compiler's sight. */
export function castFaults(source: string): readonly string[] {
  const names = [...serviceTypes().keys(), 'GoogleAppsScript'].join('|');
  const casts =
    source.match(new RegExp(`\\b(${names})[\\w.]*(\\(\\))? as (unknown|any)( as \\w+)?`, 'g')) ?? [];
  return casts
    .filter((cast) => !CASTS_WITH_A_REASON.includes(cast))
    .map((cast) => `"${cast}" hides a service from the compiler`);
}
