/**
 * Work that is done step by step, so that a page can draw and listen between two of them. Each step tells which share of
 * the work is behind it, from 0 to 1.
 */
export type Steps<T> = Generator<number, T, undefined>;

/** All steps one after the other: `atOnce(splitLinesInSteps(text))` is `splitLines(text)`. */
export function atOnce<T>(steps: Steps<T>): T {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}
