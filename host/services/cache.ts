import { byteLength } from './byte-length';
import type { Context } from './context';
import { Hosted } from './hosted';
import type { StoreName } from './services-state';
import { signatureError } from './signature';

type Cache = GoogleAppsScript.Cache.Cache;

const LONGEST_KEY = 250;
const MOST_PER_VALUE = 100 * 1024;
const USUAL_SECONDS = 600;
const MOST_SECONDS = 21_600;

/** One cache. Values end after 10 minutes unless told otherwise, after 6 hours at the latest. */
export class HostCache extends Hosted<Cache> implements Cache {
  readonly className = 'Cache';
  readonly #name: StoreName;

  constructor(context: Context, name: StoreName) {
    super(context);
    this.#name = name;
  }

  get(key: string): string | null {
    const found = this.context.state.caches[this.#name][key];
    return found && found.expires > this.context.now() ? found.value : null;
  }

  getAll(keys: string[]): { [key: string]: string } {
    const found = keys.map((key) => [key, this.get(key)] as const);
    return Object.fromEntries(found.filter((entry): entry is [string, string] => entry[1] !== null));
  }

  put(key: string, value: string, expirationInSeconds = USUAL_SECONDS): void {
    if (typeof key !== 'string' || typeof value !== 'string') throw signatureError('Cache.put', [key, value]);
    if (key.length > LONGEST_KEY) throw new Error(`Argument too large: key`);
    if (byteLength(value) > MOST_PER_VALUE) throw new Error('Argument too large: value');
    const seconds = Math.min(Math.max(expirationInSeconds, 1), MOST_SECONDS);
    this.context.state.caches[this.#name][key] = { value, expires: this.context.now() + seconds * 1000 };
  }

  putAll(values: { [key: string]: string }, expirationInSeconds?: number): void {
    for (const [key, value] of Object.entries(values)) this.put(key, value, expirationInSeconds);
  }

  remove(key: string): void {
    delete this.context.state.caches[this.#name][key];
  }

  removeAll(keys: string[]): void {
    for (const key of keys) this.remove(key);
  }
}
