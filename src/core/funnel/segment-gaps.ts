import type { ChainStep, RateKey } from '../kpi/chain';
import { countsInOrder, type Grouping } from './groupings';
import { splitGap } from './split-gap';

/**
 * A segment's outcome against the average of the other segments.
 *
 * - `difference` – own outcome − average outcome of the others
 * - `mix` – the part that comes from having more or fewer at the top of the funnel than the others have on average
 * - `rates` – the part of each rate; with `mix` they sum to `difference`
 */
export interface SegmentGap {
  readonly by: string;
  readonly label: string;
  readonly difference: number;
  readonly mix: number;
  readonly rates: readonly { readonly rate: RateKey; readonly contribution: number }[];
}

/** Adjacent counts divided; null where there is nothing to divide by. */
const ratesOf = (counts: readonly number[]): readonly (number | null)[] =>
  counts.slice(1).map((count, i) => ((counts[i] as number) > 0 ? count / (counts[i] as number) : null));

/**
 * Splits each segment's difference to the others exactly into mix and rates (see splitGap), the largest difference
 * first. A rate that one side has no trials for is taken to be the other side's, and so contributes nothing. Groupings
 * that do not count every stage, or have one segment only, say nothing.
 *
 * @example 佐藤 300 calls → 3 wins, 鈴木 100 calls → 2 wins: 佐藤 +1 = mix +2.71, rates −1.71 together
 */
export function segmentGaps(
  chain: readonly ChainStep[],
  groupings: readonly Grouping[],
): readonly SegmentGap[] {
  return groupings
    .flatMap((grouping) => gapsOf(chain, grouping))
    .sort((a, b) => Math.abs(b.difference) - Math.abs(a.difference));
}

function gapsOf(chain: readonly ChainStep[], { by, segments }: Grouping): readonly SegmentGap[] {
  const all = segments.flatMap((segment) => {
    const counts = countsInOrder(chain, segment);
    return counts === null ? [] : [{ label: segment.label, counts }];
  });
  if (all.length < 2) return [];
  return all.map(({ label, counts }) => {
    const rest = counts.map((own, stage) =>
      all.reduce((sum, other) => sum + (other.counts[stage] as number), -own),
    );
    const ownRates = ratesOf(counts);
    const restRates = ratesOf(rest);
    const { gap, parts } = splitGap(
      {
        volume: (rest[0] as number) / (all.length - 1),
        rates: restRates.map((rate, i) => rate ?? ownRates[i] ?? 0),
      },
      { volume: counts[0] as number, rates: ownRates.map((rate, i) => rate ?? restRates[i] ?? 0) },
    );
    const [mix, ...rates] = parts.map(({ contribution }) => contribution);
    return {
      by,
      label,
      difference: gap,
      mix: mix as number,
      rates: chain.map(({ rate }, i) => ({ rate, contribution: rates[i] as number })),
    };
  });
}
