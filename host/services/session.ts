import { Hosted } from './hosted';
import { HostUser } from './user';

type Service = GoogleAppsScript.Base.Session;

/** `Session`: who is there, in which language. */
export class HostSession extends Hosted<Service> implements Partial<Service> {
  readonly className = 'Session';

  getActiveUserLocale(): string {
    return this.context.locale;
  }

  getActiveUser(): GoogleAppsScript.Base.User {
    return this.context.boundary.handOut(new HostUser(this.context, this.context.user));
  }

  getEffectiveUser(): GoogleAppsScript.Base.User {
    return this.getActiveUser();
  }

  getScriptTimeZone(): string {
    return this.context.scriptTimeZone;
  }
}
