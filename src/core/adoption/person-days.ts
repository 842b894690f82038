import { businessDayTest } from '../calendar/business-days';
import { type Day, dayOf } from '../calendar/day';
import { dayPart } from '../leads/moment';
import type { Entry, Person, Team } from './entry';

/**
 * Somebody's days (day numbers).
 *
 * - `business` – their business days of the period, in order
 * - `entered` – days that something was entered for, also outside of the period
 * - `used` – days on which something was entered; where that is not known, the day it is about
 * - `last` – the last day of use up to the end of the period; null when they never entered anything
 */
export interface PersonDays {
  readonly person: Person;
  readonly business: readonly number[];
  readonly entered: ReadonlySet<number>;
  readonly used: ReadonlySet<number>;
  readonly last: number | null;
}

/**
 * What everybody entered when, as sets of days: two rows of a day are one day with an entry. What is put in after
 * the period for a day of it counts; names are compared without the blanks around them.
 *
 * @example personDays(team, [{ member: '佐藤', day: '2026-04-01', entered: '2026-04-03T17:50', written: null }])
 *   has, for 佐藤, 2026-04-01 in `entered` and 2026-04-03 in `used`
 */
export function personDays(
  { people, calendar, from, to }: Team,
  entries: readonly Entry[],
): readonly PersonDays[] {
  const works = businessDayTest(calendar);
  const [first, end] = [dayOf(from), dayOf(to)];
  const sets = new Map(
    people.map(({ name }) => [name, { entered: new Set<number>(), used: new Set<number>() }]),
  );
  // Days come again and again: each is read once.
  const numbers = new Map<Day, number>();
  const numberOf = (day: Day): number => {
    const number = numbers.get(day) ?? dayOf(day);
    numbers.set(day, number);
    return number;
  };
  for (const { member, day, entered } of entries) {
    const own = sets.get(member.trim());
    if (!own) continue;
    const on = entered === null ? day : dayPart(entered);
    if (day <= to) own.entered.add(numberOf(day));
    if (on <= to) own.used.add(numberOf(on));
  }
  return people.map((person) => {
    const { entered, used } = sets.get(person.name) as { entered: Set<number>; used: Set<number> };
    const off = new Set((person.daysOff ?? []).map(dayOf));
    const start = Math.max(first, person.from === undefined ? first : dayOf(person.from));
    const business: number[] = [];
    for (let day = start; day <= end; day++) if (works(day) && !off.has(day)) business.push(day);
    return { person, business, entered, used, last: latest(used) ?? latest(entered) };
  });
}

const latest = (days: ReadonlySet<number>): number | null => (days.size === 0 ? null : Math.max(...days));
