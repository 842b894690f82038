import type { ButtonName, ButtonSetName, UiPort } from '../services/ui-port';
import type { ShellStore } from './shell-state';
import type { Words } from './words';

/** What pressing OK and Cancel in the browser's own question means for each set of buttons. */
const ANSWERS: Record<ButtonSetName, readonly [ok: ButtonName, cancel: ButtonName]> = {
  OK: ['OK', 'CLOSE'],
  OK_CANCEL: ['OK', 'CANCEL'],
  YES_NO: ['YES', 'NO'],
  YES_NO_CANCEL: ['YES', 'CANCEL'],
};

/**
 * The user interface the add-on asks for, put into the page around the grid.
 *
 * An alert that has only an OK button is shown as a dialog and answered at once: the script has nothing to wait for.
 * Questions must be answered before the script goes on, and only the browser's own dialogs can make it wait.
 */
export function createPageUi(
  store: ShellStore,
  words: Words,
  chartsChanged: (sheetId: string) => void,
): UiPort {
  let lastNumber = 0;
  const question = (title: string | null, prompt: string | null, buttons: ButtonSetName) => {
    const hint = { OK: '', OK_CANCEL: '', YES_NO: words.yesOrNo, YES_NO_CANCEL: words.yesOrCancel }[buttons];
    return [title, prompt, hint].filter(Boolean).join('\n\n');
  };
  return {
    addMenu(title, items) {
      store.set(({ menus }) => ({
        menus: [...menus.filter((menu) => menu.title !== title), { title, items }],
      }));
    },
    showSidebar(page) {
      store.set({ sidebar: { ...page, number: ++lastNumber } });
    },
    showDialog(page, modal) {
      store.set({ dialog: { ...page, modal, number: ++lastNumber } });
    },
    alert(title, prompt, buttons) {
      if (buttons === 'OK') {
        const notice = { number: ++lastNumber, title, text: prompt ?? '' };
        store.set(({ notices }) => ({ notices: [...notices, notice] }));
        return 'OK';
      }
      const [ok, cancel] = ANSWERS[buttons];
      return window.confirm(question(title, prompt, buttons)) ? ok : cancel;
    },
    prompt(title, prompt, buttons) {
      const [ok, cancel] = ANSWERS[buttons];
      const text = window.prompt(question(title, prompt, buttons));
      return { button: text === null ? cancel : ok, text: text ?? '' };
    },
    toast(message, title, seconds) {
      const toast = { number: ++lastNumber, title, text: message };
      // One at a time, as in Sheets; a negative time means until somebody closes it.
      store.set({ toast });
      if (seconds < 0) return;
      setTimeout(() => {
        if (store.get().toast === toast) store.set({ toast: undefined });
      }, seconds * 1000);
    },
    mailSent({ to, subject, body }) {
      const notice = {
        number: ++lastNumber,
        title: words.mailTo(to.join(', ')),
        text: `${subject}\n\n${body}`,
      };
      store.set(({ notices }) => ({ notices: [...notices, notice] }));
    },
    chartsChanged,
  };
}
