/** A case that failed: its chunk, which step of it, and what happened. */
export interface Failure {
  readonly part: string;
  readonly chunk: number;
  readonly step: string;
  readonly told: string;
}

/** What a chunk of cases came to. */
export interface Outcome {
  readonly tried: number;
  readonly failures: readonly Failure[];
}

/** Counts cases and keeps those that fail. */
export interface Tally {
  /** One case: it failed where `told` says something. */
  add(step: string, told: string | null): void;
  readonly tried: number;
  outcome(): Outcome;
}

export function tallyOf(part: string, chunk: number): Tally {
  let tried = 0;
  const failures: Failure[] = [];
  return {
    add(step, told) {
      tried++;
      if (told !== null) failures.push({ part, chunk, step, told: told.slice(0, 1500) });
    },
    get tried() {
      return tried;
    },
    outcome: () => ({ tried, failures }),
  };
}

/** Random numbers as the parts use them. */
export interface Dice {
  readonly random: () => number;
  /** A whole number from `from` to `to`. */
  between(from: number, to: number): number;
  pick<T>(list: readonly T[]): T;
  chance(share: number): boolean;
}

export function diceOf(random: () => number): Dice {
  const between = (from: number, to: number) => from + Math.floor(random() * (to - from + 1));
  return {
    random,
    between,
    pick: <T>(list: readonly T[]): T => list[between(0, list.length - 1)] as T,
    chance: (share) => random() < share,
  };
}
