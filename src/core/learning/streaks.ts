/** Business days in a row on which something was entered. */
export interface Streaks {
  readonly longest: number;
  /** The one that still runs: it ends on the as-of day, or before it while that day has no row yet. */
  readonly now: number;
}

/**
 * Streaks over business days: days off neither count nor break one.
 *
 * @param days day numbers with a row, in any order, as often as they come
 * @param works whether the team works on a day
 * @example Thursday, Friday and the Monday after are three in a row; asked on Tuesday morning, three still run
 */
export function streaks(days: Iterable<number>, asOf: number, works: (day: number) => boolean): Streaks {
  const there = new Set([...days].filter((day) => day <= asOf));
  let longest = 0;
  let now = 0;
  for (let day = Math.min(...there); day <= asOf; day++) {
    if (!works(day)) continue;
    if (there.has(day)) longest = Math.max(longest, ++now);
    else if (day < asOf) now = 0;
  }
  return { longest, now };
}
