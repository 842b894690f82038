import type { RateKey } from '../kpi/chain';
import { benjaminiHochberg } from '../stats/benjamini-hochberg';
import { newcombeInterval } from '../stats/newcombe-interval';
import { normalQuantile } from '../stats/normal';
import { ENOUGH_EXPECTED, twoProportionTest } from '../stats/two-proportion-test';

/** Trials and successes of one part of the whole: a lead source, a member, a weekday, an industry. */
export interface RateSegment {
  readonly label: string;
  readonly trials: number;
  readonly successes: number;
}

/**
 * One rate by the segments of one grouping.
 *
 * - `by` – what it is grouped by: member, channel, weekday …
 * - `worth` – wins (or whatever the outcome is) that one success brings: the product of the rates further down
 */
export interface RateTable {
  readonly by: string;
  readonly rate: RateKey;
  readonly worth: number;
  readonly segments: readonly RateSegment[];
}

/** Whether a segment differs from the rest beyond chance, all comparisons made at once considered. */
export type SegmentVerdict = 'lower' | 'higher' | 'not-yet-known';

/**
 * A segment's rate against that of all other segments of its grouping together.
 *
 * - `difference`, `low`, `high` – own rate − rest's rate, with Newcombe's 95% interval of this one comparison
 * - `p`, `adjustedP` – two-sided, by itself and among all comparisons (Benjamini–Hochberg)
 * - `effect` – outcome gained if the segment had the rest's rate; below 0 where it does better than the rest
 * - `trialsToSettle` – about how many more trials of this segment make the verdict certain, if both rates stay and the
 *   rest grows alike; null when it is certain already or when there is no difference
 */
export interface SegmentComparison extends RateSegment {
  readonly by: string;
  readonly rate: RateKey;
  readonly value: number;
  readonly restTrials: number;
  readonly restSuccesses: number;
  readonly restValue: number;
  readonly difference: number;
  readonly low: number;
  readonly high: number;
  readonly p: number;
  readonly adjustedP: number;
  readonly verdict: SegmentVerdict;
  readonly effect: number;
  readonly trialsToSettle: number | null;
}

/** Share of false findings that is accepted among the verdicts. */
const FALSE_DISCOVERIES = 0.05;

/**
 * Compares each segment of each table with the rest of its table, the largest effect on the outcome first. Segments
 * without trials, and tables with nothing to compare with, are left out.
 *
 * Many comparisons find something by chance alone; so a segment is called lower or higher only when its p-value holds
 * among all of them with at most 5% false discoveries.
 *
 * @param tables whole counts, 0 ≤ successes ≤ trials
 * @example 佐藤 4 of 200, 鈴木 24 of 200, one table: 佐藤 2.0% against 12.0%, lower; at 25% wins a meeting, effect +5
 */
export function compareSegments(tables: readonly RateTable[]): readonly SegmentComparison[] {
  const pairs = tables.flatMap(comparablePairs);
  const tests = pairs.map(({ own, rest }) =>
    twoProportionTest(own.successes, own.trials, rest.successes, rest.trials),
  );
  const adjusted = benjaminiHochberg(tests.map(({ p }) => p));
  const comparisons = pairs.map(({ table, own, rest }, i): SegmentComparison => {
    const { z, p } = tests[i] as (typeof tests)[number];
    const adjustedP = adjusted[i] as number;
    const certain = adjustedP <= FALSE_DISCOVERIES;
    const value = own.successes / own.trials;
    const restValue = rest.successes / rest.trials;
    return {
      by: table.by,
      rate: table.rate,
      ...own,
      value,
      restTrials: rest.trials,
      restSuccesses: rest.successes,
      restValue,
      ...newcombeInterval(own.successes, own.trials, rest.successes, rest.trials),
      p,
      adjustedP,
      verdict: certain ? (z < 0 ? 'lower' : 'higher') : 'not-yet-known',
      effect: (restValue - value) * own.trials * table.worth,
      trialsToSettle: certain || z === 0 ? null : moreTrials(own, rest, z, p / adjustedP),
    };
  });
  return comparisons.sort((a, b) => Math.abs(b.effect) - Math.abs(a.effect));
}

interface Pair {
  readonly table: RateTable;
  readonly own: RateSegment;
  readonly rest: Omit<RateSegment, 'label'>;
}

function comparablePairs(table: RateTable): readonly Pair[] {
  const trials = table.segments.reduce((sum, segment) => sum + segment.trials, 0);
  const successes = table.segments.reduce((sum, segment) => sum + segment.successes, 0);
  return table.segments
    .map(({ label, trials: t, successes: s }) => ({
      table,
      own: { label, trials: t, successes: s },
      rest: { trials: trials - t, successes: successes - s },
    }))
    .filter(({ own, rest }) => own.trials > 0 && rest.trials > 0);
}

/**
 * z grows with the root of the sample, so (needed ÷ z)² times as many trials settle it; never fewer than the z test
 * itself asks for.
 *
 * @param correction p ÷ adjusted p: how much stricter this comparison is held for being one of many
 */
function moreTrials(own: Pair['own'], rest: Pair['rest'], z: number, correction: number): number {
  const needed = normalQuantile(1 - (FALSE_DISCOVERIES * correction) / 2);
  const trials = own.trials + rest.trials;
  const successes = own.successes + rest.successes;
  const leastExpected =
    (Math.min(own.trials, rest.trials) * Math.min(successes, trials - successes)) / trials;
  const growth = Math.max((needed / z) ** 2, ENOUGH_EXPECTED / leastExpected);
  return Math.max(1, Math.ceil(own.trials * (growth - 1)));
}
