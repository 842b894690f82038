import { type Language, languageOf, type Words, wordsOf } from '../core/words/index';

/** What every command starts from: the open spreadsheet and the user's language. */
export interface Context {
  readonly spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet;
  readonly language: Language;
  readonly words: Words;
}

export function openContext(): Context {
  const language = languageOf(Session.getActiveUserLocale());
  return { spreadsheet: SpreadsheetApp.getActiveSpreadsheet(), language, words: wordsOf(language) };
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
