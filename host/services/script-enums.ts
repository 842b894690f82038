import { enumOf } from './enum-value';

/** The enumerations of `ScriptApp`. */
export const scriptEnums = {
  AuthMode: enumOf<typeof GoogleAppsScript.Script.AuthMode>('AuthMode', [
    ...(['NONE', 'CUSTOM_FUNCTION', 'LIMITED', 'FULL'] as const),
  ]),
  AuthorizationStatus: enumOf<typeof GoogleAppsScript.Script.AuthorizationStatus>('AuthorizationStatus', [
    ...(['REQUIRED', 'NOT_REQUIRED'] as const),
  ]),
  EventType: enumOf<typeof GoogleAppsScript.Script.EventType>('EventType', [
    ...(['CLOCK', 'ON_OPEN', 'ON_EDIT', 'ON_FORM_SUBMIT', 'ON_CHANGE', 'ON_EVENT_UPDATED'] as const),
  ]),
  TriggerSource: enumOf<typeof GoogleAppsScript.Script.TriggerSource>('TriggerSource', [
    ...(['SPREADSHEETS', 'CLOCK', 'FORMS', 'DOCUMENTS', 'CALENDAR'] as const),
  ]),
  WeekDay: enumOf<typeof GoogleAppsScript.Base.Weekday>('WeekDay', [
    ...(['SUNDAY', 'MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY'] as const),
  ]),
};
