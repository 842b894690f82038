import { type Language, languageOf, type Words, wordsOf } from '../core/words/index';

/** What every command starts from: the open spreadsheet and the user's language. */
export interface Context {
  readonly spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet;
  readonly language: Language;
  readonly words: Words;
}

/** Fails never: what cannot be opened fails where it is used, and is told there. */
export function openContext(): Context {
  let locale = '';
  try {
    locale = Session.getActiveUserLocale();
  } catch {
    // English is what most people can read.
  }
  const language = languageOf(locale);
  return {
    ...{ language, words: wordsOf(language) },
    get spreadsheet() {
      return SpreadsheetApp.getActiveSpreadsheet();
    },
  };
}

const TOLD = 'Told';

/** An error whose message is a sentence for the user, to be shown as it is. */
export function told(message: string): Error {
  const error = new Error(message);
  error.name = TOLD;
  return error;
}

/** The sentence for a failure: the user's own words where there are some, else what was and was not done. */
export function sentenceFor(error: unknown, command: string, words: Words): string {
  if (error instanceof Error && error.name === TOLD) return error.message;
  return words.messages.failed(command, error instanceof Error ? error.message : String(error));
}
