import { hostedOf } from './boundary';
import { enumNamed, enumOf } from './enum-value';
import { Hosted } from './hosted';
import { HostHtmlOutput } from './html-output';
import { HostMenu } from './menu';
import { HostPromptResponse } from './prompt-response';
import { requireArgument, signatureError } from './signature';
import type { ButtonName, ButtonSetName } from './ui-port';

type Ui = GoogleAppsScript.Base.Ui;
type Output = GoogleAppsScript.HTML.HtmlOutput;
type Button = GoogleAppsScript.Base.Button;

const BUTTONS = enumOf<typeof GoogleAppsScript.Base.Button>('Button', ['CLOSE', 'OK', 'CANCEL', 'YES', 'NO']);
const BUTTON_SETS = enumOf<typeof GoogleAppsScript.Base.ButtonSet>('ButtonSet', [
  ...(['OK', 'OK_CANCEL', 'YES_NO', 'YES_NO_CANCEL'] as const),
]);

/** The button of `Ui.Button` with this name. */
export function buttonNamed(name: ButtonName): Button {
  return enumNamed(BUTTONS, name) as Button;
}

/** Menus, questions, dialogs and the sidebar, shown through the `UiPort`; not the old `showDialog`. */
export class HostUi extends Hosted<Ui> implements Omit<Ui, 'showDialog'> {
  readonly className = 'Ui';

  get Button() {
    return BUTTONS;
  }

  get ButtonSet() {
    return BUTTON_SETS;
  }

  createMenu(caption: string): GoogleAppsScript.Base.Menu {
    return this.context.boundary.handOut(new HostMenu(this.context, String(caption)));
  }

  /** An add-on's menu is named for the add-on; the host names it for the spreadsheet's add-on menu. */
  createAddonMenu(): GoogleAppsScript.Base.Menu {
    return this.createMenu(this.context.addonName);
  }

  alert(...args: unknown[]): Button {
    const [title, text, buttons] = question('alert', args);
    return buttonNamed(this.context.ui.alert(title, text, buttons));
  }

  prompt(...args: unknown[]): GoogleAppsScript.Base.PromptResponse {
    const [title, text, buttons] = question('prompt', args);
    const answer = this.context.ui.prompt(title, text, buttons);
    return this.context.boundary.handOut(new HostPromptResponse(this.context, answer.button, answer.text));
  }

  showSidebar(userInterface: Output): void {
    this.context.ui.showSidebar(this.#output(userInterface, 'showSidebar').page());
  }

  showModalDialog(userInterface: Output, title: string): void {
    this.#showDialog(userInterface, title, true);
  }

  showModelessDialog(userInterface: Output, title: string): void {
    this.#showDialog(userInterface, title, false);
  }

  #showDialog(userInterface: Output, title: string, modal: boolean): void {
    const method = modal ? 'showModalDialog' : 'showModelessDialog';
    if (typeof title !== 'string') throw signatureError(`Ui.${method}`, [userInterface, title]);
    this.context.ui.showDialog({ ...this.#output(userInterface, method).page(), title }, modal);
  }

  #output(userInterface: Output, method: string): HostHtmlOutput {
    return requireArgument(hostedOf(userInterface, HostHtmlOutput), `Ui.${method}`, [userInterface]);
  }
}

/** Reads the arguments of `alert` and `prompt`: text, text and buttons, or title, text and buttons. */
function question(method: string, args: readonly unknown[]): [string | null, string | null, ButtonSetName] {
  const texts = args.filter((part) => typeof part === 'string' || typeof part === 'number' || part === null);
  const rest = args.slice(texts.length);
  const text = (value: unknown) => (value === null ? null : String(value));
  const fits = texts.length === 1 ? rest.length <= 1 : texts.length === 2 && rest.length === 1;
  if (!fits || (rest.length === 1 && !isButtonSet(rest[0]))) throw signatureError(`Ui.${method}`, args);
  const buttons = (rest.length === 1 ? String(rest[0]) : 'OK') as ButtonSetName;
  return texts.length === 1 ? [null, text(texts[0]), buttons] : [text(texts[0]), text(texts[1]), buttons];
}

function isButtonSet(value: unknown): boolean {
  return Object.values(BUTTON_SETS).includes(value as never);
}
