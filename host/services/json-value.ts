import { isHandle } from './boundary';

/**
 * A copy of a value as `google.script.run` carries it: null, booleans, finite numbers, texts, plain arrays and objects.
 *
 * @param what what is carried, for the message: 'argument 1', 'result'
 * @throws for anything else, at whatever depth, naming the place
 * @example carried([1, { day: new Date() }], 'result') // throws: result[1].day is a Date, …
 */
export function carried(value: unknown, what: string): unknown {
  requireJson(value, what, []);
  return value === undefined ? null : JSON.parse(JSON.stringify(value));
}

function requireJson(value: unknown, where: string, within: readonly object[]): void {
  const fault = faultOf(value, within);
  if (fault) {
    throw new Error(`${where} is ${fault}, which google.script.run cannot carry; send JSON-like values only`);
  }
  if (typeof value !== 'object' || value === null) return;
  const path = [...within, value];
  const parts: Iterable<[string, unknown]> = Array.isArray(value)
    ? [...value].map((part, i) => [`${where}[${i}]`, part])
    : Object.entries(value).map(([name, part]) => [`${where}.${name}`, part]);
  for (const [place, part] of parts) requireJson(part, place, path);
}

function faultOf(value: unknown, within: readonly object[]): string | undefined {
  // A function that returns nothing is fine; a hole inside a value is not.
  if (value === undefined) return within.length > 0 ? 'undefined' : undefined;
  if (value === null) return undefined;
  if (typeof value === 'number') return Number.isFinite(value) ? undefined : `the number ${value}`;
  if (typeof value === 'string' || typeof value === 'boolean') return undefined;
  if (typeof value !== 'object') return `a ${typeof value}`;
  if (within.includes(value)) return 'an object that contains itself';
  if (isHandle(value)) return `a ${String(value)} of Apps Script`;
  const kind = Object.prototype.toString.call(value).slice(8, -1);
  if (kind !== 'Object' && kind !== 'Array') return `a ${kind}`;
  const prototype = Object.getPrototypeOf(value);
  // A plain object's prototype ends the chain, whichever realm it is of.
  const isPlain = kind === 'Array' || prototype === null || Object.getPrototypeOf(prototype) === null;
  return isPlain ? undefined : 'an object of a class';
}
