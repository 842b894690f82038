import type { SharedWords } from '../../core/words/shared-words';
import { type Call, MENU_COMMANDS, type ServerApi } from './api';

/** Apps Script's `google.script.run`, as far as it is used here. */
type ScriptRun = Record<Call, (request?: string) => void> & {
  withSuccessHandler(handler: (answer: string | null) => void): ScriptRun;
  withFailureHandler(handler: (error: Error) => void): ScriptRun;
};

declare const google: { readonly script: { readonly run: ScriptRun } };

/** What Apps Script says when page and script belong to different accounts, the connection broke, or it is not there. */
const NO_ANSWER =
  /PERMISSION_DENIED|Authorization is required|NetworkError|TransportError|HTTP \d|google is not defined/;

const UNANSWERED = 'Unanswered';

function unanswered(sentence: string): Error {
  const error = new Error(sentence);
  error.name = UNANSWERED;
  return error;
}

/** Whether nobody knows if a call was carried out: its answer did not arrive. What the add-on refuses it has not done. */
export const isUnanswered = (error: unknown): boolean => error instanceof Error && error.name === UNANSWERED;

/**
 * Calls a function of the add-on and reads its answer.
 *
 * Rejects with an Error whose message can be shown as it is: the add-on's own sentence, or why there was no answer, in
 * the language of `words`.
 *
 * @example const { overview } = await callServer('getOverview', undefined, pageWordsOf('ja'));
 */
export async function callServer<C extends Call>(
  name: C,
  request: ServerApi[C]['request'],
  words: SharedWords,
): Promise<ServerApi[C]['answer']> {
  const answer = await new Promise<string | null>((resolve, reject) => {
    const run = google.script.run.withSuccessHandler(resolve).withFailureHandler(reject);
    if (request === undefined) run[name]();
    else run[name](JSON.stringify(request));
  }).catch((error: Error) => {
    // What the add-on itself throws is a sentence of the catalogue already.
    throw NO_ANSWER.test(`${error.name} ${error.message}`) ? unanswered(words.sidebar.noAnswer) : error;
  });
  if ((MENU_COMMANDS as readonly Call[]).includes(name)) return null as ServerApi[C]['answer'];
  // Apps Script answers null where it could not carry the value over, or had nobody to ask.
  if (answer === null) throw unanswered(words.sidebar.noAnswer);
  try {
    return JSON.parse(answer);
  } catch {
    throw unanswered(words.sidebar.unreadable);
  }
}
