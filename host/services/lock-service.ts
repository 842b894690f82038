import type { Context } from './context';
import { Hosted } from './hosted';
import { HostLock } from './lock';

type Service = GoogleAppsScript.Lock.LockService;
type Lock = GoogleAppsScript.Lock.Lock;

/** `LockService`. In the host nothing runs at the same time, so a lock is free unless the host is told otherwise. */
export class HostLockService extends Hosted<Service> implements Service {
  readonly className = 'LockService';
  readonly #lock: Lock;

  constructor(context: Context) {
    super(context);
    this.#lock = context.boundary.handOut(new HostLock(context));
  }

  getDocumentLock(): Lock {
    return this.#lock;
  }

  getScriptLock(): Lock {
    return this.#lock;
  }

  getUserLock(): Lock {
    return this.#lock;
  }
}
