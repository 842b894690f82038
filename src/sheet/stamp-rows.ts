import { readMarks } from './marks';

/**
 * Notes when rows of 日次入力 were begun, in a hidden column: those of the edited ones that have a day and a member, and no
 * stamp yet, in one write. Rows without either lose theirs. Where neither of these cells was edited, nothing is done: a
 * memo put right later says nothing of when the row was entered.
 */
export function stampRows(edited: GoogleAppsScript.Spreadsheet.Range): void {
  const sheet = edited.getSheet();
  const daily = readMarks(sheet).sheets.get('daily');
  if (!daily) return;
  const places = ['day', 'member', 'entered'].map((id) => daily.columns.get(id) ?? 0);
  const [day, member, entered] = places as [number, number, number];
  const isEdited = (place: number) => place >= edited.getColumn() && place <= edited.getLastColumn();
  const first = Math.max(edited.getRow(), (daily.rows.get('head') ?? 1) + 1);
  const count = edited.getLastRow() - first + 1;
  const left = Math.min(...places);
  if (count < 1 || left === 0 || !(isEdited(day) || isEdited(member))) return;
  const lines: unknown[][] = sheet.getRange(first, left, count, Math.max(...places) - left + 1).getValues();
  const now = new Date();
  const stamps = lines.map((line) => {
    const [isDay, isMember] = [line[day - left] !== '', line[member - left] !== ''];
    if (!isDay && !isMember) return '';
    return (isDay && isMember && line[entered - left]) || (isDay && isMember ? now : line[entered - left]);
  });
  if (stamps.some((stamp, i) => stamp !== lines[i]?.[entered - left]))
    sheet.getRange(first, entered, count, 1).setValues(stamps.map((stamp) => [stamp]));
}
