import { businessDayTest } from '../calendar/business-days';
import { type Day, dayOf, formatDay, monthOf } from '../calendar/day';
import { paceOf } from '../forecast/pace';
import { type ActivityCube, daysOfMember, mergeCubes } from '../funnel/activity-cube';
import type { Overview } from '../overview/overview';
import { isMorning } from './digest-reasons';
import type { DigestClock, DigestFacts, DigestInput } from './digest-types';

/** How many days of entries it takes before one can be the best of them. */
const DAYS_BEFORE_BEST = 5;

/**
 * The day up to which figures are told: in the morning the day before, since today has only begun.
 *
 * @example digestAsOf({ day: '2026-04-02', hour: 8 }) is '2026-04-01'
 */
export const digestAsOf = ({ day, hour }: DigestClock): Day =>
  formatDay(dayOf(day) - (isMorning(hour) ? 1 : 0));

/**
 * Takes the figures of the digests from what was read once.
 *
 * @param overview the month up to `digestAsOf`
 * @param addresses by name, as the team typed them
 */
export function digestFigures(
  clock: DigestClock,
  { calendar, settings, goal: { kind, value }, progress, landing, days: elapsed }: Overview,
  cubes: readonly ActivityCube[],
  addresses: ReadonlyMap<string, string>,
): Pick<DigestInput, 'calendar' | 'lastDay' | 'team' | 'members'> {
  const today = dayOf(clock.day);
  const works = businessDayTest(calendar);
  let last = today - 1;
  while (!works(last)) last--;
  const lastDay = formatDay(last);

  const done = progress.actual[kind];
  const percent = (done * 100) / value;
  const { pace, status } = paceOf(value, done, elapsed);
  const { expected, probability } = landing;
  const morning = {
    ...{ share: Math.floor(percent), [status]: Math.round(pace * 10) / 10 },
    ...(probability !== null && { expected, chance: Math.round(probability * 100) }),
  };
  const cube = mergeCubes(cubes);
  return {
    ...{ calendar, lastDay },
    team:
      settings.month === monthOf(today)
        ? { month: settings.month, percent, goal: { [kind]: done, goal: value }, morning }
        : null,
    members: settings.members.map((name) => {
      const rows = daysOfMember(cube, name);
      const before = rows.filter(({ day }) => day < last);
      const counts = rows.find(({ day }) => day === last)?.counts;
      const facts = (measure: 'meetings' | 'calls'): DigestFacts => {
        const count = counts?.[measure] ?? 0;
        const isBest =
          before.length >= DAYS_BEFORE_BEST && before.every((row) => row.counts[measure] < count);
        return { [measure]: count, ...(isBest && { [`best-${measure}`]: count }) };
      };
      return {
        ...{ name, address: addresses.get(name) ?? '', today: rows.some(({ day }) => day === today) },
        last: counts ? { day: lastDay, ...facts('calls'), ...facts('meetings') } : null,
      };
    }),
  };
}
