import { seededRandom } from '../../../host/cli/seeded-random';
import type { Entry, Person, Team } from '../../../src/core/adoption/entry';
import { dayOf, listBusinessDays, weekdayOf } from '../../../src/core/index';

/** How somebody enters: `steady` at a rate, at the end of the day or the next morning; others as their name says. */
export type Habit =
  | { readonly kind: 'steady'; readonly rate: number }
  | { readonly kind: 'stopped'; readonly rate: number; readonly after: string }
  | { readonly kind: 'fridays'; readonly rate: number }
  | { readonly kind: 'month-end'; readonly rate: number }
  | { readonly kind: 'never' };

export interface SimulatedPerson extends Person {
  readonly habit: Habit;
}

export const CALENDAR = {};
export const FROM = '2026-01-05';
export const TO = '2026-03-31';

/** A person of the house style: `person('佐藤', '東', { kind: 'steady', rate: 0.9 })`. */
export const person = (
  name: string,
  department: string,
  habit: Habit,
  role: Person['role'] = 'member',
): SimulatedPerson => ({ name, department, role, habit });

/** A history of entries, the same for the same seed: people are ill for some days together, and write something in a third. */
export function simulatedEntries(people: readonly SimulatedPerson[], seed: number): readonly Entry[] {
  const random = seededRandom(seed);
  const days = listBusinessDays(FROM, TO, CALENDAR);
  const entries: Entry[] = [];
  for (const { name, habit } of people) {
    let ill = 0;
    for (const [i, day] of days.entries()) {
      if (habit.kind === 'never' || (habit.kind === 'stopped' && day > habit.after)) break;
      if (ill === 0 && random() < 0.01) ill = 1 + Math.floor(random() * 3);
      if (ill > 0) {
        ill--;
        continue;
      }
      if (random() >= habit.rate) continue;
      const written = random() < 1 / 3;
      const entered = enteredOn(habit, days, i, random);
      if (entered !== null) entries.push({ member: name, day, entered, written });
    }
  }
  return entries;
}

function enteredOn(habit: Habit, days: readonly string[], i: number, random: () => number): string | null {
  const day = days[i] as string;
  if (habit.kind === 'fridays') {
    const friday = days.find((other) => other >= day && weekdayOf(dayOf(other)) === 5);
    return friday === undefined ? null : `${friday}T17:40`;
  }
  if (habit.kind === 'month-end') {
    const left = days.filter((other) => other >= day && other.slice(0, 7) === day.slice(0, 7));
    // The report of the month is written on one of its last two days.
    const last = left.slice(-2);
    return `${random() < 0.5 ? last[0] : last[last.length - 1]}T18:30`;
  }
  if (random() < 0.75) return `${day}T18:10`;
  const next = days[i + 1];
  return next === undefined ? null : `${next}T09:05`;
}

export const teamOf = (people: readonly Person[]): Team => ({
  people,
  calendar: CALENDAR,
  from: FROM,
  to: TO,
});

/** A healthy team of five to nine people in one to three departments, with one or two managers, each at their own rate. */
export function healthyTeam(seed: number): readonly SimulatedPerson[] {
  const random = seededRandom(seed * 7919 + 1);
  const size = 5 + Math.floor(random() * 5);
  const departments = 1 + Math.floor(random() * 3);
  const managers = 1 + Math.floor(random() * 2);
  return Array.from({ length: size }, (_, i) =>
    person(
      `担当${i + 1}`,
      `部門${1 + (i % departments)}`,
      { kind: 'steady', rate: 0.85 + random() * 0.13 },
      i < managers ? 'manager' : 'member',
    ),
  );
}

const STOPPED = '2026-02-20';

/** Eight people with three habits: the manager of 東 stopped, two of 西 enter on Fridays, one of 東 at the end of a month. */
export const HABITS: readonly SimulatedPerson[] = [
  person('山本', '東', { kind: 'stopped', rate: 0.95, after: STOPPED }, 'manager'),
  person('佐藤', '東', { kind: 'steady', rate: 0.93 }),
  person('田中', '東', { kind: 'month-end', rate: 0.95 }),
  person('高橋', '東', { kind: 'steady', rate: 0.9 }),
  person('中村', '西', { kind: 'steady', rate: 0.95 }, 'manager'),
  person('鈴木', '西', { kind: 'fridays', rate: 0.95 }),
  person('伊藤', '西', { kind: 'fridays', rate: 0.9 }),
  person('渡辺', '西', { kind: 'steady', rate: 0.92 }),
];
