import { type Day, dayOf, formatDay } from '../calendar/day';
import type { PersonDays } from './person-days';

/** 長期未入力: a month, as seed 000 has it. */
export const LONG_SILENCE = 30;
/** So many business days without any entry before somebody is said never to have begun. */
export const TIME_TO_BEGIN = 10;

/** Somebody who does not enter (any more): since the day after `last`, or ever since they could; in business days. */
export interface Silence {
  readonly name: string;
  readonly isManager: boolean;
  readonly last: Day | null;
  readonly businessDays: number;
}

/**
 * Those whose last entry is a month old or older (`silent`), and those who never entered anything (`never`), longest first.
 * Who has had fewer than `TIME_TO_BEGIN` business days is still beginning.
 */
export function silences(
  days: readonly PersonDays[],
  to: Day,
): { readonly silent: readonly Silence[]; readonly never: readonly Silence[] } {
  const found = days.map(
    ({ person, business, last }): Silence => ({
      ...{ name: person.name, isManager: person.role === 'manager' },
      last: last === null ? null : formatDay(last),
      businessDays: business.filter((day) => day > (last ?? 0)).length,
    }),
  );
  const longestFirst = [...found].sort((a, b) => b.businessDays - a.businessDays);
  return {
    silent: longestFirst.filter(({ last }) => last !== null && dayOf(to) - dayOf(last) >= LONG_SILENCE),
    never: longestFirst.filter(({ last, businessDays }) => last === null && businessDays >= TIME_TO_BEGIN),
  };
}
