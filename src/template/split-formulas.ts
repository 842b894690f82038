/** Where a split is calculated: cells and ranges of a table, as parts of formulas. `remaindersUpTo` ends at the part's own. */
export interface SplitPlaces {
  /** How many whole units there are to share. */
  readonly units: string;
  readonly weight: string;
  readonly weights: string;
  /** The cell that holds the sum of the weights. */
  readonly sum: string;
  readonly remainder: string;
  readonly remainders: string;
  readonly remaindersUpTo: string;
  readonly left: string;
}

/**
 * Parts of formulas that share units by weights of 0 or more as `splitExactly` does, ties included, so that all parts add
 * up. Everybody gets the whole units of the exact share; the units `left` over go to the largest remainders, and of equal
 * ones to the first: to those whose `place` in that line is no later than `left`. Where all weights are 0, so are the parts.
 *
 * - `remainder` – to nine decimals, as differences beyond are those of floats; −1 for those who take no part
 */
export function splitFormulas(places: SplitPlaces) {
  const { units, weight, weights, sum, remainder, remainders, remaindersUpTo, left } = places;
  const exact = `${units}*(${weight}/${sum})`;
  const place = `COUNTIF(${remainders},">"&${remainder})+COUNTIF(${remaindersUpTo},${remainder})`;
  return {
    remainder: `IF(${weight}=0,-1,ROUND((${exact}-INT(${exact}))*1E9,0))`,
    left: `IF(${sum}=0,0,${units}-SUMPRODUCT(INT(${units}*(${weights}/${sum}))))`,
    place,
    part: `IF(${weight}=0,0,INT(${exact})+IF(${place}<=${left},1,0))`,
  };
}
