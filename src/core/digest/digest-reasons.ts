import type { Day } from '../calendar/day';
import type { DigestInput, DigestMember, Told } from './digest-types';

/** The shares of the goal, in percent, that are told when they are reached. */
export const MILESTONES = [50, 90, 100] as const;

/** Hours of the day, the end not included: when a morning digest, a reminder for today, and anything at all is sent. */
export const MORNING = [8, 12] as const;
export const EVENING = [18, 21] as const;

/** Why a person is to hear something now: the day whose entry is missing, the milestone in percent; null for no. */
export interface Reasons {
  readonly morning: boolean;
  readonly missing: Day | null;
  readonly milestone: number | null;
}

const isIn = (hour: number, [from, to]: readonly [number, number]): boolean => hour >= from && hour < to;

/** The highest milestone reached, 0 for none: `milestoneOf(18, 20)` is 90. A goal of nothing has none. */
export function milestoneOf(done: number, goal: number): number {
  // Multiplied, so that 9 of 10 is 90% and not a hair less.
  return MILESTONES.filter((percent) => goal > 0 && done * 100 >= goal * percent).pop() ?? 0;
}

/**
 * Why a person is to hear something at this hour of a business day, given what was told before; null when there is
 * nothing. An entry is asked for once: in the evening of its day, or where that hour passed by, the next morning, unless
 * nobody entered anything: that may have been a day off that the settings do not know.
 */
export function reasonsFor(
  { wishes, clock, lastDay, team, members }: DigestInput,
  member: DigestMember,
  told: Told,
): Reasons | null {
  const isMorning = isIn(clock.hour, MORNING);
  const isEvening = isIn(clock.hour, EVENING);
  const wasWorked = members.some(({ last }) => last);
  const missed =
    isEvening && !member.today ? clock.day : isMorning && !member.last && wasWorked ? lastDay : null;
  const reached = team && isIn(clock.hour, [MORNING[0], EVENING[1]]) ? milestoneOf(team.done, team.goal) : 0;
  const known = told.month === team?.month ? (told.percent ?? 0) : 0;
  const reasons = {
    morning: wishes.morning && isMorning && team !== null && told.morning !== clock.day,
    missing: wishes.missing && missed !== null && (told.missing ?? '') < missed ? missed : null,
    milestone: wishes.milestones && reached > known ? reached : null,
  };
  return reasons.morning || reasons.missing !== null || reasons.milestone !== null ? reasons : null;
}
