import { Hosted } from './hosted';
import { HostProperties } from './properties';

type Service = GoogleAppsScript.Properties.PropertiesService;
type Properties = GoogleAppsScript.Properties.Properties;

/** `PropertiesService`: three stores, kept in the services' state. */
export class HostPropertiesService extends Hosted<Service> implements Service {
  readonly className = 'PropertiesService';

  getScriptProperties(): Properties {
    return this.context.boundary.handOut(new HostProperties(this.context, 'script'));
  }

  getDocumentProperties(): Properties {
    return this.context.boundary.handOut(new HostProperties(this.context, 'document'));
  }

  getUserProperties(): Properties {
    return this.context.boundary.handOut(new HostProperties(this.context, 'user'));
  }
}
