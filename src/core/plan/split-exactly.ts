/**
 * Splits a total over weights in whole units so that the parts add up to the total, by the method of largest
 * remainders (Hamilton 1792): everybody gets the whole units of the exact share, and the units left over go to the
 * largest remainders; of equal ones, to the one that stands first.
 *
 * - Weights that are all 0 share evenly. No weights, no parts.
 * - A total that is not a whole number of units keeps its odd part: it goes to whoever is next in line for a unit.
 * - Throws for a total or weight that is negative or not finite, and for a unit that is not above 0.
 *
 * @example splitExactly(100, [1, 1, 1]) is [34, 33, 33]; splitExactly(1_000_000, [3, 2, 2], 10_000) is
 *   [430_000, 290_000, 280_000]
 */
export function splitExactly(total: number, weights: readonly number[], unit = 1): readonly number[] {
  const isShare = (x: number) => x >= 0 && x < Number.POSITIVE_INFINITY;
  if (!isShare(total)) throw new Error(`splitExactly requires a total of 0 or more, not ${total}`);
  if (!(isShare(unit) && unit > 0)) throw new Error(`splitExactly requires a unit above 0, not ${unit}`);
  if (!weights.every(isShare)) throw new Error(`splitExactly requires weights of 0 or more, not ${weights}`);
  if (weights.length === 0) return [];

  // n × 0.1 is 0.30000000000000004 for 3, n ÷ 10 is 0.3.
  const amountOf = (units: number) => (Number.isInteger(1 / unit) ? units / (1 / unit) : units * unit);
  const units = Math.floor((total / unit) * (1 + 4 * Number.EPSILON));
  const odd = total - amountOf(units);

  const sum = weights.reduce((a, b) => a + b, 0);
  const shares = sum > 0 ? weights.map((weight) => weight / sum) : weights.map(() => 1 / weights.length);
  const parts = shares.map((share) => Math.floor(units * share));
  // Remainders that differ in the last digits of a float only are equal, and sorting leaves equals in their order.
  const remainders = shares.map((share, i) => Math.round((units * share - (parts[i] as number)) * 1e9));
  const line = shares
    .map((_, i) => i)
    .filter((i) => (shares[i] as number) > 0)
    .sort((a, b) => (remainders[b] as number) - (remainders[a] as number));

  const left = units - parts.reduce((a, b) => a + b, 0);
  for (const i of line.slice(0, left)) parts[i] = (parts[i] as number) + 1;
  const amounts = parts.map(amountOf);
  const next = line[left] as number;
  if (odd > unit * 1e-9) amounts[next] = (amounts[next] as number) + odd;
  return amounts;
}
