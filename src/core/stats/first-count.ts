/**
 * The first whole number from `from` to `last` at which `holds`, given that it holds from there on; `last` if it never
 * does. Doubles its stride until it holds, then halves the gap: about 2 · log₂(answer) questions.
 *
 * @example firstCount((k) => k * k >= 200, 0, 1000) is 15
 */
export function firstCount(holds: (k: number) => boolean, from: number, last: number): number {
  let below = from - 1;
  let high = from;
  for (let stride = 1; high < last && !holds(high); stride *= 2) {
    below = high;
    high = Math.min(last, high + stride);
  }
  while (high - below > 1) {
    const middle = Math.floor((below + high) / 2);
    if (holds(middle)) high = middle;
    else below = middle;
  }
  return high;
}
