import { HostAuthorizationInfo } from './authorization-info';
import { hostedOf } from './boundary';
import { Hosted } from './hosted';
import { requireScope } from './require-scope';
import { scriptEnums } from './script-enums';
import { signatureError } from './signature';
import { HostTrigger } from './trigger';
import { HostTriggerBuilder } from './trigger-builder';

type Service = GoogleAppsScript.Script.ScriptApp;
type Trigger = GoogleAppsScript.Script.Trigger;

/** The scope that making and listing triggers needs; a person can refuse it. */
const TRIGGER_SCOPE = 'https://www.googleapis.com/auth/script.scriptapp';

/** `ScriptApp`: authorisation and installable triggers, which run when the host's `tick` says that time has passed. */
export class HostScriptApp extends Hosted<Service> implements Partial<Service> {
  readonly className = 'ScriptApp';

  get AuthMode() {
    return scriptEnums.AuthMode;
  }

  get AuthorizationStatus() {
    return scriptEnums.AuthorizationStatus;
  }

  get EventType() {
    return scriptEnums.EventType;
  }

  get TriggerSource() {
    return scriptEnums.TriggerSource;
  }

  get WeekDay() {
    return scriptEnums.WeekDay;
  }

  getScriptId(): string {
    return 'local-host';
  }

  getAuthorizationInfo(_authMode: GoogleAppsScript.Script.AuthMode, oAuthScopes?: string[]) {
    const { refusedScopes } = this.context;
    const isRefused = oAuthScopes
      ? oAuthScopes.some((scope) => refusedScopes.includes(scope))
      : refusedScopes.length > 0;
    return this.context.boundary.handOut(new HostAuthorizationInfo(this.context, isRefused));
  }

  newTrigger(functionName: string): GoogleAppsScript.Script.TriggerBuilder {
    this.#requireScope('newTrigger');
    if (typeof functionName !== 'string') throw signatureError('ScriptApp.newTrigger', [functionName]);
    return this.context.boundary.handOut(new HostTriggerBuilder(this.context, functionName));
  }

  getProjectTriggers(): Trigger[] {
    this.#requireScope('getProjectTriggers');
    return this.context.state.triggers.map((data) =>
      this.context.boundary.handOut(new HostTrigger(this.context, data)),
    );
  }

  deleteTrigger(trigger: Trigger): void {
    this.#requireScope('deleteTrigger');
    const found = hostedOf(trigger, HostTrigger);
    if (!found) throw signatureError('ScriptApp.deleteTrigger', [trigger]);
    const { state } = this.context;
    state.triggers = state.triggers.filter(({ id }) => id !== found.data.id);
  }

  #requireScope(method: string): void {
    requireScope(this.context, TRIGGER_SCOPE, `ScriptApp.${method}`);
  }
}
