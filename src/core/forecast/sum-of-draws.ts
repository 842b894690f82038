/** One outcome of a draw on a grid: how many steps it moves the sum on, and how likely it is. */
export interface Step {
  readonly cells: number;
  readonly mass: number;
}

/** The finest grid: fine enough to read an amount off, coarse enough for hundreds of draws at once. */
const MOST_CELLS = 2000;

/**
 * The grid's step for sums of these amounts up to `range`: their greatest common divisor where it gives no more than
 * 2000 cells, else a 2000th of the range.
 *
 * @example gridStep([300, 200], 500) is 100; gridStep([0.3, 1000], 1000.3) is 0.50015
 */
export function gridStep(amounts: readonly number[], range: number): number {
  if (range === 0) return 1;
  const common = amounts.reduce(commonDivisor, 0);
  return common * MOST_CELLS >= range ? common : range / MOST_CELLS;
}

/** By Euclid; of amounts like 0.1, which no float holds exactly, it comes out too small to be used. */
function commonDivisor(a: number, b: number): number {
  return b === 0 ? a : commonDivisor(b, a % b);
}

/** A draw laid on the grid: an amount between two cells is shared by them so that its mean stays. */
export function drawOnGrid(
  outcomes: readonly { readonly amount: number; readonly mass: number }[],
  step: number,
): readonly Step[] {
  const masses = new Map<number, number>();
  const add = (cells: number, mass: number) => {
    if (mass > 0) masses.set(cells, (masses.get(cells) ?? 0) + mass);
  };
  for (const { amount, mass } of outcomes) {
    const below = Math.floor(amount / step);
    const above = amount / step - below;
    add(below, mass * (1 - above));
    add(below + 1, mass * above);
  }
  return [...masses].map(([cells, mass]) => ({ cells, mass }));
}

/** The distribution of a sum after one more independent draw; what goes past the last cell stays in it. */
export function withDraw(masses: readonly number[], draw: readonly Step[]): number[] {
  const last = masses.length - 1;
  const sums = new Array<number>(masses.length).fill(0);
  // Plain loops, as this is done for every one of some hundred draws over two thousand cells.
  for (const { cells, mass } of draw) {
    const within = last - cells;
    for (let cell = 0; cell <= last; cell++) {
      const to = cell < within ? cell + cells : last;
      sums[to] = (sums[to] as number) + (masses[cell] as number) * mass;
    }
  }
  return sums;
}

/**
 * The distribution of a sum of a random number of like draws: Σ counts[n] · drawⁿ, by Horner's scheme.
 *
 * @param counts how likely 0, 1, 2, … draws are
 */
export function sumOfDraws(counts: readonly number[], draw: readonly Step[], cells: number): number[] {
  let masses = new Array<number>(cells).fill(0);
  for (let n = counts.length - 1; n >= 0; n--) {
    masses = withDraw(masses, draw);
    masses[0] = (masses[0] as number) + (counts[n] as number);
  }
  return masses;
}
