/** `count` neighbours from the place `first` on, all of them like `item`, the first of them. */
export interface Run<T> {
  readonly first: number;
  readonly count: number;
  readonly item: T;
}

/**
 * Neighbours that are alike, gathered so that one call does for all of them. The order of the items does not matter.
 *
 * @param placeOf where an item stands: a row or a column
 * @param likenessOf the same text for items that are alike; without it all of them are
 * @example runsOf([7, 2, 3], (row) => row) // [{ first: 2, count: 2, item: 2 }, { first: 7, count: 1, item: 7 }]
 */
export function runsOf<T>(
  items: readonly T[],
  placeOf: (item: T) => number,
  likenessOf: (item: T) => string = () => '',
): readonly Run<T>[] {
  const runs: { first: number; count: number; item: T }[] = [];
  for (const item of [...items].sort((a, b) => placeOf(a) - placeOf(b))) {
    const place = placeOf(item);
    const likeness = likenessOf(item);
    const run = runs.find((r) => r.first + r.count === place && likenessOf(r.item) === likeness);
    if (run) run.count++;
    else runs.push({ first: place, count: 1, item });
  }
  return runs;
}
