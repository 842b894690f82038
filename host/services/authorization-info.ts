import type { Context } from './context';
import { Hosted } from './hosted';
import { scriptEnums } from './script-enums';

type Info = GoogleAppsScript.Script.AuthorizationInfo;

/** Whether the add-on still needs the person's permission for something. */
export class HostAuthorizationInfo extends Hosted<Info> implements Info {
  readonly className = 'AuthorizationInfo';
  readonly #isRequired: boolean;

  constructor(context: Context, isRequired: boolean) {
    super(context);
    this.#isRequired = isRequired;
  }

  getAuthorizationStatus(): GoogleAppsScript.Script.AuthorizationStatus {
    const { REQUIRED, NOT_REQUIRED } = scriptEnums.AuthorizationStatus;
    return this.#isRequired ? REQUIRED : NOT_REQUIRED;
  }

  getAuthorizationUrl(): string {
    return this.#isRequired ? 'https://script.google.com/' : '';
  }
}
