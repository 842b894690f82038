/** Throws, in the caller's name, unless `k` of `n` can have happened: 0 ≤ k ≤ n, n finite. */
export function requireCounts(caller: string, k: number, n: number): void {
  if (!(k >= 0 && k <= n && n < Number.POSITIVE_INFINITY)) {
    throw new Error(`${caller} requires 0 <= k <= n, not k = ${k}, n = ${n}`);
  }
}

/** Throws, in the caller's name, unless `p` lies in [0, 1]. */
export function requireProbability(caller: string, name: string, p: number): void {
  if (!(p >= 0 && p <= 1)) throw new Error(`${caller} requires ${name} in [0, 1], not ${p}`);
}

/** Throws, in the caller's name, unless every value is above 0 and finite. */
export function requirePositive(caller: string, values: { readonly [name: string]: number }): void {
  for (const [name, value] of Object.entries(values)) {
    if (!(value > 0 && value < Number.POSITIVE_INFINITY)) {
      throw new Error(`${caller} requires ${name} above 0, not ${value}`);
    }
  }
}

/** Throws, in the caller's name, unless the value is a number, and no infinite one. */
export function requireFinite(caller: string, name: string, value: number): void {
  if (!(Math.abs(value) < Number.POSITIVE_INFINITY)) {
    throw new Error(`${caller} requires a finite ${name}, not ${value}`);
  }
}

/** Throws, in the caller's name, unless `n` is a number of trials: 0, 1, 2, … */
export function requireTrials(caller: string, n: number): void {
  if (!(n >= 0 && Number.isInteger(n)))
    throw new Error(`${caller} requires a whole number of trials, not ${n}`);
}
