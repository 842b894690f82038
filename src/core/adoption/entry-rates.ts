import { formatDay, weekdayOf } from '../calendar/day';
import { addShares, type Role, type Share } from './entry';
import type { PersonDays } from './person-days';

/** A share of somebody, a group, a week or a weekday. */
export interface KeyedShare<K> extends Share {
  readonly key: K;
}

/**
 * Entry rates (入力率): days with an entry ÷ business days.
 *
 * - `team`, `byMember`, `byRole`, `byDepartment` – by the day an entry is about; groups nobody is in are left out
 * - `byWeek`, `byWeekday` – by the day on which something was entered, so that what is put in afterwards shows. A week is
 *   called by its Monday, a weekday by its ISO number
 */
export interface EntryRates {
  readonly team: Share;
  readonly byMember: readonly KeyedShare<string>[];
  readonly byRole: readonly KeyedShare<Role>[];
  readonly byDepartment: readonly KeyedShare<string>[];
  readonly byWeek: readonly KeyedShare<string>[];
  readonly byWeekday: readonly KeyedShare<number>[];
}

/** How many of somebody's business days have an entry: `days` are those that count, all of them unless told. */
export const enteredShare = (
  { business, entered }: PersonDays,
  counts: (day: number) => boolean = () => true,
): Share => {
  const days = business.filter(counts);
  return { k: days.filter((day) => entered.has(day)).length, n: days.length };
};

/** On how many of somebody's business days they entered something. */
export const usedShare = (
  { business, used }: PersonDays,
  counts: (day: number) => boolean = () => true,
): Share => {
  const days = business.filter(counts);
  return { k: days.filter((day) => used.has(day)).length, n: days.length };
};

/** How many of several people's business days have an entry. */
export const enteredOf = (days: readonly PersonDays[]): Share =>
  addShares(days.map((one) => enteredShare(one)));

export const isManager = ({ person }: PersonDays): boolean => person.role === 'manager';

/**
 * The rates of everybody's days, by all that seed 000 asks for.
 *
 * @example entryRates(personDays(team, entries)).byRole is [{ key: 'manager', k: 12, n: 20 }, { key: 'member', k: 55, n: 60 }]
 */
export function entryRates(days: readonly PersonDays[]): EntryRates {
  const groups = <K>(keyOf: (one: PersonDays) => K | null): readonly KeyedShare<K>[] => {
    const shares = new Map<K, Share>();
    for (const one of days) {
      const key = keyOf(one);
      if (key !== null) shares.set(key, addShares([shares.get(key) ?? { k: 0, n: 0 }, enteredShare(one)]));
    }
    return [...shares].map(([key, share]) => ({ key, ...share }));
  };
  const roles = groups(({ person }) => person.role);
  return {
    team: enteredOf(days),
    byMember: days.map((one) => ({ key: one.person.name, ...enteredShare(one) })),
    byRole: [...roles].sort((a, b) => a.key.localeCompare(b.key)),
    byDepartment: groups(({ person }) => person.department || null),
    byWeek: usedBy(days, (day) => formatDay(day - weekdayOf(day) + 1)),
    byWeekday: usedBy(days, weekdayOf),
  };
}

function usedBy<K extends string | number>(
  days: readonly PersonDays[],
  keyOf: (day: number) => K,
): readonly KeyedShare<K>[] {
  const shares = new Map<K, { k: number; n: number }>();
  for (const { business, used } of days) {
    for (const day of business) {
      const key = keyOf(day);
      const share = shares.get(key) ?? { k: 0, n: 0 };
      share.n++;
      if (used.has(day)) share.k++;
      shares.set(key, share);
    }
  }
  return [...shares].sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, share]) => ({ key, ...share }));
}
