/** Names are looked up by so many letters; shorter ones stand in too many other words to be looked for within texts. */
const SHORTEST = 3;

/**
 * Takes names out of longer texts: a function that puts, for each name that stands anywhere in a text, its stand-in.
 * Longer names go first. A text is passed once, whatever the number of names.
 *
 * @param standIns what stands in for each name; names below three letters are not looked for
 * @example replacerOf(new Map([['山田太郎', '氏名001']]))('山田太郎様より') // '氏名001様より'
 */
export function replacerOf(standIns: ReadonlyMap<string, string>): (text: string) => string {
  const lengths = new Map<string, Set<number>>();
  for (const name of standIns.keys()) {
    if (name.length < SHORTEST) continue;
    const head = name.slice(0, SHORTEST);
    lengths.set(head, (lengths.get(head) ?? new Set()).add(name.length));
  }
  const longestFirst = new Map(
    [...lengths].map(([head, all]): [string, readonly number[]] => [head, [...all].sort((a, b) => b - a)]),
  );
  return (text) => {
    let out = '';
    let copied = 0;
    for (let i = 0; i + SHORTEST <= text.length; i++) {
      const length = longestFirst
        .get(text.slice(i, i + SHORTEST))
        ?.find((one) => standIns.has(text.slice(i, i + one)));
      if (length === undefined) continue;
      out += text.slice(copied, i) + (standIns.get(text.slice(i, i + length)) as string);
      copied = i + length;
      i = copied - 1;
    }
    return copied === 0 ? text : out + text.slice(copied);
  };
}
