import type { Context } from './context';
import { Hosted } from './hosted';
import { buttonNamed } from './ui';
import type { ButtonName } from './ui-port';

type Response = GoogleAppsScript.Base.PromptResponse;

/** What a person answered to `Ui.prompt`. */
export class HostPromptResponse extends Hosted<Response> implements Response {
  readonly className = 'PromptResponse';
  readonly #button: ButtonName;
  readonly #text: string;

  constructor(context: Context, button: ButtonName, text: string) {
    super(context);
    this.#button = button;
    this.#text = text;
  }

  getSelectedButton(): GoogleAppsScript.Base.Button {
    return buttonNamed(this.#button);
  }

  getResponseText(): string {
    return this.#text;
  }
}
