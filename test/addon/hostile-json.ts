/** What a page that is not ours could send in place of a request. */
export const ODD_ARGUMENTS: readonly unknown[] = [
  ...[undefined, null, 0, -1, true, [], {}, ['x'], [[]], [null], { range: {} }],
  ...['', 'x', 'null', 'true', '0', '"x"', '[]', '[{}]', '{', '{"a":1}', '{}'],
  ...['{"__proto__":{"polluted":1}}', '{"constructor":{"prototype":{"polluted":1}}}'],
  '{"toString":null,"valueOf":1,"length":-1,"then":1}',
  ...['['.repeat(50_000), `${'['.repeat(5000)}${']'.repeat(5000)}`, `"${'x'.repeat(1_000_000)}"`],
];

/** JSON texts to be put in place of any part of a request. */
export const ODD_PARTS = [
  ...[
    'null',
    'true',
    '-1',
    '0.5',
    '1e308',
    '""',
    '" "',
    '[]',
    '{}',
    '[null]',
    '"__proto__"',
    '"constructor"',
  ],
  ...['{"__proto__":{"polluted":1},"length":1}', `"${'x'.repeat(50_001)}"`],
] as const;

type Path = readonly string[];

/** The way to every part of a request, lists and objects included. */
function pathsIn(value: unknown, at: Path = []): readonly Path[] {
  const inside =
    typeof value === 'object' && value !== null
      ? Object.entries(value).flatMap(([key, part]) => pathsIn(part, [...at, key]))
      : [];
  return at.length > 0 ? [at, ...inside] : inside;
}

/** A request as JSON, with other JSON in place of one of its parts; an own key `__proto__` outlives it. */
function jsonWith(value: unknown, [key, ...rest]: Path, part: string): string {
  if (key === undefined) return part;
  const parts = Object.entries(value as object).map(
    ([name, one]) => [name, name === key ? jsonWith(one, rest, part) : JSON.stringify(one)] as const,
  );
  return Array.isArray(value)
    ? `[${parts.map(([, text]) => text).join()}]`
    : `{${parts.map(([name, text]) => `${JSON.stringify(name)}:${text}`).join()}}`;
}

/**
 * A request with each of its parts replaced by each odd one, but for what `accepts` matches.
 * @param accepts of `path=JSON`, what may stand there: `/^memo="/` for a text of a person's
 */
export const oddRequests = (request: object, accepts: RegExp): readonly string[] =>
  pathsIn(request).flatMap((path) =>
    ODD_PARTS.filter((part) => !accepts.test(`${path.join('.')}=${part}`)).map((part) =>
      jsonWith(request, path, part),
    ),
  );
