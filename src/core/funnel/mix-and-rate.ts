import type { ChainStep, RateKey } from '../kpi/chain';
import type { RateSegment } from './compare-segments';
import { type Grouping, rateSegments } from './groupings';

/** What one segment did to the overall rate: by taking another share of the trials, and by its own rate. */
export interface MixAndRate {
  readonly label: string;
  readonly mix: number;
  readonly rate: number;
}

/**
 * Why the overall rate of `now` differs from that of `before`; null when either has no trials.
 *
 * - `difference` – overall rate now − before
 * - `mix`, `rate` – the part that comes from other shares of the trials, and from other rates; their sum is `difference`
 * - `segments` – the same for each label, in the order first met; they sum to `mix` and `rate`
 */
export interface MixSplit {
  readonly difference: number;
  readonly mix: number;
  readonly rate: number;
  readonly segments: readonly MixAndRate[];
}

/** A segment on one side: its share of the trials there, and its rate (null without trials). */
interface Part {
  readonly share: number;
  readonly rate: number | null;
}

interface Side {
  readonly trials: number;
  readonly overall: number;
  readonly byLabel: ReadonlyMap<string, RateSegment>;
}

function sideOf(segments: readonly RateSegment[]): Side {
  const trials = segments.reduce((sum, segment) => sum + segment.trials, 0);
  const successes = segments.reduce((sum, segment) => sum + segment.successes, 0);
  const byLabel = new Map(segments.map((segment) => [segment.label, segment]));
  if (byLabel.size < segments.length) throw new Error('mixAndRate requires each label once');
  return { trials, overall: successes / trials, byLabel };
}

/**
 * Splits the difference of two overall rates into mix and rate, exactly (E. M. Kitagawa, 1955, "Components of a
 * difference between two rates"): with shares w and rates r of each segment, mix = Δw · (mean r − mean overall rate)
 * and rate = mean w · Δr. A segment without trials on one side has the other side's rate there, so that it counts as
 * mix alone.
 *
 * Throws when a label comes twice on one side.
 *
 * @example Web 10 of 100 and fair 2 of 100 before, 5 of 50 and 3 of 150 now: every rate is as it was, the mix is not
 *   difference −2.0 points = mix −2.0, rate 0
 */
export function mixAndRate(now: readonly RateSegment[], before: readonly RateSegment[]): MixSplit | null {
  const after = sideOf(now);
  const base = sideOf(before);
  if (after.trials === 0 || base.trials === 0) return null;
  const middle = (after.overall + base.overall) / 2;
  const labels = [...new Set([...base.byLabel.keys(), ...after.byLabel.keys()])];
  const segments = labels.map((label): MixAndRate => {
    const [a, b] = [after, base].map(({ byLabel, trials }) => {
      const { trials: own, successes } = byLabel.get(label) ?? { trials: 0, successes: 0 };
      return { share: own / trials, rate: own > 0 ? successes / own : null };
    }) as [Part, Part];
    const rateNow = a.rate ?? b.rate ?? 0;
    const rateBefore = b.rate ?? rateNow;
    return {
      label,
      // Plus 0, as −0 is no number that people or JSON know.
      mix: (a.share - b.share) * ((rateNow + rateBefore) / 2 - middle) + 0,
      rate: ((a.share + b.share) / 2) * (rateNow - rateBefore),
    };
  });
  return {
    difference: after.overall - base.overall,
    mix: segments.reduce((sum, segment) => sum + segment.mix, 0),
    rate: segments.reduce((sum, segment) => sum + segment.rate, 0),
    segments,
  };
}

/** Why one rate changed, by one grouping. */
export interface RateMix {
  readonly by: string;
  readonly rate: RateKey;
  readonly split: MixSplit;
}

/** Why each rate of the chain changed, by every grouping that knows what was before. */
export function rateMixes(chain: readonly ChainStep[], groupings: readonly Grouping[]): readonly RateMix[] {
  return groupings.flatMap(({ by, segments, before }) =>
    chain.flatMap((step) => {
      const split = before && mixAndRate(rateSegments(step, segments), rateSegments(step, before));
      return split ? [{ by, rate: step.rate, split }] : [];
    }),
  );
}
