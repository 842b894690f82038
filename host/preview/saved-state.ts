import { del, get, set } from 'idb-keyval';
import type { HostSnapshot } from '../host';

/** Milliseconds without a change after which the state is written. */
const QUIET_TIME = 800;

/** A person's own version of the spreadsheet, kept in this browser. */
export interface SavedState {
  /** What was kept, or undefined when nobody has changed anything since the start. */
  read(): Promise<HostSnapshot | undefined>;
  /** Writes the state soon, once changes have paused. */
  changed(): void;
  /** Writes now what `changed` announced; nothing when there is nothing new. */
  write(): Promise<void>;
  /** Forgets what was kept; nothing is written after that. */
  forget(): Promise<void>;
}

/**
 * Keeps the state in IndexedDB, under the start's id.
 *
 * @param id the start's id: another sample, or a newer one, has a state of its own
 * @param snapshot takes the state; called only when it is about to be written
 * @param onSaving told true when there is something to write, and false when it has been written
 */
export function createSavedState(
  id: string,
  snapshot: () => HostSnapshot,
  onSaving: (saving: boolean) => void,
): SavedState {
  const key = `gyakusan:${id}`;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let dirty = false;
  let forgotten = false;

  async function write(): Promise<void> {
    clearTimeout(timer);
    if (!dirty || forgotten) return;
    dirty = false;
    await set(key, snapshot());
    onSaving(dirty);
  }

  return {
    read: () => get<HostSnapshot>(key),
    changed() {
      if (forgotten) return;
      dirty = true;
      onSaving(true);
      clearTimeout(timer);
      timer = setTimeout(write, QUIET_TIME);
    },
    write,
    async forget() {
      forgotten = true;
      clearTimeout(timer);
      await del(key);
    },
  };
}
