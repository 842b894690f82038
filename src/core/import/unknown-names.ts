import type { Cell } from '../tables/table';

/** A name of a column that is not in the list it is chosen from. */
export interface UnknownName {
  readonly name: string;
  /** Which rows have it, from 0. */
  readonly rows: readonly number[];
  /** The name of the list that is most like it; null when none is. */
  readonly proposed: string | null;
}

/**
 * The names of a column that a list does not have, such as products, in the order in which they first come up; with the
 * nearest name of the list where it is near enough to be meant: the same but for blanks, marks, width and case, or but for
 * a letter in four. Nothing where the list is empty: nobody keeps one then.
 *
 * @param mostProposed for how many names a nearest one is looked for: a column of free text has a name in every row
 * @example unknownNames(['GTXPro'], ['GTX Pro', 'GTX Basic']) // [{ name: 'GTXPro', rows: [0], proposed: 'GTX Pro' }]
 */
export function unknownNames(
  cells: readonly Cell[],
  list: readonly string[],
  mostProposed = Number.POSITIVE_INFINITY,
): readonly UnknownName[] {
  if (list.length === 0) return [];
  const known = new Set(list.map((name) => name.trim()));
  const rows = new Map<string, number[]>();
  cells.forEach((cell, row) => {
    const name = String(cell).trim();
    if (name === '' || known.has(name)) return;
    const found = rows.get(name);
    if (found) found.push(row);
    else rows.set(name, [row]);
  });
  return [...rows].map(([name, found], i) => ({
    ...{ name, rows: found },
    proposed: i < mostProposed ? nearest(name, [...known]) : null,
  }));
}

const plainName = (name: string): string =>
  name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s_\-・/()（）.,'’]/g, '');

/** The one name that is nearest, and near enough; null when there is none, or more than one. */
function nearest(name: string, list: readonly string[]): string | null {
  const plain = plainName(name);
  const distances = list
    .map((known) => ({ known, distance: editDistance(plain, plainName(known)) }))
    .sort((a, b) => a.distance - b.distance);
  const [best, next] = distances;
  const isNear = best !== undefined && best.distance <= Math.floor(plain.length / 4);
  return isNear && best.distance < (next?.distance ?? Number.POSITIVE_INFINITY) ? best.known : null;
}

/** How many letters are to be added, left out or replaced to make one text of the other (Levenshtein). */
function editDistance(a: string, b: string): number {
  const [short, long] = [Array.from(a), Array.from(b)];
  let last = long.map((_, i) => i + 1);
  short.forEach((letter, i) => {
    let corner = i;
    let left = i + 1;
    last = last.map((above, j) => {
      const cost = Math.min(above + 1, left + 1, corner + (letter === long[j] ? 0 : 1));
      corner = above;
      left = cost;
      return cost;
    });
  });
  return last[last.length - 1] ?? short.length;
}
