import type { DigestInput, DigestMember, Told } from './digest-types';

/** The shares of the goal, in percent, that are told when they are reached. */
export const MILESTONES: readonly number[] = [100, 90, 50];

const EVENING = 18;

/** Whether an hour belongs to the morning, in which the day before is told: `isMorning(8)` is true. */
export const isMorning = (hour: number): boolean => hour < 12;

/** Whether anything is sent at an hour of the day, from 8:00 to 20:59: `isDigestHour(21)` is false. */
export const isDigestHour = (hour: number): boolean => hour >= 8 && hour <= 20;

/**
 * Why a person is to hear something at this hour of a business day, given what was told before: what is to be noted as
 * told; empty when there is nothing. An entry is asked for once: in the evening of its day, or where that hour passed by,
 * the next morning, unless nobody entered anything: that may have been a day off that the settings do not know.
 */
export function reasonsFor(
  { wishes, clock, lastDay, team, members }: DigestInput,
  member: DigestMember,
  told: Told,
): Omit<Told, 'name' | 'mail'> {
  const { day, hour } = clock;
  if (!isDigestHour(hour)) return {};
  const asked = hour >= EVENING && !member.today ? day : '';
  const missing = isMorning(hour) && !member.last && members.some(({ last }) => last) ? lastDay : asked;
  const milestone = MILESTONES.find((percent) => team && team.percent >= percent) ?? 0;
  const before = told.month === team?.month ? (told.milestone ?? 0) : 0;
  return {
    ...(wishes.morning && isMorning(hour) && team && told.morning !== day && { morning: day }),
    ...(wishes.missing && missing > (told.missing ?? '') && { missing }),
    ...(wishes.milestones && team && milestone > before && { month: team.month, milestone }),
  };
}
