/** Where a split is calculated: cells and ranges of a column, as parts of formulas; `weightsUpTo` ends at the part's own. */
export interface SplitPlaces {
  /** How many whole units there are to share. */
  readonly units: string;
  readonly weight: string;
  readonly weights: string;
  readonly weightsUpTo: string;
  /** The cell that holds the sum of the weights. */
  readonly sum: string;
}

/**
 * Parts of formulas that share units by weights of 0 or more as `splitExactly` does, ties included, so that all parts add
 * up. Everybody gets the whole units of the exact share; the units `left` over go to the largest remainders, and of equal
 * ones to the first: to those whose `place` in that line is no later than `left`. Remainders are told apart to nine
 * decimals, as what is beyond is a matter of floats. Who weighs 0 gets 0, everybody where all do; `place` and `left` are
 * to be asked only of who weighs more.
 */
export function splitFormulas({ units, weight, weights, weightsUpTo, sum }: SplitPlaces) {
  const exact = (of: string) => `${units}*(${of}/${sum})`;
  const remainder = (of: string) => `ROUND(MOD(${exact(of)},1)*1E9,0)`;
  const larger = `SUMPRODUCT((${weights}>0)*(${remainder(weights)}>${remainder(weight)}))`;
  const equalUpTo = `SUMPRODUCT((${weightsUpTo}>0)*(${remainder(weightsUpTo)}=${remainder(weight)}))`;
  const left = `${units}-SUMPRODUCT(INT(${exact(weights)}))`;
  const place = `${larger}+${equalUpTo}`;
  return {
    left,
    place,
    part: `IF(${weight}=0,0,INT(${exact(weight)})+IF(${place}<=${left},1,0))`,
  };
}
