import { Hosted } from './hosted';
import { signatureError } from './signature';

type Lock = GoogleAppsScript.Lock.Lock;

/** A lock. Waiting for one somebody else holds ends at once, as if the time had passed. */
export class HostLock extends Hosted<Lock> implements Lock {
  readonly className = 'Lock';
  hasLock(): boolean {
    return this.context.execution.holdsLock;
  }

  tryLock(timeoutInMillis: number): boolean {
    if (typeof timeoutInMillis !== 'number') throw signatureError('Lock.tryLock', [timeoutInMillis]);
    const { execution } = this.context;
    execution.holdsLock ||= !this.context.lockedElsewhere();
    return execution.holdsLock;
  }

  /** @throws when somebody else holds the lock */
  waitLock(timeoutInMillis: number): void {
    if (!this.tryLock(timeoutInMillis)) {
      throw new Error('Lock timeout: another process was holding the lock for too long.');
    }
  }

  releaseLock(): void {
    this.context.execution.holdsLock = false;
  }
}
