/**
 * The next whole number, where more than the last digits of a float is missing: 300.00000000000006 is 300.
 *
 * @example roundUp(154.54) is 155, roundUp((0.1 + 0.2) / 0.1) is 3
 */
export function roundUp(x: number): number {
  return Math.ceil(x * (1 - 4 * Number.EPSILON));
}
