import type { FunnelFactors } from './split-gap';

/**
 * What working on one factor would bring, the rest unchanged, in units of the outcome.
 *
 * - `onePoint` – one percentage point more of a rate (no further than 100%); null for the volume, which has no points
 * - `toTarget` – bringing the factor to its target; 0 when it is there already
 */
export interface Leverage {
  readonly onePoint: number | null;
  readonly toTarget: number;
}

/** One percentage point. */
const POINT = 0.01;

/**
 * The leverage of each factor of a funnel: the volume first, then the rates in order. Another factor that is still 0
 * counts with its target.
 *
 * @example 1,200 × 30% × 3.333…% = 12 meetings: +1 point of the last rate is +3.6, reaching 5.5% is +7.8
 *   leverage({ volume: 1200, rates: [0.3, 0.055] }, { volume: 1200, rates: [0.3, 12 / 360] })
 */
export function leverage(target: FunnelFactors, actual: FunnelFactors): readonly Leverage[] {
  const wanted = [target.volume, ...target.rates];
  const reached = [actual.volume, ...actual.rates];
  if (wanted.length !== reached.length) throw new Error('leverage requires the same number of rates twice');
  return reached.map((reach, i) => {
    // Where nothing has come through yet, nothing would be worth doing: there the others count as planned.
    const others = reached.reduce(
      (sofar, factor, j) => sofar * (i === j ? 1 : factor || (wanted[j] as number)),
      1,
    );
    const point = Math.min(POINT, Math.max(0, 1 - reach));
    return {
      onePoint: i === 0 ? null : others * point,
      toTarget: others * Math.max(0, (wanted[i] as number) - reach),
    };
  });
}
