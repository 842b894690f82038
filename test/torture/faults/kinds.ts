import { callKind } from '../../../host/services/call-kinds';

/** A way in which a service call fails. */
export interface FaultKind {
  readonly id: string;
  /** What Google says. */
  readonly message: string;
  /** Whether the execution ends there: nothing after it is done, not even what would be done at the end. */
  readonly ends: boolean;
}

export const FAULT_KINDS: readonly FaultKind[] = [
  { id: 'quota', message: 'Service invoked too many times for one day: spreadsheets.', ends: false },
  { id: 'end', message: 'Exceeded maximum execution time', ends: true },
  {
    id: 'timeout',
    message: 'Service Spreadsheets timed out while accessing document with id 1aB-2c.',
    ends: false,
  },
  {
    id: 'permission',
    message:
      'You do not have permission to call the service. Required permissions: https://www.googleapis.com/auth/spreadsheets',
    ends: false,
  },
  { id: 'lock', message: 'Lock timeout: another process was holding the lock for too long.', ends: false },
];

/** Calls that only read, look around or prepare: after these, everything is as it was. */
const LOOKS =
  /\.(get|is|has|can|find|with|on[A-Z]|new|create|formatDate|flush|tryLock|releaseLock|alert|prompt|toast|show(Sidebar|Modeless)|set(Title|Width|Height)$|append$|add(Item|Separator|SubMenu|ToUi)|offset|parse|sleep|log)/;

export const isChange = (call: string): boolean =>
  !LOOKS.test(call) || /^ScriptApp\.newTrigger|Builder\.create/.test(call);

/** What the spreadsheet hands out; every other service is asked at each call. */
const OF_SPREADSHEET =
  /^(SpreadsheetApp|Spreadsheet|Sheet|Range|RangeList|NamedRange|Protection|EmbeddedChart|DeveloperMetadata\w*)$/;

/** Whether a call asks a service for something, so that it can fail: not where the script only says what it already knows. */
export function isAsked(call: string): boolean {
  const [service = '', member = ''] = call.split('.');
  return (
    !OF_SPREADSHEET.test(service) || callKind(service, member) !== 'free' || /^SpreadsheetApp\.get/.test(call)
  );
}
