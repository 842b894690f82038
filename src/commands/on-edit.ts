import { stampRows } from '../sheet/stamp-rows';

/**
 * Runs after somebody typed or pasted, on any sheet, without asking for a permission: a row of 日次入力 gets the time it was
 * begun. Nobody is told when that fails; the row is there all the same.
 */
export function onEdit(event: Pick<GoogleAppsScript.Events.SheetsOnEdit, 'range'>): void {
  try {
    stampRows(event.range);
  } catch {
    // A row without its time is better than a message about something nobody asked for.
  }
}
