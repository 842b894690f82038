import type { SheetId } from '../template/types';
import { asText } from './entries';
import type { Team } from './read-team';

/** A cell of a form, named, and what to put there. */
export interface FormCell {
  readonly row: string;
  readonly column: string;
  readonly value: string | number;
}

/** Writes named cells of 設定; cells whose row or column is gone are left out. */
export const writeSettingsCells = (team: Team, cells: readonly FormCell[]): void =>
  writeCells(team, 'settings', cells);

/** Writes named cells of 目標; cells whose row or column is gone are left out. */
export const writeTargetCells = (team: Team, cells: readonly FormCell[]): void =>
  writeCells(team, 'targets', cells);

function writeCells(team: Team, id: 'settings' | 'targets', cells: readonly FormCell[]): void {
  const { sheet } = sheetOf(team, id);
  const form = team.forms[id];
  for (const { row, column, value } of cells) {
    const r = form.rows.get(row);
    const c = form.columns.get(column);
    if (r === undefined || c === undefined) continue;
    sheet.getRange(r, c).setValue(typeof value === 'string' ? asText(value) : value);
  }
}

/** Replaces an open list of 設定 by other entries, in one write; what is left of a longer one is emptied. */
export function writeList(team: Team, column: string, entries: readonly (string | number)[]): void {
  const { sheet } = sheetOf(team, 'settings');
  const header = team.forms.settings.rows.get('head.fields');
  const at = team.forms.settings.columns.get(column);
  if (header === undefined || at === undefined) return;
  const room = sheet.getMaxRows() - header;
  if (entries.length > room) sheet.insertRowsAfter(sheet.getMaxRows(), entries.length - room);
  const length = Math.max(entries.length, room);
  const cells = Array.from({ length }, (_, i) => {
    const entry = entries[i];
    return [entry === undefined ? '' : typeof entry === 'string' ? asText(entry) : entry];
  });
  sheet.getRange(header + 1, at, length, 1).setValues(cells);
}

function sheetOf(team: Team, id: SheetId) {
  const marked = team.sheets.get(id);
  if (!marked) throw new Error(`the sheet "${id}" is not installed`);
  return marked;
}
