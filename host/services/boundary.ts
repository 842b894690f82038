import { callKind } from './call-kinds';
import { EnumValue } from './enum-value';
import type { Execution } from './execution';
import type { Hosted } from './hosted';
import { isPermitted } from './permissions';
import type { Realm } from './realm';

/** The objects behind the handles that scripts hold. */
const behind = new WeakMap<object, object>();

/** What JavaScript itself asks an object for; Apps Script's objects have none of it. */
const ASKED_BY_LANGUAGE = new Set([
  'then',
  'toJSON',
  'valueOf',
  'constructor',
  '$$typeof',
  'asymmetricMatch',
]);

/**
 * The object of class `type` that a script's argument stands for; undefined when it is anything else.
 * @example hostedOf(rangeHandle, HostRange)?.area
 */
export function hostedOf<H>(handle: unknown, type: abstract new (...args: never[]) => H): H | undefined {
  const hosted = typeof handle === 'object' && handle !== null ? behind.get(handle) : undefined;
  return hosted instanceof type ? hosted : undefined;
}

/** Whether a value is something a service handed out. */
export function isHandle(value: unknown): boolean {
  return typeof value === 'object' && value !== null && behind.has(value);
}

/**
 * Between the add-on's realm and the host: here, and only here, handles are made, calls are counted and refused, and
 * results and errors become the realm's own.
 */
export class Boundary {
  readonly #realm: Realm;
  readonly #execution: Execution;
  readonly #beforeCall: ((call: string) => void) | undefined;
  readonly #handles = new WeakMap<object, object>();
  #depth = 0;

  constructor(realm: Realm, execution: Execution, beforeCall?: (call: string) => void) {
    this.#realm = realm;
    this.#execution = execution;
    this.#beforeCall = beforeCall;
  }

  /** The strict stand-in of a hosted object; the same one each time. */
  handOut<T extends object>(hosted: Hosted<T>): T {
    let handle = this.#handles.get(hosted);
    if (!handle) {
      handle = new Proxy(hosted, {
        get: (target, name) => this.#member(target, name),
        has: (target, name) => this.#find(target, name) !== undefined,
        set: (target, name) => this.#refuse(`${target.className}.${String(name)} cannot be set`),
        ownKeys: () => [],
        getPrototypeOf: () => null,
      });
      this.#handles.set(hosted, handle);
      behind.set(handle, hosted);
    }
    return handle as T;
  }

  /**
   * Runs code of the realm that a service's work calls for, such as a custom function in a formula it calculates: what
   * that code asks of services is its own call again.
   */
  runScript<T>(body: () => T): T {
    const depth = this.#depth;
    this.#depth = 0;
    try {
      return body();
    } finally {
      this.#depth = depth;
    }
  }

  /** A value of the host as the realm's code may see it: arrays, dates and plain objects of the realm. */
  toRealm(value: unknown): unknown {
    if (typeof value !== 'object' || value === null || behind.has(value)) return value;
    if (value instanceof EnumValue) return value;
    if (Array.isArray(value)) {
      const copy = new this.#realm.Array(value.length);
      for (let i = 0; i < value.length; i++) copy[i] = this.toRealm(value[i]);
      return copy;
    }
    if (value instanceof Date) return new this.#realm.Date(value.getTime());
    if (Object.getPrototypeOf(value) !== Object.prototype) return value;
    const copy = new (this.#realm.global.Object as ObjectConstructor)() as Record<string, unknown>;
    for (const [name, part] of Object.entries(value)) copy[name] = this.toRealm(part);
    return copy;
  }

  /** An error of the host as an error of the realm, with the same message. */
  toRealmError(error: unknown): unknown {
    if (!(error instanceof Error)) return error;
    const RealmError = this.#realm.global.Error as ErrorConstructor;
    return new RealmError(error.message, { cause: error });
  }

  #member(hosted: Hosted<object>, name: string | symbol): unknown {
    const found = this.#find(hosted, name);
    if (found?.get) return this.toRealm(found.get.call(hosted));
    if (found) return (...args: unknown[]) => this.#call(hosted, String(name), found.value, args);
    if (typeof name === 'symbol' || ASKED_BY_LANGUAGE.has(name)) return undefined;
    if (name === 'toString') return () => hosted.className;
    return this.#refuse(`${hosted.className}.${name} is not available in the local host`);
  }

  /** A public method or getter of the object's own classes, up to but without `Hosted`. */
  #find(hosted: Hosted<object>, name: string | symbol): PropertyDescriptor | undefined {
    if (name === 'constructor') return undefined;
    let level = Object.getPrototypeOf(hosted);
    for (; Object.getPrototypeOf(level) !== Object.prototype; level = Object.getPrototypeOf(level)) {
      const found = Object.getOwnPropertyDescriptor(level, name);
      if (found) return found;
    }
    return undefined;
  }

  #call(
    hosted: Hosted<object>,
    name: string,
    method: (...args: unknown[]) => unknown,
    args: unknown[],
  ): unknown {
    const { className } = hosted;
    // Services use each other through handles too; only what the script itself asks for is its call.
    if (this.#depth === 0) {
      if (!isPermitted(this.#execution.mode, className, name)) {
        this.#refuse(`You do not have permission to call ${className}.${name}`);
      }
      const kind = callKind(className, name);
      if (kind !== 'free') this.#execution.count(kind);
    }
    this.#depth++;
    try {
      if (this.#depth === 1) this.#beforeCall?.(`${className}.${name}`);
      return this.toRealm(method.apply(hosted, args));
    } catch (error) {
      throw this.toRealmError(error);
    } finally {
      this.#depth--;
    }
  }

  #refuse(message: string): never {
    throw this.toRealmError(new Error(message));
  }
}
