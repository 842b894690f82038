import type { Context } from './context';
import { told } from './context';

/** The object a page sent as JSON text; anything else is refused before it reaches a sheet. */
export function readRequest({ words }: Context, json: unknown): { readonly [key: string]: unknown } {
  const refuse = () => told(words.messages.badRequest);
  if (typeof json !== 'string') throw refuse();
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    throw refuse();
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw refuse();
  return value as { readonly [key: string]: unknown };
}

/** Throws the sentence for a request that is not what it should be, unless `ok`. */
export function require({ words }: Context, ok: boolean): asserts ok {
  if (!ok) throw told(words.messages.badRequest);
}

export const isText = (value: unknown): value is string => typeof value === 'string' && value.length <= 50000;

export const isTexts = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every(isText);

export const isPositive = (value: unknown): value is number =>
  typeof value === 'number' && Number.isFinite(value) && value > 0;

/** Whether a word sent from a page names something of ours; not `in`, which also knows what every object has. */
export const isKeyOf = <T extends object>(object: T, key: unknown): key is keyof T & string =>
  Object.keys(object).includes(key as string);
