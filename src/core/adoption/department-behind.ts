import { rateOf } from './entry';
import { enteredOf } from './entry-rates';
import type { PersonDays } from './person-days';
import { isClear, type RateGap, rateGap } from './rate-gap';

/** The departments people are in, in their order; those without one are in none. */
export const departmentsOf = (days: readonly PersonDays[]): readonly string[] => [
  ...new Set(days.map(({ person }) => person.department).filter((name) => name !== '')),
];

/** A department that enters clearly less often than the best one. */
export interface DepartmentBehind {
  readonly worst: string;
  readonly best: string;
  readonly people: readonly string[];
  readonly gap: RateGap;
}

/**
 * The department furthest behind the best one; null where the figures do not carry that. A department is behind only where
 * it still is without its lowest member: otherwise it is that member.
 *
 * @param comparisons how many comparisons are made altogether, for the interval
 */
export function departmentBehind(days: readonly PersonDays[], comparisons: number): DepartmentBehind | null {
  const lowestFirst = <T>(list: readonly T[], daysOf: (one: T) => readonly PersonDays[]): readonly T[] =>
    [...list].sort((a, b) => (rateOf(enteredOf(daysOf(a))) ?? 0) - (rateOf(enteredOf(daysOf(b))) ?? 0));
  const membersOf = (name: string) => days.filter(({ person }) => person.department === name);
  const [worst, ...better] = lowestFirst(departmentsOf(days), membersOf);
  const best = better[better.length - 1];
  if (worst === undefined || best === undefined) return null;
  const people = membersOf(worst);
  const withoutLowest = lowestFirst(people, (one) => [one]).slice(1);
  if (withoutLowest.length === 0) return null;
  const behind = (these: readonly PersonDays[]): RateGap =>
    rateGap(enteredOf(membersOf(best)), enteredOf(these), comparisons);
  const gap = behind(people);
  if (!isClear(gap) || !isClear(behind(withoutLowest))) return null;
  return { worst, best, people: people.map(({ person }) => person.name), gap };
}
