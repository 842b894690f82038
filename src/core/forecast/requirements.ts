/** Throws, in the caller's name, unless every value is a number of 0 or more. */
export function requireAmounts(caller: string, values: { readonly [name: string]: number }): void {
  for (const [name, value] of Object.entries(values)) {
    if (!(value >= 0 && value < Number.POSITIVE_INFINITY)) {
      throw new Error(`${caller} requires ${name} of 0 or more, not ${value}`);
    }
  }
}

/** Throws, in the caller's name, unless the confidence lies between 0 and 1. */
export function requireConfidence(caller: string, confidence: number): void {
  if (!(confidence > 0 && confidence < 1)) {
    throw new Error(`${caller} requires a confidence between 0 and 1, not ${confidence}`);
  }
}
