import type { Book } from './book';
import { TYPED } from './start';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Where the writing of lists is noted: what is in it differs by how often something was tried. */
const isJournal = (sheet: Sheet): boolean =>
  sheet
    .createDeveloperMetadataFinder()
    .withKey('gyakusan')
    .withValue('journal')
    .find()
    .some((mark) => mark.getLocation().getSheet()?.getSheetId() === sheet.getSheetId());

/**
 * Everything of a spreadsheet that a person or the next command could tell, by what it is: cells, formulas, formats and
 * checks of each sheet, marks, and what the document keeps of unfinished work.
 */
export function lookOf({ host }: Book): ReadonlyMap<string, string> {
  const seen = new Map<string, string>();
  for (const sheet of host.spreadsheet.getSheets()) {
    if (isJournal(sheet)) continue;
    const range = sheet.getDataRange();
    const name = sheet.getName();
    seen.set(`${name} values`, linesOf(range.getValues()));
    // A link names its sheet by number, and a new sheet has another one each time.
    seen.set(`${name} formulas`, linesOf(range.getFormulas()).replace(/gid=\d+/g, 'gid'));
    seen.set(`${name} formats`, linesOf(range.getNumberFormats()));
    const rules = range.getDataValidations();
    seen.set(
      `${name} checks`,
      linesOf(rules.map((line) => line.map((rule) => (rule ? `${rule.getCriteriaType()}` : '')))),
    );
    seen.set(`${name} hidden`, String(sheet.isSheetHidden()));
  }
  const marks = host.spreadsheet.createDeveloperMetadataFinder().withKey('gyakusan').find();
  seen.set(
    'marks',
    marks
      .map((mark) => mark.getValue() ?? '')
      .filter((mark) => mark !== 'journal')
      .sort()
      .join('\n'),
  );
  const { document } = host.snapshot().services.properties;
  const { doneRequests: _, ...kept } = document;
  seen.set('kept', JSON.stringify(Object.entries(kept).sort()));
  return seen;
}

/** A line of text for each line of cells, those below the last filled one left out. */
const linesOf = (cells: readonly (readonly unknown[])[]): string =>
  cells
    .map((line) =>
      line.map((cell) => (cell instanceof Object ? JSON.stringify(cell) : String(cell))).join('|'),
    )
    .join('\n')
    .replace(/[|\s]+$/, '');

/** Where two looks differ, the first few lines of each; null where they do not. */
export function difference(
  now: ReadonlyMap<string, string>,
  wanted: ReadonlyMap<string, string>,
): string | null {
  const told: string[] = [];
  for (const key of new Set([...now.keys(), ...wanted.keys()])) {
    const [a, b] = [now.get(key), wanted.get(key)];
    if (a === b) continue;
    const [mine, theirs] = [(a ?? '(none)').split('\n'), (b ?? '(none)').split('\n')];
    const at = mine.findIndex((line, i) => line !== theirs[i]);
    const place = at < 0 ? mine.length : at;
    told.push(`${key}, line ${place + 1}: «${mine[place] ?? ''}» for «${theirs[place] ?? ''}»`);
  }
  return told.length > 0 ? told.slice(0, 4).join('; ') : null;
}

/** How often each text of the start's rows stands in the spreadsheet. */
export function typedTexts({ host }: Book): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const sheet of host.spreadsheet.getSheets())
    for (const cell of sheet.getDataRange().getValues().flat())
      if (typeof cell === 'string' && TYPED.test(cell)) found.set(cell, (found.get(cell) ?? 0) + 1);
  return found;
}
