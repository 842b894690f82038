import { requireProbability } from './requirements';

/**
 * How likely 0, 1, … n successes are when each of n independent tries has its own probability: open deals at their
 * stages. The masses of a first try are those of 0 and 1; each further one shifts a part of every mass up by one
 * (O(n²), every term positive, so no digit is lost).
 *
 * @returns n + 1 masses that sum to 1
 * @example deals at 50% and 20%: poissonBinomialMasses([0.5, 0.2]) is [0.4, 0.5, 0.1]
 */
export function poissonBinomialMasses(probabilities: readonly number[]): readonly number[] {
  const masses = [1];
  for (const p of probabilities) {
    requireProbability('poissonBinomialMasses', 'every probability', p);
    masses.push(0);
    for (let k = masses.length - 1; k >= 0; k--) {
      masses[k] = (masses[k] as number) * (1 - p) + (k > 0 ? (masses[k - 1] as number) * p : 0);
    }
  }
  return masses;
}
