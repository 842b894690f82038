import { HostCache } from './cache';
import { Hosted } from './hosted';

type Service = GoogleAppsScript.Cache.CacheService;
type Cache = GoogleAppsScript.Cache.Cache;

/** `CacheService`: three caches, kept in the services' state. */
export class HostCacheService extends Hosted<Service> implements Service {
  readonly className = 'CacheService';

  getScriptCache(): Cache {
    return this.context.boundary.handOut(new HostCache(this.context, 'script'));
  }

  getDocumentCache(): Cache {
    return this.context.boundary.handOut(new HostCache(this.context, 'document'));
  }

  getUserCache(): Cache {
    return this.context.boundary.handOut(new HostCache(this.context, 'user'));
  }
}
