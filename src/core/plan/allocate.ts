import { listBusinessDays, type TeamCalendar, withDaysOff } from '../calendar/business-days';
import { type Day, formatDay, type Month, monthSpan } from '../calendar/day';
import { splitExactly } from './split-exactly';

/** 初級 (0–6 months), 中級 (6 months to a year), 上級 (over a year). */
export type Level = 'beginner' | 'intermediate' | 'advanced';

/** How much of a target a level carries beside the others: a starting point of this product, for teams to change. */
export const LEVEL_WEIGHTS: { readonly [L in Level]: number } = {
  beginner: 0.7,
  intermediate: 1,
  advanced: 1.2,
};

/**
 * A member as a target is allocated.
 *
 * - `weight` – how much of the target beside the others, instead of the level's; 1 when neither is given
 * - `from`, `to` – first and last day with the team, when they fall into the month
 * - `leave` – days not at work
 * - `partTime` – share of a full day, above 0 and at most 1
 * - `pastShare` – share of the team's past results; members without one count with the average of those given
 * - `override` – the target set by hand: it stays, the rest is shared among the others
 * - `proposal` – what the member proposes; shown beside the share, changes nothing until it is made the override
 */
export interface TeamMember {
  readonly name: string;
  readonly level?: Level;
  readonly weight?: number;
  readonly from?: Day;
  readonly to?: Day;
  readonly leave?: readonly Day[];
  readonly partTime?: number;
  readonly pastShare?: number;
  readonly override?: number;
  readonly proposal?: number;
}

/**
 * A member's share.
 *
 * - `days` – the days the member is at work
 * - `weight` – what the total was shared by: level × part-time × days × past share
 * - `share` – what the weights alone would give, without anybody's override
 * - `source` – where the target comes from
 * - `proposal` – as proposed, null where nothing was
 */
export interface MemberShare {
  readonly name: string;
  readonly days: readonly Day[];
  readonly weight: number;
  readonly share: number;
  readonly target: number;
  readonly source: 'share' | 'override';
  readonly proposal: number | null;
}

/** The shares, and what is left: above 0 where nobody is there to take it, below 0 where overrides exceed the total. */
export interface Allocation {
  readonly members: readonly MemberShare[];
  readonly unassigned: number;
}

/** The days of a month a member is at work: the team's business days within `from`–`to`, without the leave. */
export function availableDays(
  { from, to, leave = [] }: Pick<TeamMember, 'from' | 'to' | 'leave'>,
  month: Month,
  calendar: TeamCalendar,
): readonly Day[] {
  const { first, last } = monthSpan(month);
  const days = listBusinessDays(formatDay(first), formatDay(last), withDaysOff(calendar, leave));
  return days.filter((day) => (from === undefined || day >= from) && (to === undefined || day <= to));
}

/**
 * Allocates a month's total to members by level weight × available business days × part-time × past share. Overrides
 * stay as they are and the others share the rest, never below 0; targets and `unassigned` add up to the total.
 *
 * @param unit shares are whole numbers of it
 * @param levelWeights what levels carry; the product's own when left out
 * @example 100 calls over an advanced and a beginner, both there all month: 100 × 1.2 ÷ 1.9 = 63.2 and 36.8, so 63 and
 *   37; with `override: 50` on the first, 50 and 50
 */
export function allocate({
  total,
  members,
  calendar,
  month,
  unit,
  levelWeights = LEVEL_WEIGHTS,
}: {
  readonly total: number;
  readonly members: readonly TeamMember[];
  readonly calendar: TeamCalendar;
  readonly month: Month;
  readonly unit?: number;
  readonly levelWeights?: { readonly [L in Level]: number };
}): Allocation {
  const typicalPast = averageOf(members.flatMap(({ pastShare }) => pastShare ?? []));
  const weighed = members.map((member) => {
    const days = availableDays(member, month, calendar);
    const level = member.weight ?? (member.level ? levelWeights[member.level] : 1);
    const past = member.pastShare ?? typicalPast;
    return { member, days, weight: level * (member.partTime ?? 1) * days.length * past };
  });
  const shared = (amount: number, weights: readonly number[]) =>
    weights.some((weight) => weight > 0)
      ? splitExactly(Math.max(0, amount), weights, unit)
      : weights.map(() => 0);

  const shares = shared(
    total,
    weighed.map(({ weight }) => weight),
  );
  const fixed = members.reduce((sum, { name, override = 0 }) => {
    if (!(override >= 0))
      throw new Error(`allocate requires overrides of 0 or more, not ${override} (${name})`);
    return sum + override;
  }, 0);
  const rest = shared(
    total - fixed,
    weighed.map(({ member, weight }) => (member.override === undefined ? weight : 0)),
  );
  const allocated = weighed.map(
    ({ member: { name, override, proposal = null }, days, weight }, i): MemberShare => ({
      name,
      days,
      weight,
      share: shares[i] as number,
      target: override ?? (rest[i] as number),
      source: override === undefined ? 'share' : 'override',
      proposal,
    }),
  );
  const left = total - allocated.reduce((sum, { target }) => sum + target, 0);
  // Targets in tenths add up to the total but for the last digits of a float.
  return { members: allocated, unassigned: Math.abs(left) <= total * 1e-12 ? 0 : left };
}

/** 1 where nobody has a past share, so that nobody is weighed by it. */
const averageOf = (shares: readonly number[]): number =>
  shares.length === 0 ? 1 : shares.reduce((a, b) => a + b, 0) / shares.length;
