import { type ChainStep, type Rates, type Stage, stagesOf } from '../kpi/chain';
import type { ActivityTotals } from './activity-cube';
import type { RateSegment, RateTable } from './compare-segments';

/** Counts by stage; a stage that is not counted for these segments is left out. */
export type StageCounts = { readonly [S in Stage]?: number };

/** A part of the activity under its label; a weekday's label is its ISO number, nobody's or no source's is ''. */
export interface Segment {
  readonly label: string;
  readonly counts: StageCounts;
}

/**
 * The activity cut one way: by member, channel, weekday, or by anything single actions know (hour, industry, size).
 *
 * - `segments` – each label once
 * - `before` – the same of an earlier period, where a change is to be explained
 */
export interface Grouping {
  readonly by: string;
  readonly segments: readonly Segment[];
  readonly before?: readonly Segment[];
}

/** The groupings that daily rows know: member, channel, weekday; with the same of an earlier period if given. */
export function activityGroupings(totals: ActivityTotals, before?: ActivityTotals): readonly Grouping[] {
  const now = segmentsByGrouping(totals);
  const earlier = before && segmentsByGrouping(before);
  return GROUPINGS.map((by) => ({
    by,
    segments: now[by],
    ...(earlier && { before: earlier[by] }),
  }));
}

const GROUPINGS = ['member', 'channel', 'weekday'] as const;

function segmentsByGrouping({ byMember, byChannel, byWeekday }: ActivityTotals) {
  return {
    member: byMember.map((counts) => ({ label: counts.member, counts })),
    channel: byChannel.map((counts) => ({ label: counts.channel, counts })),
    weekday: byWeekday.map((counts) => ({ label: String(counts.weekday), counts })),
  };
}

/** A count as statistics need it: people type fractions and minus signs, which other checks tell them about. */
export const wholeCount = (count: number): number => Math.max(0, Math.round(count));

/**
 * A rate's trials and successes by segment, for the segments that count both of its stages. Successes beyond the trials
 * (wins from last month's meetings) are not successes of these trials and are left out.
 */
export function rateSegments({ from, to }: ChainStep, segments: readonly Segment[]): readonly RateSegment[] {
  return segments.flatMap(({ label, counts }) => {
    const tried = counts[from];
    const reached = counts[to];
    if (tried === undefined || reached === undefined) return [];
    const trials = wholeCount(tried);
    return [{ label, trials, successes: Math.min(trials, wholeCount(reached)) }];
  });
}

/** Every rate of the chain by every grouping; a success is worth the product of the rates further down. */
export function rateTables(
  chain: readonly ChainStep[],
  groupings: readonly Grouping[],
  rates: Rates,
): readonly RateTable[] {
  const worthOf = (place: number) =>
    chain.slice(place + 1).reduce((worth, step) => worth * (rates[step.rate] ?? step.initial), 1);
  return groupings.flatMap(({ by, segments }) =>
    chain.map((step, place) => ({
      by,
      rate: step.rate,
      worth: worthOf(place),
      segments: rateSegments(step, segments),
    })),
  );
}

/** A segment's counts in the order of the chain, or null when one of them is not counted. */
export function countsInOrder(chain: readonly ChainStep[], { counts }: Segment): readonly number[] | null {
  const inOrder = stagesOf(chain).map((stage) => counts[stage]);
  return inOrder.includes(undefined) ? null : inOrder.map((count) => wholeCount(count as number));
}
