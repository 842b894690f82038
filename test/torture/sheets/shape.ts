/** What is wrong with a value of an answer, with its place; null where it is what the page expects. */
export type Shape = (value: unknown, place: string) => string | null;

const wrong = (what: string, value: unknown, place: string): string =>
  `${place} is ${JSON.stringify(value)?.slice(0, 100)}, no ${what}`;
const plain =
  (what: string, holds: (value: unknown) => boolean): Shape =>
  (value, place) =>
    holds(value) ? null : wrong(what, value, place);
const isObject = (value: unknown): value is { readonly [key: string]: unknown } =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const num = plain('number', (value) => typeof value === 'number' && Number.isFinite(value));
export const text = plain('text', (value) => typeof value === 'string');
export const bool = plain('boolean', (value) => typeof value === 'boolean');
export const day = plain('day', (value) => typeof value === 'string' && /^\d{4,}-\d\d-\d\d$/.test(value));
export const month = plain('month', (value) => typeof value === 'string' && /^\d{4,}-\d\d$/.test(value));
export const cell = plain('cell', (value) => ['string', 'number', 'boolean'].includes(typeof value));
export const oneOf = (...known: readonly unknown[]): Shape =>
  plain(known.join(' or '), (value) => known.includes(value));

export const orNull =
  (shape: Shape): Shape =>
  (value, place) =>
    value === null ? null : shape(value, place);

const firstOf = (faults: Iterable<string | null>): string | null => {
  for (const fault of faults) if (fault !== null) return fault;
  return null;
};

export const list =
  (shape: Shape): Shape =>
  (value, place) =>
    Array.isArray(value)
      ? firstOf(value.map((one, i) => shape(one, `${place}[${i}]`)))
      : wrong('list', value, place);

/** An object with these keys; `more` may be left out. Keys nobody named are no fault. */
export const object =
  (keys: { readonly [key: string]: Shape }, more: { readonly [key: string]: Shape } = {}): Shape =>
  (value, place) =>
    isObject(value)
      ? firstOf([
          ...Object.entries(keys).map(([key, shape]) => shape(value[key], `${place}.${key}`)),
          ...Object.entries(more).map(([key, shape]) =>
            value[key] === undefined ? null : shape(value[key], `${place}.${key}`),
          ),
        ])
      : wrong('object', value, place);

/** An object of any keys. */
export const record =
  (shape: Shape): Shape =>
  (value, place) =>
    isObject(value)
      ? firstOf(Object.entries(value).map(([key, one]) => shape(one, `${place}.${key}`)))
      : wrong('object', value, place);
