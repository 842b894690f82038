import { businessDayTest } from '../calendar/business-days';
import { dayOf, formatDay, monthOf } from '../calendar/day';
import { paceOf } from '../forecast/pace';
import type { ActivityCube } from '../funnel/activity-cube';
import { mergeCubes } from '../funnel/activity-cube';
import { MEASURES } from '../kpi/measures';
import type { Overview } from '../overview/overview';
import type { DigestClock, DigestInput, DigestMember } from './digest-types';

/** How many days of entries it takes before one can be the best of them. */
const DAYS_BEFORE_BEST = 5;

const [CALLS, MEETINGS] = [MEASURES.indexOf('calls'), MEASURES.indexOf('meetings')];

/**
 * The day up to which the morning's figures are told: the day before, since today has only begun. From noon on, today.
 *
 * @example digestAsOf({ day: '2026-04-02', hour: 8 }) is '2026-04-01'
 */
export const digestAsOf = ({ day, hour }: DigestClock): string => formatDay(dayOf(day) - (hour < 12 ? 1 : 0));

/**
 * Takes the figures of the digests from what was read once.
 *
 * @param overview the month up to `digestAsOf`
 * @param addresses by name, as the team typed them
 */
export function digestFigures(
  clock: DigestClock,
  overview: Overview,
  cubes: readonly ActivityCube[],
  addresses: ReadonlyMap<string, string>,
): Pick<DigestInput, 'calendar' | 'lastDay' | 'team' | 'members'> {
  const { calendar, settings, goal, progress, landing } = overview;
  const today = dayOf(clock.day);
  const works = businessDayTest(calendar);
  let last = today - 1;
  // A team that works on no day of two months is told nothing of the day before.
  while (!works(last) && last > today - 60) last--;
  const done = goal.kind === 'won' ? progress.actual.won : progress.actual.revenue;
  const { pace, status } = paceOf(goal.value, done, overview.days);
  const { expected, probability } = landing;
  return {
    ...{ calendar, lastDay: formatDay(last) },
    team:
      settings.month === monthOf(today)
        ? {
            kind: goal.kind,
            month: settings.month,
            done,
            goal: goal.value,
            pace,
            status,
            expected,
            probability,
          }
        : null,
    members: memberDays(mergeCubes(cubes), settings.members, today, last).map((member) => ({
      ...member,
      address: addresses.get(member.name) ?? '',
    })),
  };
}

function memberDays(
  { members, days }: ActivityCube,
  names: readonly string[],
  today: number,
  last: number,
): readonly Omit<DigestMember, 'address'>[] {
  return names.map((name) => {
    const i = members.indexOf(name);
    const ofDay = (wanted: number) => days.find(({ day }) => day === wanted)?.byMember[i];
    const sums = ofDay(last);
    const before = days.flatMap(({ day, byMember }) => (day < last && byMember[i] ? [byMember[i]] : []));
    const isBest = (at: number): boolean =>
      before.length >= DAYS_BEFORE_BEST &&
      before.every((earlier) => (earlier?.[at] ?? 0) < (sums?.[at] ?? 0));
    return {
      ...{ name, today: ofDay(today) !== undefined },
      last: sums ? { calls: sums[CALLS] ?? 0, meetings: sums[MEETINGS] ?? 0 } : null,
      best: isBest(MEETINGS) ? 'meetings' : isBest(CALLS) ? 'calls' : null,
    };
  });
}
