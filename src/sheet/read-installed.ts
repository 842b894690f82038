import type { Installed, InstalledSheet } from '../template/installed';
import type { SheetId } from '../template/types';
import type { Marks } from './marks';
import type { Form } from './read-form';

/**
 * What of ours a spreadsheet holds, from what was read of it already; only names and the forms' formulas are fetched.
 * The name of a sheet may take seconds while formulas calculate, so each is asked for once.
 */
export function readInstalled(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  { sheets: marked, noted }: Marks,
  forms: ReadonlyMap<SheetId, Form>,
): Installed {
  const names = new Map(spreadsheet.getSheets().map((sheet) => [sheet.getSheetId(), sheet.getName()]));
  const sheets = new Map<SheetId, InstalledSheet>();
  for (const [id, { sheet, mark, columns, rows }] of marked) {
    const gid = sheet.getSheetId();
    const name = names.get(gid) ?? sheet.getName();
    names.delete(gid);
    const form = forms.get(id);
    sheets.set(id, {
      ...{ name, gid, mark, columns },
      rows: form?.rows ?? rows,
      formulas: form?.fetchFormulas() ?? [],
    });
  }
  return { sheets, takenNames: [...names.values()], noted };
}
