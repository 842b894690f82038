/**
 * How many letters have to be changed, put in, taken out, or exchanged with their neighbour to get from one text to the
 * other (optimal string alignment; Damerau 1964, Levenshtein 1966), as long as it is at most `limit`; else `limit + 1`.
 *
 * @example editDistance('GTXPro', 'GTX Pro', 2) // 1
 */
export function editDistance(a: string, b: string, limit: number): number {
  if (a === b) return 0;
  const [from, to] = [[...a], [...b]];
  if (Math.abs(from.length - to.length) > limit) return limit + 1;
  let before: number[] = [];
  let last = Array.from({ length: to.length + 1 }, (_, j) => j);
  for (let i = 1; i <= from.length; i++) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= to.length; j++) {
      const same = from[i - 1] === to[j - 1] ? 0 : 1;
      let cost = Math.min(
        (last[j] as number) + 1,
        (row[j - 1] as number) + 1,
        (last[j - 1] as number) + same,
      );
      if (i > 1 && j > 1 && from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1]) {
        cost = Math.min(cost, (before[j - 2] as number) + 1);
      }
      row.push(cost);
      least = Math.min(least, cost);
    }
    if (least > limit) return limit + 1;
    before = last;
    last = row;
  }
  return Math.min(last[to.length] as number, limit + 1);
}
