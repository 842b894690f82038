/**
 * The JavaScript world the add-on's bundle runs in: a `vm` context in Node, an iframe's window in the page.
 *
 * What the services hand out (arrays, dates, errors, plain objects) is made of the realm's own classes, so that
 * `value instanceof Date` is true in the bundle exactly when it is in Apps Script.
 */
export interface Realm {
  /** The realm's global object; services are put here, functions of the bundle are found here. */
  readonly global: Record<string, unknown>;
  /** Runs a classic script in the realm. */
  evaluate(code: string, fileName: string): void;
  readonly Date: DateConstructor;
  readonly Array: ArrayConstructor;
}

/** What ECMAScript itself defines and Apps Script's V8 has. Nothing else is global there but the services and `console`. */
export const STANDARD_GLOBALS: readonly string[] = [
  ...['globalThis', 'Infinity', 'NaN', 'undefined', 'eval', 'isFinite', 'isNaN', 'parseFloat', 'parseInt'],
  ...['decodeURI', 'decodeURIComponent', 'encodeURI', 'encodeURIComponent', 'escape', 'unescape'],
  ...[
    'Object',
    'Function',
    'Boolean',
    'Symbol',
    'Number',
    'BigInt',
    'Math',
    'Date',
    'String',
    'RegExp',
    'JSON',
  ],
  ...['Error', 'AggregateError', 'EvalError', 'RangeError', 'ReferenceError', 'SyntaxError', 'TypeError'],
  ...['URIError', 'Array', 'Int8Array', 'Uint8Array', 'Uint8ClampedArray', 'Int16Array', 'Uint16Array'],
  ...['Int32Array', 'Uint32Array', 'Float32Array', 'Float64Array', 'BigInt64Array', 'BigUint64Array'],
  ...['ArrayBuffer', 'DataView', 'Map', 'Set', 'WeakMap', 'WeakSet', 'WeakRef', 'FinalizationRegistry'],
  ...['Promise', 'Proxy', 'Reflect', 'Intl'],
];

/**
 * Names of a realm's globals that Apps Script does not have, to be deleted or shadowed before the bundle runs.
 *
 * @param global the realm's global object
 * @param allowed names to leave although ECMAScript does not define them, such as the services put there before
 * @example forbiddenGlobals(iframe.contentWindow) // ['window', 'document', 'fetch', 'setTimeout', 'atob', …]
 */
export function forbiddenGlobals(global: object, allowed: readonly string[] = []): string[] {
  const kept = new Set([...STANDARD_GLOBALS, ...allowed, 'console']);
  const names = new Set<string>();
  let level: object | null = global;
  // The last level is what every object has.
  while (level && Object.getPrototypeOf(level)) {
    for (const name of Object.getOwnPropertyNames(level)) if (!kept.has(name)) names.add(name);
    level = Object.getPrototypeOf(level);
  }
  return [...names];
}
