import { logMean } from '../stats/log-mean';

/** A funnel as a product: what came in at the top, and the share that went on at each step. */
export interface FunnelFactors {
  readonly volume: number;
  readonly rates: readonly number[];
}

/**
 * What stands between target and actual, split over the factors.
 *
 * - `gap` – outcome reached − outcome wanted; below 0 when short
 * - `parts` – the volume's contribution first, then each rate's in order, in units of the outcome; their sum is `gap`
 */
export interface GapSplit {
  readonly gap: number;
  readonly parts: readonly { readonly contribution: number }[];
}

const product = (factors: readonly number[]): number => factors.reduce((sofar, factor) => sofar * factor, 1);

function factorsOf({ volume, rates }: FunnelFactors): readonly number[] {
  const factors = [volume, ...rates];
  const bad = factors.find((factor) => !(factor >= 0 && Number.isFinite(factor)));
  if (bad !== undefined) throw new Error(`splitGap requires numbers from 0 up, not ${bad}`);
  return factors;
}

/**
 * Splits the gap between two outcomes, each volume × rate × … × rate, exactly: factor i contributes
 * L(actual, target) · ln(actualᵢ ÷ targetᵢ), L being the logarithmic mean of the two outcomes. No residual, and the
 * order of the factors does not matter (B. W. Ang, 2005, "The LMDI approach to decomposition analysis: a practical
 * guide", additive LMDI-I).
 *
 * Zeros take the limit of replacing every 0 by the same vanishing amount (Ang and N. Liu, 2007, "Handling zero values
 * in the logarithmic mean Divisia index decomposition approach"): when only one of the two outcomes is 0, the factors
 * that are 0 on that side alone share the gap equally and the others contribute 0; when both are 0, every part is 0.
 *
 * Throws on a negative or unknown factor and when the two have different numbers of rates.
 *
 * @example 1,200 × 30% × 5.5% wanted, 1,200 × 30% × 3.333…% reached: gap −7.8, parts 0, 0, −7.8
 *   splitGap({ volume: 1200, rates: [0.3, 0.055] }, { volume: 1200, rates: [0.3, 12 / 360] })
 */
export function splitGap(target: FunnelFactors, actual: FunnelFactors): GapSplit {
  const wanted = factorsOf(target);
  const reached = factorsOf(actual);
  if (wanted.length !== reached.length) throw new Error('splitGap requires the same number of rates twice');
  const outcomes = { wanted: product(wanted), reached: product(reached) };
  const gap = outcomes.reached - outcomes.wanted;
  const pairs = wanted.map((want, i) => ({ want, reach: reached[i] as number }));

  if (wanted.includes(0) || reached.includes(0)) {
    const isCause = ({ want, reach }: (typeof pairs)[number]) => (want === 0) !== (reach === 0);
    const share = gap / pairs.filter(isCause).length;
    return { gap, parts: pairs.map((pair) => ({ contribution: isCause(pair) ? share : 0 })) };
  }
  const mean = logMean(outcomes.reached, outcomes.wanted);
  return { gap, parts: pairs.map(({ want, reach }) => ({ contribution: mean * Math.log(reach / want) })) };
}
