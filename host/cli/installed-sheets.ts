import type { Words } from '../../src/core';

/** A sheet of the add-on in a spreadsheet. */
export interface InstalledSheet {
  readonly id: keyof Words['sheets'];
  /** As its tab says now. */
  readonly name: string;
}

/** The add-on's sheets in a spreadsheet, known by its marks, in the order of their tabs. */
export function installedSheets(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
): readonly InstalledSheet[] {
  const found = spreadsheet
    .createDeveloperMetadataFinder()
    .withKey('gyakusan')
    .find()
    .flatMap((mark) => {
      const [kind, id] = (mark.getValue() ?? '').split(' ');
      const sheet = kind === 'sheet' ? mark.getLocation().getSheet() : null;
      return sheet ? [{ id: id as InstalledSheet['id'], sheet }] : [];
    });
  return found
    .sort((a, b) => a.sheet.getIndex() - b.sheet.getIndex())
    .map(({ id, sheet }) => ({ id, name: sheet.getName() }));
}
