import type { Words } from '../core/words/index';
import { type Context, openContext, sentenceFor, told } from './context';

/** What a command says when it is done: a passing note, or a message that waits to be read. */
export type Report = { readonly toast: string } | { readonly alert: string };

/** Runs a menu command: the one place where failures become sentences. */
export function runCommand(
  name: keyof Context['words']['menu'],
  work: (context: Context) => Report | null,
): void {
  const context = openContext();
  const title = context.words.menu[name];
  try {
    const report = work(context);
    if (report === null) return;
    if ('toast' in report) context.spreadsheet.toast(report.toast, title, 6);
    else tell(title, report.alert);
  } catch (error) {
    tell(title, sentenceFor(error, title, context.words));
  }
}

function tell(title: string, message: string): void {
  const ui = SpreadsheetApp.getUi();
  ui.alert(title, message, ui.ButtonSet.OK);
}

/** Asks before something is done; whoever closes the question has said no. */
export function isConfirmed({ words }: Context, name: keyof Words['menu'], question: string): boolean {
  const ui = SpreadsheetApp.getUi();
  return ui.alert(words.menu[name], question, ui.ButtonSet.YES_NO) === ui.Button.YES;
}

/** Runs a call of the sidebar: plain data out as one JSON text, failures as an error whose message is a sentence. */
export function runCall(work: (context: Context) => unknown): string {
  const context = openContext();
  try {
    return JSON.stringify(work(context));
  } catch (error) {
    throw new Error(sentenceFor(error, context.words.app, context.words));
  }
}

/** Runs work while nobody else writes; two people saving at once would otherwise lose rows. */
export function withLock<T>({ words }: Context, work: () => T): T {
  const lock = LockService.getDocumentLock();
  if (!lock.tryLock(10000)) throw told(words.messages.busy);
  try {
    return work();
  } finally {
    // Writes are kept back for a while: whoever gets the lock next would still read what was there before.
    SpreadsheetApp.flush();
    lock.releaseLock();
  }
}
