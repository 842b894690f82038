import type { SentMail } from './services-state';

/** Which buttons a question has, named as in `Ui.ButtonSet`. */
export type ButtonSetName = 'OK' | 'OK_CANCEL' | 'YES_NO' | 'YES_NO_CANCEL';

/** Which button a person pressed, named as in `Ui.Button`; `CLOSE` is the cross in the corner. */
export type ButtonName = 'CLOSE' | 'OK' | 'CANCEL' | 'YES' | 'NO';

/** One line of a menu: an item that calls a global function, a line between items, or a menu of its own. */
export type MenuEntry =
  | { readonly label: string; readonly functionName: string }
  | 'separator'
  | { readonly label: string; readonly items: readonly MenuEntry[] };

/** A page to show in a sidebar or a dialog; width and height in pixels where the add-on set them. */
export interface HtmlPage {
  readonly title: string;
  readonly content: string;
  readonly width?: number;
  readonly height?: number;
}

/** What a person would see and answer. The page draws it, Node records it. Questions wait, as in Apps Script. */
export interface UiPort {
  addMenu(title: string, items: readonly MenuEntry[]): void;
  showSidebar(page: HtmlPage): void;
  showDialog(page: HtmlPage, modal: boolean): void;
  alert(title: string | null, prompt: string | null, buttons: ButtonSetName): ButtonName;
  prompt(
    title: string | null,
    prompt: string | null,
    buttons: ButtonSetName,
  ): { button: ButtonName; text: string };
  toast(message: string, title: string | null, seconds: number): void;
  /** A mail went out. */
  mailSent(mail: SentMail): void;
  /** Embedded charts of this sheet were inserted, changed, moved or removed. */
  chartsChanged(sheetId: string): void;
}
