import { type Language, wordsOf } from '../core/words/index';
import type { Installed } from '../template/installed';
import type { Library } from '../template/library';
import { languageOfMark } from '../template/sheet-mark';
import type { SheetId } from '../template/types';
import { loadLibrary } from './load-library';
import { type Marks, readMarks } from './marks';
import { type Form, readForms } from './read-form';
import { readInstalled } from './read-installed';

/**
 * Everything of ours in a spreadsheet, and the templates it was made from.
 *
 * - `spoken` – the language sheets were installed in, whoever repairs them; on a spreadsheet without any, the user's
 */
export interface Ours {
  readonly marks: Marks;
  readonly forms: ReadonlyMap<SheetId, Form>;
  readonly library: Library;
  readonly spoken: Language;
  readonly installed: Installed;
}

export function readOurs(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet, language: Language): Ours {
  const marks = readMarks(spreadsheet);
  const languages = [...marks.sheets.values()].map(({ mark }) => languageOfMark(mark));
  const spoken = languages.find((found) => found !== null) ?? language;
  const library = loadLibrary(spoken);
  const forms = readForms(marks.sheets, library);
  const installed = readInstalled(spreadsheet, marks, forms, wordsOf(spoken).sheets);
  return { marks, forms, library, spoken, installed };
}
