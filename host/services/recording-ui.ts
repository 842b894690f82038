import type { SentMail } from './services-state';
import type { ButtonName, HtmlPage, MenuEntry, UiPort } from './ui-port';

/** Something a person would have seen, in the order it appeared. */
export type Shown =
  | { readonly kind: 'sidebar'; readonly page: HtmlPage }
  | { readonly kind: 'dialog'; readonly page: HtmlPage; readonly modal: boolean }
  | { readonly kind: 'alert' | 'prompt'; readonly title: string | null; readonly prompt: string | null }
  | { readonly kind: 'toast'; readonly message: string; readonly title: string | null };

/** An answer to a question that is still to come. */
export interface Answer {
  readonly button: ButtonName;
  readonly text?: string;
}

/** A user interface without a screen: remembers what was shown and answers from a list. */
export interface RecordingUi extends UiPort {
  readonly menus: readonly { readonly title: string; readonly items: readonly MenuEntry[] }[];
  readonly shown: readonly Shown[];
  /** Mails that went out, in order. */
  readonly mails: readonly SentMail[];
  /** Ids of sheets whose charts changed, in order. */
  readonly chartChanges: readonly string[];
  /** Answers for the next questions; without one, OK or YES is pressed and an empty text entered. */
  answer(...answers: Answer[]): void;
}

/** A new record. */
export function createRecordingUi(): RecordingUi {
  const menus: { title: string; items: readonly MenuEntry[] }[] = [];
  const shown: Shown[] = [];
  const mails: SentMail[] = [];
  const chartChanges: string[] = [];
  const answers: Answer[] = [];
  const next = (buttons: string): Answer => {
    return answers.shift() ?? { button: buttons.startsWith('YES') ? 'YES' : 'OK' };
  };
  return {
    menus,
    shown,
    mails,
    chartChanges,
    answer(...given) {
      answers.push(...given);
    },
    addMenu(title, items) {
      menus.push({ title, items });
    },
    showSidebar(page) {
      shown.push({ kind: 'sidebar', page });
    },
    showDialog(page, modal) {
      shown.push({ kind: 'dialog', page, modal });
    },
    alert(title, prompt, buttons) {
      shown.push({ kind: 'alert', title, prompt });
      return next(buttons).button;
    },
    prompt(title, prompt, buttons) {
      shown.push({ kind: 'prompt', title, prompt });
      const { button, text = '' } = next(buttons);
      return { button, text };
    },
    toast(message, title) {
      shown.push({ kind: 'toast', message, title });
    },
    mailSent(mail) {
      mails.push(mail);
    },
    chartsChanged(sheetId) {
      chartChanges.push(sheetId);
    },
  };
}
