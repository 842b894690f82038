import { byteLength } from './byte-length';
import type { Context } from './context';
import { Hosted } from './hosted';
import type { StoreName } from './services-state';

type Properties = GoogleAppsScript.Properties.Properties;

/** Bytes one value, and all keys and values of a store together, may take. */
const MOST_PER_VALUE = 9 * 1024;
const MOST_PER_STORE = 500 * 1024;

/** One property store. Values are texts; anything else is written as text, as in Apps Script. */
export class HostProperties extends Hosted<Properties> implements Properties {
  readonly className = 'Properties';
  readonly #name: StoreName;

  constructor(context: Context, name: StoreName) {
    super(context);
    this.#name = name;
  }

  getProperty(key: string): string | null {
    return this.#store[key] ?? null;
  }

  getProperties(): { [key: string]: string } {
    return { ...this.#store };
  }

  getKeys(): string[] {
    return Object.keys(this.#store);
  }

  setProperty(key: string, value: string): Properties {
    return this.setProperties({ [String(key)]: value });
  }

  /** @throws when a value is over 9 KB or the store over 500 KB; nothing is written then */
  setProperties(properties: { [key: string]: string }, deleteAllOthers = false): Properties {
    const added = Object.entries(properties).map(([key, value]) => [key, String(value)] as const);
    if (added.some(([, value]) => byteLength(value) > MOST_PER_VALUE)) {
      throw new Error('You have exceeded the property storage quota: a value is larger than 9 KB.');
    }
    const next = { ...(deleteAllOthers ? {} : this.#store), ...Object.fromEntries(added) };
    const size = Object.entries(next).reduce(
      (sum, [key, value]) => sum + byteLength(key) + byteLength(value),
      0,
    );
    if (size > MOST_PER_STORE) {
      throw new Error(
        'You have exceeded the property storage quota. Please remove some properties and try again.',
      );
    }
    return this.#replace(next);
  }

  deleteProperty(key: string): Properties {
    const { [key]: _, ...others } = this.#store;
    return this.#replace(others);
  }

  deleteAllProperties(): Properties {
    return this.#replace({});
  }

  get #store(): Record<string, string> {
    return this.context.state.properties[this.#name];
  }

  #replace(store: Record<string, string>): Properties {
    this.context.state.properties[this.#name] = store;
    return this.context.boundary.handOut(this);
  }
}
